import type { ChartRow } from '../chartRow.ts';
import { MOST_IN_LINE, MOST_UNITS } from '../checks/checkUnits.ts';

/** Whether counts are of so few people that each can be a mark. */
export function fewEnoughUnits(rows: readonly ChartRow[]): boolean {
  const lines = new Map<number, number>();
  for (const row of rows) lines.set(row.byIndex, (lines.get(row.byIndex) ?? 0) + row.value);
  const sums = [...lines.values()];
  return Math.max(...sums) <= MOST_IN_LINE && sums.reduce((total, sum) => total + sum, 0) <= MOST_UNITS;
}
