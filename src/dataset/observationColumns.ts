import type { NamedRow } from './readTable.ts';

/** Columns of a dataset's CSV file, in their order. */
export const OBSERVATION_COLUMNS = [
  'indicator',
  'group',
  'time',
  'category',
  'category_order',
  'value',
  'printed',
  'unit',
  'n',
  'precision',
  'table',
  'page',
  'locator',
  'note',
] as const;

export type ObservationColumn = (typeof OBSERVATION_COLUMNS)[number];
export type ObservationRow = NamedRow<ObservationColumn>;

/** A check's word on one cell of a row; the caller knows file, line and column. */
export interface Remark {
  row: ObservationRow;
  column: ObservationColumn;
  message: string;
}
