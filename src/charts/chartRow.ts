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

/** The people behind a share, where whole people fit it at its base; counted back by us. */
export interface RowPeople {
  /** Fewest and most; equal where there is only one possibility. */
  min: number;
  max: number;
  n: number;
  /** Of 95 per cent, in percent; null where it would say nothing (see `peopleBehind`). */
  interval: { low: number; high: number } | null;
}

/** One figure of a chart, ready to be drawn in one language. Plain data: it survives JSON. */
export interface ChartRow extends Quantity {
  /** Its place among the rows; stands as `data-i` on the marks and the table's cell, and joins them. */
  i: number;
  /** The observation's id; null for what is computed by us and not printed: the remainder of a base, answers joined. */
  obs: string | null;
  /** The observations whose people it counts: itself, or the answers joined. */
  parts: readonly string[];
  unit: Unit;
  /** As the source prints it. */
  printed: string;
  /** The base as printed, or null. */
  n: number | null;
  /** Who stand behind it; null where they cannot be told. */
  people: RowPeople | null;
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
