import { columnsOf, type PrintedColumn } from '../dataset/columnsOf.ts';
import type { Dataset, Evidence } from '../dataset/observation.ts';
import { columnId } from '../dataset/observationId.ts';
import { columnSum } from '../stats/columnSum.ts';
import type { PercentColumn } from '../stats/percentColumn.ts';
import { reconstruct } from '../stats/reconstruct.ts';

/** A printed column of percentages and how it is to be read. */
export interface AuditedColumn extends PrintedColumn {
  /** `vive-2019/table-6-5#mental-health-self.followed.m1`. */
  id: string;
  dataset: Dataset;
  categories: string[];
  values: number[];
  /**
   * - `whole`: its categories cover everybody, so the counts add up to the base
   * - `part`: a part of a larger distribution, printed with a total of its own
   * - `partial`: nothing says that its categories cover everybody
   */
  extent: 'whole' | 'part' | 'partial';
  /** What is tested, with the printed base; null for figures that are no rounded percentages (»godt hver fjerde«). */
  percent: PercentColumn | null;
}

/** Datasets of this name repeat figures of others, and hold no columns. */
const MENTIONS = 'mentions';

/**
 * Every printed column of percentages, in the order of the sources, tables and columns.
 *
 * A printed total of 100 says that the categories cover everybody; so does one that is the sum of rounded percentages
 * (99, 101), unless it stands among parts that make 100 together and only as one of them can be right: 74 of 75 people are 99
 * per cent. Any other total makes a part. Without a total, a table's column is whole if rounding lets it be and its sum is not
 * below 100, where a category may have been left out; running text seldom gives all categories, so nothing is asked of their
 * sum.
 */
export const auditedColumns = ({ sources }: Pick<Evidence, 'sources'>): AuditedColumn[] =>
  sources.flatMap(({ datasets }) => datasets.filter(({ slug }) => slug !== MENTIONS).flatMap(columnsOfDataset));

const columnsOfDataset = (dataset: Dataset): AuditedColumn[] =>
  columnsOf(dataset)
    .filter(({ unit, rows }) => unit === 'percent' && rows.length > 0)
    .map((column, _, all) => auditedColumn(dataset, column, isAmongParts(all, column)));

/** Whether columns of the same question, time and base are parts of one grand total: their totals, but for that of all, make 100. */
function isAmongParts(all: readonly PrintedColumn[], { indicator, time, n }: PrintedColumn): boolean {
  const totals = all.flatMap((other) => (other.indicator === indicator && other.time === time && other.n === n && other.total && other.total.value !== 100 ? [other.total.value] : []));
  return totals.length > 1 && columnSum(totals, totals.every(Number.isInteger) ? 0 : 1).verdict !== 'beyond';
}

function auditedColumn(dataset: Dataset, column: PrintedColumn, mayBePart: boolean): AuditedColumn {
  const { rows, total, n } = column;
  const values = rows.map(({ value }) => value);
  const digits = Math.max(...[...rows, ...(total ? [total] : [])].map(({ valueText }) => valueText.split('.')[1]?.length ?? 0));
  const isRounded = rows.every(({ precision }) => precision === 'exact') && digits <= 1;
  const decimals = digits === 1 ? 1 : 0;
  const extent = isRounded ? extentOf({ values, decimals, n }, total?.value ?? null, dataset.table, mayBePart) : 'partial';
  const further = extent === 'whole' ? {} : extent === 'part' ? { total: total?.value } : { partial: true };
  return {
    ...column,
    id: `${dataset.id}#${columnId(column)}`,
    dataset,
    categories: rows.map(({ category }) => category),
    values,
    extent,
    percent: isRounded ? { values, decimals, n, ...further } : null,
  };
}

function extentOf({ values, decimals, n }: PercentColumn, total: number | null, table: string, mayBePart: boolean): AuditedColumn['extent'] {
  if (total === 100) return 'whole';
  const { sum, verdict } = columnSum(values, decimals);
  const mayBeWhole = verdict !== 'beyond';
  if (total === null) return table !== '' && mayBeWhole && sum >= 100 ? 'whole' : 'partial';
  if (!mayBeWhole || Math.abs(total - sum) >= 0.05) return 'part';
  const failsAs = (column: PercentColumn): boolean => reconstruct(column).verdict === 'inconsistent';
  return mayBePart && failsAs({ values, decimals, n }) && !failsAs({ values, decimals, n, total }) ? 'part' : 'whole';
}
