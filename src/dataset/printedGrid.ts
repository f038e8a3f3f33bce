import type { Dataset, Observation } from './observation.ts';
import { parseTableCell } from './tableCell.ts';

/**
 * A table as it is printed: rows from the top, cells from the left, by the locators `r1c2` of its observations.
 *
 * @throws RangeError when a locator is no cell of a table, or a place before the last one of its row is not taken
 * @example printedGrid(dataset)[0]?.map((o) => o.printed) // ['31', '26'], the first printed row of table 4.2
 */
export function printedGrid({ id, observations }: Pick<Dataset, 'id' | 'observations'>): Observation[][] {
  const grid: Observation[][] = [];
  for (const observation of observations) {
    const cell = parseTableCell(observation.locator);
    if (!cell) throw new RangeError(`not a cell of a table: ${observation.id} at ${observation.locator}`);
    const row = (grid[cell.r - 1] ??= []);
    row[cell.c - 1] = observation;
  }
  for (let r = 0; r < grid.length; r++) {
    const row = grid[r] ?? [];
    const c = row.length === 0 ? 0 : row.findIndex((cell) => cell === undefined);
    if (c !== -1) throw new RangeError(`no observation at r${r + 1}c${c + 1}: ${id}`);
  }
  return grid;
}
