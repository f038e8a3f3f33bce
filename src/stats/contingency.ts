/** A table of counts, rows of equal length, as it goes into a test: without rows and columns that nobody is in. */
export interface Contingency {
  readonly rows: readonly (readonly number[])[];
  readonly rowSums: readonly number[];
  readonly columnSums: readonly number[];
  readonly total: number;
  /** Which rows and columns of the table given were dropped because nobody is in them, from 0. */
  readonly droppedRows: readonly number[];
  readonly droppedColumns: readonly number[];
}

/**
 * A table of counts with its margins. Rows and columns without anybody are dropped, and named: they have no expected count
 * to compare with, and all software leaves them out of the degrees of freedom.
 *
 * @param table counts of people, rows of equal length
 * @throws {RangeError} for rows of unequal length, cells that are no counts, or fewer than two rows or columns with anybody
 */
export function contingency(table: readonly (readonly number[])[]): Contingency {
  const wide = table[0]?.length ?? 0;
  if (table.some((row) => row.length !== wide)) throw new RangeError('rows of unequal length');
  const bad = table.flat().find((count) => !Number.isSafeInteger(count) || count < 0);
  if (bad !== undefined) throw new RangeError(`not a count: ${bad}`);

  const columns = Array.from({ length: wide }, (_, j) => sum(table.map((row) => row[j] ?? 0)));
  const isUsed = (total: number): boolean => total > 0;
  const rows = table.filter((row) => isUsed(sum(row))).map((row) => row.filter((_, j) => isUsed(columns[j] ?? 0)));
  const columnSums = columns.filter(isUsed);
  if (rows.length < 2 || columnSums.length < 2) throw new RangeError('fewer than two rows or columns with anybody in them');
  return {
    rows,
    rowSums: rows.map(sum),
    columnSums,
    total: sum(columnSums),
    droppedRows: table.flatMap((row, i) => (isUsed(sum(row)) ? [] : [i])),
    droppedColumns: columns.flatMap((total, j) => (isUsed(total) ? [] : [j])),
  };
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
