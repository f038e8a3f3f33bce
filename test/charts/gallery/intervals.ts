import type { ChartRow } from '../../../src/charts/chartRow.ts';
import { wilson } from '../../../src/stats/wilson.ts';
import { syntheticRows } from '../syntheticRows.ts';
import { LONG, realCases, TWELVE, type GalleryCases } from './galleryCase.ts';

/** Rows as they would come of so many people. */
const ofPeople = (rows: readonly ChartRow[], n: number): ChartRow[] =>
  rows.map((row) => {
    const count = Math.round((row.value / 100) * n);
    const { low, high } = wilson(count, n);
    return { ...row, n, people: { min: count, max: count, n, interval: { low: 100 * low, high: 100 * high } } };
  });

export const intervalsCases: GalleryCases = {
  ...realCases('intervals'),
  'intervals-one-category': () => ofPeople(syntheticRows(['Ja'], [[100]]), 9),
  'intervals-zero': () => ofPeople(syntheticRows(['Ja', 'Nej'], [[0], [0]]), 39),
  'intervals-unknown': () => syntheticRows(['Ja', 'Nej'], [[40], [60]]),
  'intervals-twelve': () => ofPeople(syntheticRows(TWELVE, TWELVE.map((_, i) => [i * 9])), 97),
  'intervals-long-words': () => ofPeople(syntheticRows(LONG, [[100, 50], [0, 3], [99.9, 2]], { series: ['Før', 'Efter'], rest: { decimals: 1, precision: 'mere-end' } }), 39),
  'intervals-three-people': () => ofPeople(syntheticRows(['Ja', 'Nej'], [[33], [67]]), 3),
  'intervals-hundred-thousand': () => ofPeople(syntheticRows(['Ja', 'Nej'], [[33], [67]]), 100_000),
  'intervals-missing': () => ofPeople(syntheticRows(['A', 'B'], [[3], [4, 5, 60]], { series: ['X', 'Y', 'Z'] }), 39).map((row) => (row.i === 2 ? { ...row, people: null } : row)),
};
