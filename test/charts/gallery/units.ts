import { declare } from '../realCharts.ts';
import { syntheticRows } from '../syntheticRows.ts';
import { DONT_KNOW, HEALTH, LONG, realCase, realCases, TWELVE, type GalleryCases } from './galleryCase.ts';

const rest = { unit: 'count' as const };

export const unitsCases: GalleryCases = {
  ...realCases('units'),
  'units-series': realCase(declare('units', 'vive-2019/table-5-1', { by: 'indicator', series: 'category', select: { indicator: ['course-status-count'] } })),
  'units-three-people': () => syntheticRows(['Ja', 'Nej'], [[3], [0]], { rest: { ...rest, n: 3 } }),
  'units-two-hundred': () => syntheticRows(LONG, [[1], [150], [49]], { rest: { ...rest, n: 200 } }),
  'units-series-health': () => syntheticRows(['Psykisk helbred', 'Fysisk helbred'], [[30, 44, 19, 3, 1], [20, 31, 35, 10, 2]], { series: HEALTH, rest }).map((row) => ({
    ...row,
    n: row.byIndex === 0 ? 97 : 98,
  })),
  'units-series-missing': () => syntheticRows(['Alle'], [[0, 0, 0, 0, 0, 9]], { series: [...HEALTH, DONT_KNOW], rest: { ...rest, n: 9 } }),
  'units-series-long-words': () => syntheticRows(LONG, [[1, 0, 0, 0, 2], [30, 30, 30, 30, 30], [0, 0, 0, 0, 0]], { series: HEALTH, rest }),
  'units-series-twelve': () => syntheticRows(TWELVE, TWELVE.map((_, i) => [i, 3, 12 - i, 9]), { series: HEALTH.slice(0, 4), rest: { ...rest, n: 24 } }),
};
