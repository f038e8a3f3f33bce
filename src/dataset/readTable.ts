import { checkHeader } from './header.ts';
import type { Problem } from './problem.ts';
import { parseStrictCsv, type Cell } from './strictCsv.ts';

/** A row whose cells are known by the names of their columns. */
export type NamedRow<C extends string> = Readonly<Record<C, Cell>>;

/** A CSV file with known columns, as far as it could be read. */
export interface Table<C extends string> {
  rows: NamedRow<C>[];
  problems: Problem[];
  /** False when rows were left out, so that nothing may be concluded from what is absent. */
  whole: boolean;
}

/**
 * Reads a CSV file that has exactly these columns in this order. With a wrong header no row is given: a cell under a
 * wrong name is worse than none.
 *
 * @example readTable(bytes, 'data/x/codebook.csv', ['field', 'code']).rows[0]?.code.text // 'gender'
 */
export function readTable<const C extends string>(bytes: Uint8Array, file: string, columns: readonly C[]): Table<C> {
  const csv = parseStrictCsv(bytes, file);
  if (csv.header.length === 0) return { rows: [], problems: csv.problems, whole: false };
  const headerProblems = checkHeader(file, csv.header, columns);
  if (headerProblems.length > 0) return { rows: [], problems: [...headerProblems, ...csv.problems], whole: false };
  const rows = csv.rows.map((cells) => Object.fromEntries(columns.map((name, i) => [name, cells[i]])) as NamedRow<C>);
  return { rows, problems: csv.problems, whole: csv.whole };
}
