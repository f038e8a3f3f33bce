import type { ChartRow } from '../chartRow.ts';
import { checkDistribution } from './checkDistribution.ts';
import type { Fail, Shape } from './checkRows.ts';

/** Whole distributions in percent, the same answers in each line. */
export function checkStacked(rows: readonly ChartRow[], shape: Shape, fail: Fail): void {
  checkDistribution(rows, shape, fail, 'stacked lines');
}
