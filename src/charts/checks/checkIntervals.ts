import type { ChartRow } from '../chartRow.ts';
import type { Fail, Shape } from './checkRows.ts';
import { seriesCodesOf } from './seriesCodesOf.ts';

/** Shares, at most three to a line. Whose intervals are known is not asked: a share without one is drawn as a dot alone. */
export function checkIntervals(rows: readonly ChartRow[], _shape: Shape, fail: Fail): void {
  if (rows.length > 0 && rows[0]?.unit !== 'percent') fail('select', `intervals are of shares in percent, not ${rows[0]?.unit}`);
  const codes = seriesCodesOf(rows);
  if (codes.length > 3) fail('series', `intervals take three at most, not ${codes.length}: ${codes.join(', ')}`);
}
