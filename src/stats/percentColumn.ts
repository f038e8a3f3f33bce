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
   * Per cent printed as the column's total where the column is only a part of the base, as in a crosstab whose cells are all
   * out of one grand total. The counts then add up to a count that prints as this. Left out, or 100: they add up to n.
   */
  readonly total?: number;
  /**
   * True when the categories need not cover everybody and no total is printed: the counts then add up to at most n. Each
   * person is still in one category at most.
   */
  readonly partial?: boolean;
}

/** A column that says its base. */
export type BasedColumn = PercentColumn & { readonly n: number };

/** Whether a column has a base that can be calculated with. */
export const hasBase = (column: PercentColumn): column is BasedColumn => column.n !== null && column.n !== 0;

/**
 * The counts that each cell can stand for, as a box that {@link countWithSum} and its like understand; null when some cell
 * can stand for none. Where the categories need not cover everybody, a last interval holds the people in none of them, so
 * that all add up to n again.
 *
 * @throws {RangeError} for no values, a base that is none, or a value with more decimals than said
 */
export function columnBox(column: BasedColumn, convention: Convention): readonly Interval[] | null {
  if (column.values.length === 0) throw new RangeError('a column without values');
  const box: Interval[] = [];
  for (const value of column.values) {
    const counts = countsFor(value, column.decimals, column.n, convention);
    if (!counts) return null;
    box.push(counts);
  }
  const outside = peopleOutside(column, convention);
  return outside && [...box, ...outside];
}

/** How many people may be in no category: an interval, nothing where everybody is in one, null where the total cannot be. */
function peopleOutside({ decimals, n, total, partial }: BasedColumn, convention: Convention): Interval[] | null {
  if (total === undefined || total === 100) return partial && total === undefined ? [{ lo: 0, hi: n }] : [];
  const inside = countsFor(total, decimals, n, convention);
  return inside && [{ lo: n - inside.hi, hi: n - inside.lo }];
}
