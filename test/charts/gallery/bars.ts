import { syntheticRows } from '../syntheticRows.ts';
import { LONG, realCases, TWELVE, type GalleryCases } from './galleryCase.ts';

export const barsCases: GalleryCases = {
  ...realCases('bars'),
  'bars-one-category': () => syntheticRows(['Ja'], [[100]]),
  'bars-zero': () => syntheticRows(['Ja', 'Nej'], [[0], [0]]),
  'bars-twelve': () => syntheticRows(TWELVE, TWELVE.map((_, i) => [i * 9])),
  'bars-long-words': () => syntheticRows(LONG, [[100], [0], [99.9]], { rest: { decimals: 1, precision: 'mere-end' } }),
  'bars-three-series': () => syntheticRows(TWELVE, TWELVE.map((_, i) => [i, 100 - i, 0]), { series: ['A', 'B', 'C'] }),
  'bars-missing': () => syntheticRows(['Ja', 'Nej', 'Ved ikke'], [[40, 35], [60], [0, 65]], { series: ['Før', 'Efter'] }),
  'bars-great-kroner': () => syntheticRows(['Ja', 'Nej'], [[1_850_000], [3]], { rest: { unit: 'dkk_per_year', precision: 'cirka' } }),
  'bars-hundred-thousand': () => syntheticRows(['Ja', 'Nej'], [[99_999], [1]], { rest: { unit: 'count', n: 100_000 } }),
  'bars-three-people': () => syntheticRows(['Ja', 'Nej'], [[33], [67]], { rest: { n: 3 } }),
};
