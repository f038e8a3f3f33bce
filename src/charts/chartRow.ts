import type { Quantity } from '../i18n/numbers.ts';
import type { Unit } from '../dataset/observation.ts';

/** A code with its label in the page's language and its place on its scale. */
export interface RowCode {
  code: string;
  label: string;
  /** The answer scale of a category (`health`), or empty. */
  scale: string;
  /** Ordinal place on the scale, or null. */
  order: number | null;
}

/** One figure of a chart, ready to be drawn in one language. Plain data: it survives JSON. */
export interface ChartRow extends Quantity {
  /** Its place among the rows; stands as `data-i` on the marks and the table's cell, and joins them. */
  i: number;
  /** The observation's id; null for the remainder of a base, which is computed by us and not printed. */
  obs: string | null;
  unit: Unit;
  /** As the source prints it. */
  printed: string;
  /** The base as printed, or null. */
  n: number | null;
  /** Along the axis. */
  by: RowCode;
  /** Place of `by` among the lines, from 0. */
  byIndex: number;
  /** Told apart by colour or place; null where the chart has no series. */
  series: RowCode | null;
  /** Place of `series` among all series, from 0. */
  seriesIndex: number;
  /** Labels of what differs between rows but is neither `by` nor `series`, such as the answer a share stands for. */
  detail: string;
}
