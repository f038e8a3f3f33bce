import { countWithSum } from './countWithSum.ts';
import { enumerateWithSum } from './enumerateWithSum.ts';
import { type Interval, intersect } from './interval.ts';
import { columnBox, hasBase, type PercentColumn } from './percentColumn.ts';
import { rangesWithSum } from './rangesWithSum.ts';
import type { Convention } from './rounding.ts';

/**
 * - `consistent`: counts that add up to the base give the column, rounded once (half up or half to even)
 * - `double-rounding`: only when each share is rounded to one decimal first and then to a whole
 * - `inconsistent`: no counts give it under any convention
 * - `not-checkable`: no base is printed
 */
export type Verdict = 'consistent' | 'double-rounding' | 'inconsistent' | 'not-checkable';

/** The smallest and the largest count of a cell. */
export type Range = readonly [min: number, max: number];

export interface Reconstruction {
  readonly verdict: Verdict;
  /** The conventions that give the column, and on which all below rests: those of rounding once, or `double` alone. */
  readonly conventions: readonly Convention[];
  /** How many different sets of counts give the column; exact, a bigint only beyond 2^53 − 1. */
  readonly solutions: number | bigint;
  /** The counts, one a value, when there is only one such set. */
  readonly unique: readonly number[] | null;
  /** The smallest and largest count of each cell over all sets; null when there is none. */
  readonly ranges: readonly Range[] | null;
}

/** Conventions in the order of how much they ask us to believe. Within a column there is one: software does not mix. */
const TIERS = [
  { verdict: 'consistent', conventions: ['half-up', 'half-even'] },
  { verdict: 'double-rounding', conventions: ['double'] },
] as const;

/** The candidates of each cell under a convention that gives the column at its base. */
interface Solved {
  readonly convention: Convention;
  readonly box: readonly Interval[];
}

/**
 * All ways that whole counts of people give the printed percentages and add up to the base.
 *
 * The counts that print as one percentage are neighbours ({@link countsFor}), so the counts that print as a column are a
 * box of whole numbers, cut by »they add up to n«. Its points are counted, not listed ({@link countWithSum}); the ends of
 * each cell are found by what the others leave ({@link rangesWithSum}). Where half up and half to even both give the column
 * with different counts, both stay: |A ∪ B| = |A| + |B| − |A ∩ B|, and A ∩ B is a box again.
 *
 * @throws {RangeError} for no values, a base that is no whole number from 0, or a value with more decimals than said
 * @example // VIVE 2019 table 6.5, mental health at the first measurement, printed »(39)«
 * reconstruct({ values: [0, 3, 16, 45, 37], decimals: 0, n: 39 }).verdict // 'inconsistent'
 * reconstruct({ values: [0, 3, 16, 45, 37], decimals: 0, n: 38 }).unique // [0, 1, 6, 17, 14]
 */
export function reconstruct(column: PercentColumn): Reconstruction {
  const none = { conventions: [], solutions: 0, unique: null, ranges: null };
  if (!hasBase(column)) return { verdict: 'not-checkable', ...none };
  for (const { verdict, conventions } of TIERS) {
    const solved = solvedUnder(column, conventions);
    if (solved.length === 0) continue;
    const solutions = countUnion(solved, column.n);
    const ranges = hull(solved, column);
    return {
      verdict,
      conventions: solved.map(({ convention }) => convention),
      solutions: solutions <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(solutions) : solutions,
      unique: solutions === 1n ? ranges.map(([min]) => min) : null,
      ranges,
    };
  }
  return { verdict: 'inconsistent', ...none };
}

/**
 * The sets of counts that {@link reconstruct} has counted, one after another, none twice; nothing where it found none. Ask
 * for all of them only when `solutions` is small.
 *
 * @example [...solutionsOf({ values: [33, 33, 33], decimals: 0, n: 3 })] // [[1, 1, 1]]
 */
export function* solutionsOf(column: PercentColumn): Generator<number[], void> {
  if (!hasBase(column)) return;
  for (const { conventions } of TIERS) {
    const solved = solvedUnder(column, conventions);
    for (const [i, { box }] of solved.entries())
      for (const counts of enumerateWithSum(box, column.n))
        if (!solved.slice(0, i).some((earlier) => contains(earlier.box, counts))) yield counts.slice(0, column.values.length);
    if (solved.length > 0) return;
  }
}

/** Those conventions of a tier that give the column. */
function solvedUnder(column: PercentColumn & { n: number }, conventions: readonly Convention[]): Solved[] {
  return conventions.flatMap((convention) => {
    const box = columnBox(column, convention);
    return box && rangesWithSum(box, column.n) ? [{ convention, box }] : [];
  });
}

/** How many points with a sum lie in one or two boxes. */
function countUnion(solved: readonly Solved[], sum: number): bigint {
  const [first, second] = solved;
  if (!first) return 0n;
  const inFirst = countWithSum(first.box, sum);
  if (!second) return inFirst;
  const both = first.box.flatMap((cell, i) => intersect(cell, second.box[i] ?? cell) ?? []);
  const inBoth = both.length === first.box.length ? countWithSum(both, sum) : 0n;
  return inFirst + countWithSum(second.box, sum) - inBoth;
}

/** The ends of each cell over all boxes. */
function hull(solved: readonly Solved[], { values, n }: PercentColumn & { n: number }): Range[] {
  const all = solved.map(({ box }) => rangesWithSum(box, n) ?? []);
  return values.map((_, i) => [
    Math.min(...all.map((ranges) => ranges[i]?.lo ?? Infinity)),
    Math.max(...all.map((ranges) => ranges[i]?.hi ?? -Infinity)),
  ]);
}

const contains = (box: readonly Interval[], counts: readonly number[]): boolean =>
  box.every(({ lo, hi }, i) => (counts[i] ?? NaN) >= lo && (counts[i] ?? NaN) <= hi);
