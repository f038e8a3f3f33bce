import { syntheticRows } from '../syntheticRows.ts';
import { LONG, realCases, TWELVE, type GalleryCases } from './galleryCase.ts';

export const heatmapCases: GalleryCases = {
  ...realCases('heatmap'),
  'heatmap-one-cell': () => syntheticRows(['Ja'], [[100]], { series: ['Alle'] }),
  'heatmap-zero': () => syntheticRows(['Ja', 'Nej'], [[0, 0], [0, 0]], { series: ['A', 'B'] }),
  'heatmap-long-words': () => syntheticRows(LONG, LONG.map(() => [0, 1, 2, 50, 99, 100]), { series: [...LONG, ...TWELVE].slice(0, 6) }),
  'heatmap-twelve': () => syntheticRows(TWELVE, TWELVE.map((_, i) => [i, i * 2, i * 5]), { series: ['A', 'B', 'C'], rest: { n: 3 } }),
  'heatmap-missing': () => syntheticRows(['A', 'B'], [[3], [4, 5]], { series: ['X', 'Y'] }),
};
