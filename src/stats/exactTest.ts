import { contingency } from './contingency.ts';
import { eachSplit } from './eachSplit.ts';
import { type Ordering, extremityOf } from './extremity.ts';
import { logFactorials } from './logFactorials.ts';

/** `too-large`: the work would go beyond the budget; ask {@link monteCarlo} instead. */
export type ExactTest = { readonly outcome: 'exact'; readonly p: number } | { readonly outcome: 'too-large' };

export interface ExactOptions {
  readonly by: Ordering;
  /** How many splits of a column to look at before giving up; the default takes about a second. */
  readonly budget?: number;
}

/** The people still to be placed in each row, and how that came about. */
interface State {
  readonly left: readonly number[];
  /** Extremity of the columns filled so far (rounded) → it, and the probability of all fillings that have it. */
  readonly pasts: Map<number, { readonly sum: number; mass: number }>;
}

/**
 * The exact test of independence for a table of any size: the probability, given both margins, of all tables that are at
 * least as far from independence as the observed one.
 *
 * Source: Agresti, Categorical Data Analysis, 3rd ed., section 16.5. Given the margins, a table has the probability
 * Π rᵢ! Π cⱼ! / (n! Π xᵢⱼ!), which is also that of filling column after column by drawing without putting back.
 *
 * Tables are not listed one by one. Fillings that leave the same people in the rows and are equally far so far are one (the
 * network of Mehta & Patel 1983, JASA 78, 427–434, without its bounds). For the last two columns, the splits of what is
 * left are sorted once for each state, and each filling looks up how much of them is far enough.
 *
 * @param table counts of people, rows of equal length
 * @throws {RangeError} as {@link contingency}
 * @example // Fire fighters' examination by race (Mehta & Patel, SPSS Exact Tests, chapter 1): chi-square 11.556, p 0.073
 * exactTest([[5, 2, 2, 0], [0, 1, 0, 1], [0, 2, 3, 4]], { by: 'chi-square' }) // { outcome: 'exact', p: 0.040 }
 */
export function exactTest(table: readonly (readonly number[])[], { by, budget = 5_000_000 }: ExactOptions): ExactTest {
  const given = contingency(table);
  const { of, least } = extremityOf(given, by);
  // Few long rows make few states; small columns first keep them few for longer.
  const { rowSums, columnSums } = given;
  const [rows, long] = rowSums.length <= columnSums.length ? [rowSums, columnSums] : [columnSums, rowSums];
  const columns = long.toSorted((a, b) => a - b);
  const lf = logFactorials(given.total);
  let work = 0;
  const isAffordable = (steps: number): boolean => (work += steps) <= budget;

  /** Every way to take a column out of the rows, with its probability; `cost` for each. False if there is no budget left. */
  const fill = (left: readonly number[], column: number, cost: number, visit: (split: readonly number[], chance: number) => void): boolean => {
    const all = -logChoose(lf, left.reduce((total, row) => total + row, 0), column);
    return eachSplit(left, column, (split) => {
      let log = all;
      for (const [i, row] of left.entries()) log += logChoose(lf, row, split[i] ?? 0);
      visit(split, Math.exp(log));
      return isAffordable(cost);
    });
  };
  const extremity = (counts: readonly number[], column: number): number =>
    counts.reduce((sum, count, i) => sum + of(count, rows[i] ?? NaN, column), 0);

  let states: State[] = [{ left: rows, pasts: new Map([[0, { sum: 0, mass: 1 }]]) }];
  for (const column of columns.slice(0, -2)) {
    const next = new Map<string, State>();
    for (const { left, pasts } of states) {
      const isDone = fill(left, column, pasts.size, (split, chance) => {
        const after = left.map((row, i) => row - (split[i] ?? 0));
        // The probability of a table does not ask which row is which.
        if (by === 'probability') after.sort((a, b) => a - b);
        const state = getOrAdd(next, after.join(), () => ({ left: after, pasts: new Map() }));
        const added = extremity(split, column);
        for (const { sum, mass } of pasts.values())
          getOrAdd(state.pasts, Math.round((sum + added) * 1e9), () => ({ sum: sum + added, mass: 0 })).mass += mass * chance;
      });
      if (!isDone) return { outcome: 'too-large' };
    }
    states = [...next.values()];
  }

  const [second = 0, last = 0] = columns.slice(-2);
  let p = 0;
  for (const { left, pasts } of states) {
    const ends: End[] = [];
    const isDone = fill(left, second, 1, (split, chance) => {
      let sum = 0;
      for (const [i, count] of split.entries()) {
        const row = rows[i] ?? NaN;
        sum += of(count, row, second) + of((left[i] ?? NaN) - count, row, last);
      }
      ends.push({ sum, chance });
    });
    if (!isDone) return { outcome: 'too-large' };
    const chanceFrom = tail(ends);
    for (const { sum, mass } of pasts.values()) p += mass * chanceFrom(least - sum);
  }
  return { outcome: 'exact', p: Math.min(1, p) };
}

/** A way to fill the last two columns: what it adds to the extremity, and its probability. */
interface End {
  readonly sum: number;
  readonly chance: number;
}

const logChoose = (lf: Float64Array, n: number, k: number): number => (lf[n] ?? NaN) - (lf[k] ?? NaN) - (lf[n - k] ?? NaN);

function getOrAdd<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}

/** The probability of the ends whose sum is at least a limit, as a function of the limit. */
function tail(ends: End[]): (limit: number) => number {
  ends.sort((a, b) => b.sum - a.sum);
  const upTo = [0];
  for (const { chance } of ends) upTo.push((upTo.at(-1) ?? 0) + chance);
  return (limit) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle]?.sum ?? -Infinity) >= limit) low = middle + 1;
      else high = middle;
    }
    return upTo[low] ?? 0;
  };
}
