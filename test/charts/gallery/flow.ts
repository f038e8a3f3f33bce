import { syntheticRows } from '../syntheticRows.ts';
import { declare } from '../realCharts.ts';
import { LONG, realCase, TWELVE, type GalleryCases } from './galleryCase.ts';

const OUTCOMES = ['work-or-education', 'disability-pension', 'social-assistance', 'new-course', 'other-benefits'];
const real = (category: string[] = []): ReturnType<typeof realCase> =>
  realCase(declare('flow', 'aarhus-2022/table-1', { by: 'category', select: { indicator: ['outcome-count'], ...(category.length > 0 ? { category } : {}) } }));
const counts = (labels: readonly string[], values: readonly number[], n: number): ReturnType<typeof syntheticRows> =>
  syntheticRows(labels, values.map((value) => [value]), { rest: { unit: 'count', n } });

export const flowCases: GalleryCases = {
  flow: real(),
  'flow-total': real(['total', ...OUTCOMES]),
  'flow-one-category': () => counts(['Ja'], [3], 3),
  'flow-zero': () => counts(['Ja', 'Nej'], [0, 0], 9),
  'flow-part-of-the-whole': () => counts(['Ja', 'Nej'], [20, 10], 97),
  'flow-long-words': () => counts(LONG, [1, 99_998, 1], 100_000),
  'flow-twelve': () => counts(TWELVE, TWELVE.map((_, i) => i * i), 506),
};
