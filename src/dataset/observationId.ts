/** What tells one printed column of a table from the next. */
export interface ColumnKey {
  indicator: string;
  group: string;
  time: string;
}

/** `gender.all.m1`: the printed column, unique in its dataset. No code holds a full stop. */
export const columnId = ({ indicator, group, time }: ColumnKey): string => `${indicator}.${group}.${time}`;

/**
 * Address of an observation.
 *
 * @example observationId('vive-2019/table-4-1', { indicator: 'gender', group: 'all', time: 'm1', category: 'female' })
 * // 'vive-2019/table-4-1#gender.all.m1.female'
 */
export const observationId = (datasetId: string, row: ColumnKey & { category: string }): string =>
  `${datasetId}#${columnId(row)}.${row.category}`;
