import type { ChartRow } from '../chartRow.ts';
import type { Fail, Shape } from './checkRows.ts';
import { seriesCodesOf } from './seriesCodesOf.ts';

/** At most three bars to a line. */
export function checkBars(rows: readonly ChartRow[], _shape: Shape, fail: Fail): void {
  const codes = seriesCodesOf(rows);
  if (codes.length > 3) fail('series', `bars take three at most, not ${codes.length}: ${codes.join(', ')}`);
}
