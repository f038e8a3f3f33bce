import type { ObservationColumn, ObservationRow, Remark } from './observationColumns.ts';
import { columnId } from './observationId.ts';
import type { Cell } from './strictCsv.ts';

/** What a column that is being walked down has shown so far. */
interface Walk {
  rows: ObservationRow[];
  /** Line of each category. */
  places: Map<string, number>;
  /** The unit and the base that the others must have. */
  unit?: Cell;
  n?: Cell;
}

const idOf = (row: ObservationRow): string =>
  columnId({ indicator: row.indicator.text, group: row.group.text, time: row.time.text });

/**
 * Checks rows against the other rows of their printed column (one combination of indicator, group and time): they stand
 * together, in printed order, each category once, with one unit and one base.
 *
 * @param rows all rows of a file in its order; must be complete, since a gap would look like a fault of the next row
 * @param faulty cells already found wrong, which are no measure for others
 */
export function checkColumns(rows: readonly ObservationRow[], faulty: ReadonlySet<Cell> = new Set()): Remark[] {
  const remarks: Remark[] = [];
  const walks = new Map<string, Walk>();
  let previous = '';
  for (const row of rows) {
    const say = (column: ObservationColumn, message: string): void => {
      remarks.push({ row, column, message });
    };
    const id = idOf(row);
    const walk: Walk = walks.get(id) ?? { rows: [], places: new Map<string, number>() };
    walks.set(id, walk);

    const before = walk.places.get(row.category.text);
    if (before !== undefined) say('category', `doubled observation; first at line ${before}`);
    else walk.places.set(row.category.text, row.category.line);
    if (walk.rows.length > 0 && previous !== id)
      say('indicator', `apart from its column; the other rows of ${id} end at line ${walk.rows.at(-1)?.indicator.line}`);

    const wanted = String(walk.rows.length + 1);
    if (row.category_order.text !== wanted) say('category_order', `not 1, 2, 3 … down its column; ${wanted} wanted`);
    for (const column of ['unit', 'n'] as const) {
      if (faulty.has(row[column])) continue;
      const other = (walk[column] ??= row[column]);
      if (row[column].text !== other.text)
        say(column, `differs within its column; ${other.text === '' ? 'empty' : other.text} at line ${other.line}`);
    }
    walk.rows.push(row);
    previous = id;
  }
  for (const walk of walks.values()) remarks.push(...checkTotals(walk.rows));
  return remarks;
}

/** A printed total is an observation of category `total`, and stands at the head or the foot of its column. */
function* checkTotals(rows: readonly ObservationRow[]): Generator<Remark> {
  const total = rows.findIndex((row) => row.category.text === 'total');
  const row = rows[total];
  if (row && total > 0 && total < rows.length - 1)
    yield { row, column: 'category', message: 'a total amid its column' };
  // Only in a table: of several answers to a question in running text, one may well be given by everybody.
  const inTable = rows[0]?.table.text !== '';
  const others = rows.filter(({ value, unit }) => unit.text === 'percent' && Number(value.text) > 0);
  if (inTable && total === -1 && others.length > 1)
    for (const hundred of others.filter(({ value }) => value.text === '100'))
      yield { row: hundred, column: 'category', message: '100 per cent beside other rows; a total is category total' };
}
