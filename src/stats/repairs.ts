import type { Interval } from './interval.ts';
import { columnBox, hasBase, type BasedColumn, type PercentColumn } from './percentColumn.ts';
import { percentUnits } from './percentUnits.ts';
import { type Reconstruction, reconstruct } from './reconstruct.ts';
import { CONVENTIONS, type Convention, countsFor, roundPercent } from './rounding.ts';

/** One cell of a column and the percentage that, printed there instead, lets counts give the column at its base. */
export interface Repair extends Reconstruction {
  /** Which value, from 0. */
  readonly index: number;
  /** Per cent, as printed and as repaired. */
  readonly from: number;
  readonly to: number;
}

/**
 * Every change of a single cell that makes a column solvable at its printed base: smallest change first, of equal ones
 * those that rounding once explains first, then in the order of the column. Empty for a column that needs none (or has
 * no base). With each repair, what {@link reconstruct} says of the column once repaired.
 *
 * Not by trial of all percentages: with the other cells between their least and most, the cell must hold a count between
 * n less their most and n less their least; the percentages that such counts print as are the repairs.
 *
 * @throws {RangeError} as {@link reconstruct}
 * @example repairs({ values: [50, 20, 20], decimals: 0, n: 10 })[0] // { index: 0, from: 50, to: 60, unique: [6, 2, 2], … }
 */
export function repairs(column: PercentColumn): Repair[] {
  if (!hasBase(column) || reconstruct(column).verdict !== 'inconsistent') return [];
  const found = column.values.flatMap((from, index) => {
    const targets = new Set(CONVENTIONS.flatMap((convention) => targetsOf(column, index, convention)));
    return [...targets].map((to): Repair => ({ index, from, to, ...reconstruct(withValue(column, index, to)) }));
  });
  const size = ({ from, to }: Repair): number => Math.abs(percentUnits(to, column.decimals) - percentUnits(from, column.decimals));
  const believed = ({ verdict }: Repair): number => (verdict === 'consistent' ? 0 : 1);
  return found.sort((a, b) => size(a) - size(b) || believed(a) - believed(b) || a.index - b.index || a.to - b.to);
}

const withValue = (column: BasedColumn, index: number, value: number): BasedColumn => ({
  ...column,
  values: column.values.with(index, value),
});

/** The percentages that the cell can have, given the other cells, under a convention. */
function targetsOf(column: BasedColumn, index: number, convention: Convention): number[] {
  const { n, decimals } = column;
  const counts = countsLeft(column, index, convention);
  if (!counts) return [];
  const targets: number[] = [];
  // From one percentage that counts give to the next, not through every count of a large base.
  for (let k = counts.lo; k <= counts.hi; ) {
    const to = roundPercent(k, n, decimals, convention);
    targets.push(to);
    k = (countsFor(to, decimals, n, convention)?.hi ?? k) + 1;
  }
  return targets;
}

/** The counts that the other cells leave to one cell. */
function countsLeft(column: BasedColumn, index: number, convention: Convention): Interval | null {
  // A 0 in the cell's place: it can always be none, and its interval is then left out.
  const box = columnBox(withValue(column, index, 0), convention)?.toSpliced(index, 1);
  if (!box) return null;
  const lo = Math.max(0, box.reduce((rest, cell) => rest - cell.hi, column.n));
  const hi = box.reduce((rest, cell) => rest - cell.lo, column.n);
  return lo <= hi ? { lo, hi } : null;
}
