import { syntheticRows } from '../syntheticRows.ts';
import { DONT_KNOW, HEALTH, LONG, realCases, TWELVE, type GalleryCases } from './galleryCase.ts';

const WITH_MIDDLE = ['Næsten aldrig', 'Sjældent', 'Svingende', 'Oftest', 'Meget målrettet'].map((label, i) => ({ code: label, label, scale: 'goal', order: i + 1 }));

export const divergingCases: GalleryCases = {
  ...realCases('diverging'),
  'diverging-one-answer': () => syntheticRows(['Alle'], [[0, 0, 100, 0, 0]], { series: WITH_MIDDLE }),
  'diverging-one-side': () => syntheticRows(['Alle', 'Ingen'], [[0, 0, 0, 0, 100], [0, 0, 0, 4, 96]], { series: WITH_MIDDLE }),
  'diverging-ends': () => syntheticRows(['A', 'B'], [[100, 0, 0, 0, 0, 0], [0, 0, 0, 0, 100, 0]], { series: [...HEALTH, DONT_KNOW] }),
  'diverging-all-missing': () => syntheticRows(['A', 'B'], [[10, 20, 30, 5, 5, 30], [0, 0, 0, 0, 0, 100]], { series: [...HEALTH, DONT_KNOW] }),
  'diverging-long-words': () => syntheticRows(LONG, [[1, 2, 3, 4, 90], [60, 20, 10, 10, 0], [20, 20, 20, 20, 22]], { series: WITH_MIDDLE }),
  'diverging-twelve': () =>
    syntheticRows(TWELVE, TWELVE.map((_, i) => [50 - i * 4, 10, 15, 20, i * 4, 5]), { series: [...WITH_MIDDLE, DONT_KNOW], rest: { n: 3 } }),
  'diverging-hundred-thousand-and-three': () =>
    syntheticRows(['Mange', 'Få'], [[20, 20, 20, 20, 20], [33, 0, 67, 0, 0]], { series: HEALTH }).map((row) => ({ ...row, n: row.byIndex === 0 ? 100_000 : 3 })),
};
