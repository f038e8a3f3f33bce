import { checkPrinted } from './checkPrinted.ts';
import { checkPrintedDate } from './checkPrintedDate.ts';
import { checkValue } from './checkValue.ts';
import { DATE_PRECISIONS, PRECISIONS, UNITS, precisionSchema, unitSchema, type SourceId } from './observation.ts';
import type { NamedRow } from './readTable.ts';

/** The columns that say what is printed and where, in every file of figures. */
export type FigureColumn = 'value' | 'printed' | 'unit' | 'precision' | 'page' | 'locator';

/** What is wrong with one cell of a row. */
export interface FigureFault {
  column: FigureColumn;
  message: string;
}

const POSITIVE_WHOLE = /^[1-9]\d*$/;
const WEB_ADDRESS = /^https?:\/\/\S+$/;

/**
 * Checks a printed figure by itself: its number, its wording, its unit and its place.
 *
 * @example [...checkFigure(row, 'bm-2016')] // [{ column: 'value', message: 'decimal comma; write a decimal point' }]
 */
export function* checkFigure(row: NamedRow<FigureColumn>, sourceId: SourceId): Generator<FigureFault> {
  const text = (column: FigureColumn): string => row[column].text;

  const unit = unitSchema.safeParse(text('unit')).data ?? null;
  if (unit === null) yield { column: 'unit', message: text('unit') === '' ? 'empty' : `not one of ${UNITS.join(', ')}` };
  const precision = precisionSchema.safeParse(text('precision')).data ?? null;
  if (precision === null)
    yield { column: 'precision', message: text('precision') === '' ? 'empty' : `not one of ${PRECISIONS.join(', ')}` };
  else if (unit !== null && precision !== 'exact' && DATE_PRECISIONS.includes(precision) !== (unit === 'date'))
    yield { column: 'precision', message: `not said of ${unit === 'date' ? 'a date' : 'what is no date'}` };

  const valueFault = checkValue(text('value'), unit);
  if (valueFault !== null) yield { column: 'value', message: valueFault };
  if (text('printed') === '') yield { column: 'printed', message: 'empty' };
  else if (precision !== null && valueFault === null) {
    const fault = unit === 'date' ? checkPrintedDate(text('printed'), text('value')) : checkPrinted(text('printed'), text('value'), precision);
    if (fault !== null) yield { column: 'printed', message: fault };
  }

  if (text('locator') === '') yield { column: 'locator', message: 'empty' };
  const page = text('page');
  if (page === '' && sourceId !== 'cabi' && !WEB_ADDRESS.test(text('locator')))
    yield { column: 'page', message: 'empty; only a web page has none' };
  if (page !== '' && !POSITIVE_WHOLE.test(page)) yield { column: 'page', message: 'not a page; not a positive whole number' };
}
