import { checkPrinted } from './checkPrinted.ts';
import { checkValue } from './checkValue.ts';
import { CODED_FIELDS, codeKey } from './codebook.ts';
import { nearestHint } from './nearest.ts';
import { PRECISIONS, UNITS, precisionSchema, unitSchema, type Code, type SourceId } from './observation.ts';
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
const WEB_ADDRESS = /^https?:\/\/\S+$/;

/**
 * Checks the cells of one row, each by itself and against its neighbours in the row.
 *
 * @example checkRow(row, context) // [{ row, column: 'value', message: 'decimal comma; write a decimal point' }]
 */
export function checkRow(row: ObservationRow, { sourceId, table, codes }: RowContext): Remark[] {
  const remarks: Remark[] = [];
  const say = (column: ObservationColumn, message: string | null): void => {
    if (message !== null) remarks.push({ row, column, message });
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

  const unit = unitSchema.safeParse(text('unit')).data ?? null;
  if (unit === null) say('unit', text('unit') === '' ? 'empty' : `not one of ${UNITS.join(', ')}`);
  const precision = precisionSchema.safeParse(text('precision')).data ?? null;
  if (precision === null) say('precision', text('precision') === '' ? 'empty' : `not one of ${PRECISIONS.join(', ')}`);

  const valueFault = checkValue(text('value'), unit);
  say('value', valueFault);
  if (text('printed') === '') say('printed', 'empty');
  else if (precision !== null && valueFault === null)
    say('printed', checkPrinted(text('printed'), text('value'), precision));

  const n = text('n');
  if (n !== '' && !POSITIVE_WHOLE.test(n)) say('n', 'not a base; not a positive whole number');
  else if (n !== '' && unit === 'count' && valueFault === null && Number(text('value')) > Number(n))
    say('value', `above its base ${n}`);

  if (table !== null && text('table') !== table)
    say('table', table === '' ? 'the resource has no table' : `not the resource’s table ${table}`);

  const locator = text('locator');
  if (locator === '') say('locator', 'empty');
  else if (text('table') !== '' && parseTableCell(locator) === null) say('locator', 'not a cell of a table like r1c2');

  const page = text('page');
  if (page === '' && sourceId !== 'cabi' && !WEB_ADDRESS.test(locator)) say('page', 'empty; only a web page has none');
  if (page !== '' && !POSITIVE_WHOLE.test(page)) say('page', 'not a page; not a positive whole number');
  return remarks;
}
