import type { Dataset, Observation, Unit } from './observation.ts';
import { columnId, type ColumnKey } from './observationId.ts';

/** One printed column of a table. */
export interface PrintedColumn extends ColumnKey {
  unit: Unit;
  /** The base printed with the column, or null. */
  n: number | null;
  /** Its figures in printed order, without the total. */
  rows: Observation[];
  /** Its printed total, wherever it stands, or null. */
  total: Observation | null;
}

/**
 * A dataset by its printed columns, in printed order. Unit and base are one in each; reading has seen to that.
 *
 * @example columnsOf(dataset).map((column) => column.indicator) // ['gender', 'age', 'nationality']
 */
export function columnsOf({ observations }: Pick<Dataset, 'observations'>): PrintedColumn[] {
  const columns = new Map<string, PrintedColumn>();
  for (const observation of observations) {
    const { indicator, group, time, unit, n } = observation;
    const id = columnId(observation);
    const column = columns.get(id) ?? { indicator, group, time, unit, n, rows: [], total: null };
    columns.set(id, column);
    if (observation.category === 'total') column.total = observation;
    else column.rows.push(observation);
  }
  return [...columns.values()];
}
