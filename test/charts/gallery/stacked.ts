import { syntheticRows } from '../syntheticRows.ts';
import { DONT_KNOW, HEALTH, LONG, realCases, TWELVE, type GalleryCases } from './galleryCase.ts';

export const stackedCases: GalleryCases = {
  ...realCases('stacked'),
  'stacked-one-answer': () => syntheticRows(['Alle'], [[0, 0, 100, 0, 0]], { series: HEALTH }),
  'stacked-beside-100': () => syntheticRows(['A', 'B'], [[20, 20, 20, 20, 22], [20, 20, 20, 20, 18]], { series: HEALTH }),
  'stacked-long-words': () => syntheticRows(LONG, LONG.map(() => [1, 2, 3, 4, 90]), { series: HEALTH }),
  'stacked-twelve': () => syntheticRows(TWELVE, TWELVE.map(() => [33, 0, 67]), { series: HEALTH, rest: { n: 3 } }),
  'stacked-hedged': () => syntheticRows(['A'], [[50, 4, 39]], { series: HEALTH, rest: { precision: 'knap' } }),
  'stacked-missing': () => syntheticRows(['A', 'B'], [[10, 20, 30, 5, 5, 30], [0, 0, 0, 0, 0, 100]], { series: [...HEALTH, DONT_KNOW] }),
  'stacked-hundred-thousand-and-three': () =>
    syntheticRows(['Mange', 'Få'], [[20, 20, 20, 20, 20], [33, 0, 67, 0, 0]], { series: HEALTH }).map((row) => ({ ...row, n: row.byIndex === 0 ? 100_000 : 3 })),
};
