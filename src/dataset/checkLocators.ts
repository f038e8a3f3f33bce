import type { ObservationRow, Remark } from './observationColumns.ts';
import { columnId } from './observationId.ts';
import { parseTableCell, type TableCell } from './tableCell.ts';

/**
 * Checks the places of a printed table's figures: no two share a cell, and one column of ours is one printed column read
 * downwards from its first row. Rows whose locator is no `r1c2` are passed over; `checkRow` speaks of them.
 */
export function checkLocators(rows: readonly ObservationRow[]): Remark[] {
  const remarks: Remark[] = [];
  const taken = new Map<string, number>();
  /** For each column of ours: where it begins, and how many of its rows have gone by. */
  const columns = new Map<string, TableCell & { rows: number }>();
  for (const row of rows) {
    const { text, line } = row.locator;
    const id = columnId({ indicator: row.indicator.text, group: row.group.text, time: row.time.text });
    const column = columns.get(id);
    const down = column ? column.rows++ : 0;
    const cell = parseTableCell(text);
    if (!cell) continue;
    const { r, c } = cell;
    // If the rows before it had no place, the first that has one tells where the column begins.
    if (!column) columns.set(id, { r, c, rows: 1 });

    const first = taken.get(text);
    if (first !== undefined) remarks.push({ row, column: 'locator', message: `doubled place; first at line ${first}` });
    else if (column && (r !== column.r + down || c !== column.c))
      remarks.push({ row, column: 'locator', message: `not below the row before; r${column.r + down}c${column.c} wanted` });
    taken.set(text, first ?? line);
  }
  return remarks;
}
