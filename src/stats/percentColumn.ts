import type { Interval } from './interval.ts';
import type { Decimals } from './percentUnits.ts';
import { type Convention, countsFor } from './rounding.ts';

/** One printed column of percentages, without its row of totals. */
export interface PercentColumn {
  /** Per cent as printed, one a category, at least one. */
  readonly values: readonly number[];
  readonly decimals: Decimals;
  /** People that the percentages are out of; null (or 0) where none is printed. */
  readonly n: number | null;
  /**
   * True when the categories need not cover everybody (a category is left out, or more than one answer is not given):
   * then the counts add up to at most n, not to n. Each person is still in one category at most.
   */
  readonly partial?: boolean;
}

/** A column that says its base. */
export type BasedColumn = PercentColumn & { readonly n: number };

/** Whether a column has a base that can be calculated with. */
export const hasBase = (column: PercentColumn): column is BasedColumn => column.n !== null && column.n !== 0;

/**
 * The counts that each cell can stand for, as a box that {@link countWithSum} and its like understand; null when some cell
 * can stand for none. Of a partial column, a last interval holds the people in no category, so that all add up to n again.
 *
 * @throws {RangeError} for no values, a base that is none, or a value with more decimals than said
 */
export function columnBox({ values, decimals, n, partial }: BasedColumn, convention: Convention): readonly Interval[] | null {
  if (values.length === 0) throw new RangeError('a column without values');
  const box: Interval[] = [];
  for (const value of values) {
    const counts = countsFor(value, decimals, n, convention);
    if (!counts) return null;
    box.push(counts);
  }
  if (partial) box.push({ lo: 0, hi: n });
  return box;
}
