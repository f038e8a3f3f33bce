import type { Lang } from '../i18n/lang.ts';
import type { FigureFormat, Quantity } from '../i18n/numbers.ts';

/** `narrow` is drawn for a telephone's column, `wide` for the page's: labels stand above their line, or beside it. */
export type Variant = 'narrow' | 'wide';

/** The widths that the variants are drawn for, in CSS pixels. */
export const VARIANT_WIDTH: Readonly<Record<Variant, number>> = { narrow: 358, wide: 700 };

/** Writes a figure in the page's language: with hedge and unit, or as a bare number. */
export type FormatFigure = (figure: Quantity, formats?: readonly FigureFormat[]) => string;

/** What a chart needs to know of its place; everything that is not the rows. */
export interface ChartContext {
  lang: Lang;
  /** In CSS pixels; `VARIANT_WIDTH` unless a browser knows better. */
  width: number;
  variant: Variant;
  /** The document that makes the elements: jsdom's at build, the browser's own later. */
  document: Document;
  /** See `chartFormat`. */
  format: FormatFigure;
  /** Id of the element (or ids, separated by spaces) that names the drawing. */
  labelledBy?: string;
  /** Id of the element that says what is seen. */
  describedBy?: string;
}
