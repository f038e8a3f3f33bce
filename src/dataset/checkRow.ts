import { checkFigure } from './checkFigure.ts';
import { checkValue } from './checkValue.ts';
import { CODED_FIELDS, codeKey } from './codebook.ts';
import { nearestHint } from './nearest.ts';
import type { Code, SourceId } from './observation.ts';
import type { ObservationColumn, ObservationRow, Remark } from './observationColumns.ts';
import { parseTableCell } from './tableCell.ts';

/** What a row is checked against. */
export interface RowContext {
  sourceId: SourceId;
  /** Number of the printed table, empty for figures in running text, null when `datapackage.json` could not be read. */
  table: string | null;
  /** The source's codes, or null when its codebook could not be read in full and so can prove no code wrong. */
  codes: ReadonlyMap<string, Code> | null;
}

const POSITIVE_WHOLE = /^[1-9]\d*$/;

/**
 * Checks the cells of one row, each by itself and against its neighbours in the row.
 *
 * @example checkRow(row, context) // [{ row, column: 'value', message: 'decimal comma; write a decimal point' }]
 */
export function checkRow(row: ObservationRow, { sourceId, table, codes }: RowContext): Remark[] {
  const remarks: Remark[] = [];
  const say = (column: ObservationColumn, message: string): void => {
    remarks.push({ row, column, message });
  };
  const text = (column: ObservationColumn): string => row[column].text;

  for (const field of CODED_FIELDS) {
    const code = text(field);
    if (code === '') say(field, 'empty');
    else if (codes && !codes.has(codeKey(field, code))) {
      const known = [...codes.values()].filter((c) => c.field === field).map((c) => c.code);
      say(field, `not in codebook.csv${nearestHint(code, known)}`);
    }
  }

  for (const { column, message } of checkFigure(row, sourceId)) say(column, message);

  const n = text('n');
  if (n !== '' && !POSITIVE_WHOLE.test(n)) say('n', 'not a base; not a positive whole number');
  else if (n !== '' && text('unit') === 'count' && checkValue(text('value'), 'count') === null && Number(text('value')) > Number(n))
    say('value', `above its base ${n}`);

  if (table !== null && text('table') !== table)
    say('table', table === '' ? 'the resource has no table' : `not the resource’s table ${table}`);
  if (text('locator') !== '' && text('table') !== '' && parseTableCell(text('locator')) === null)
    say('locator', 'not a cell of a table like r1c2');
  return remarks;
}
