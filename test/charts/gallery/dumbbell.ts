import { syntheticRows } from '../syntheticRows.ts';
import { LONG, realCases, TWELVE, type GalleryCases } from './galleryCase.ts';

const series = ['Før', 'Efter'];

export const dumbbellCases: GalleryCases = {
  ...realCases('dumbbell'),
  'dumbbell-one-line': () => syntheticRows(['Ja'], [[33, 67]], { series, rest: { n: 3 } }),
  'dumbbell-ends': () => syntheticRows(['A', 'B', 'C'], [[0, 100], [100, 100], [0, 0]], { series }),
  'dumbbell-missing': () => syntheticRows(['A', 'B'], [[3], [4, 5]], { series }),
  'dumbbell-long-words': () => syntheticRows(LONG, LONG.map((_, i) => [i, 45]), { series, rest: { precision: 'cirka' } }),
  'dumbbell-twelve': () => syntheticRows(TWELVE, TWELVE.map((_, i) => [i * 8, 100 - i * 8]), { series, rest: { n: 100_000 } }),
};
