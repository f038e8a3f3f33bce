import type { ChartRow } from '../chartRow.ts';
import type { Fail, Shape } from './checkRows.ts';
import { seriesCodesOf } from './seriesCodesOf.ts';

/** Two dots to a line. */
export function checkDumbbell(rows: readonly ChartRow[], { series }: Shape, fail: Fail): void {
  const codes = seriesCodesOf(rows);
  if (!series || codes.length !== 2) fail('series', `a dumbbell takes exactly two, not ${series ? codes.length : 0}: ${codes.join(', ')}`);
}
