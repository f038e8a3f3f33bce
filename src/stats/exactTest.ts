import { contingency } from './contingency.ts';
import { countWithSum } from './countWithSum.ts';
import { eachSplit } from './eachSplit.ts';
import { type Ordering, extremityOf } from './extremity.ts';
import { logFactorials } from './logFactorials.ts';

/** `too-large`: the work would go beyond the budget; ask {@link monteCarlo} instead. */
export type ExactTest = { readonly outcome: 'exact'; readonly p: number } | { readonly outcome: 'too-large' };

export interface ExactOptions {
  readonly by: Ordering;
  /** How much to look at (splits of a column, roughly) before giving up; the default takes about a second. */
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
 * Source: Agresti 1992, Statistical Science 7, 131–153, doi 10.1214/ss/1177011454. Given the margins, a table has the probability
 * Π rᵢ! Π cⱼ! / (n! Π xᵢⱼ!), which is also that of filling column after column by drawing without putting back.
 *
 * Tables are not listed one by one. Fillings that leave the same people in the rows and are equally far so far are one (the
 * network of Mehta & Patel 1983, JASA 78, 427–434, without its bounds). For the last two columns, the splits of what is
 * left are sorted once for each state, and each filling looks up how much of them is far enough.
 *
 * @param table counts of people, rows of equal length
 * @throws {RangeError} as {@link contingency}
 * @example // Fire fighters' examination by race (Cytel, StatXact example 9): chi-square 11.56, p 0.0727, exactly 0.0398
 * exactTest([[5, 2, 2, 0], [0, 1, 0, 1], [0, 2, 3, 4]], { by: 'chi-square' }) // { outcome: 'exact', p: 0.0398 }
 */
export function exactTest(table: readonly (readonly number[])[], { by, budget = 2_500_000 }: ExactOptions): ExactTest {
  const given = contingency(table);
  const { of: extremity, least } = extremityOf(given, by);
  // Few long rows make few states; small columns first keep them few for longer.
  const { rowSums, columnSums } = given;
  const [rows, long] = rowSums.length <= columnSums.length ? [rowSums, columnSums] : [columnSums, rowSums];
  const columns = long.toSorted((a, b) => a - b);
  const lf = logFactorials(given.total);
  let work = 0;

  /** Every way to take a column out of the rows, what it adds, and its probability; or false, with none, beyond the budget. */
  const fill = (
    left: readonly number[],
    column: number,
    cost: number,
    adds: (count: number, row: number) => number,
    visit: (split: readonly number[], added: number, chance: number) => void,
  ): boolean => {
    work += cost * Number(countWithSum(left.map((row) => ({ lo: 0, hi: row })), column));
    if (work > budget) return false;
    const all = logChoose(lf, left.reduce((total, row) => total + row, 0), column);
    eachSplit(
      left,
      column,
      (count, i) => [adds(count, i), logChoose(lf, left[i] ?? NaN, count)],
      (split, added, log) => visit(split, added, Math.exp(log - all)),
    );
    return true;
  };
  const of = (count: number, i: number, column: number): number => extremity(count, rows[i] ?? NaN, column);

  let states: State[] = [{ left: rows, pasts: new Map([[0, { sum: 0, mass: 1 }]]) }];
  for (const column of columns.slice(0, -2)) {
    const next = new Map<string, State>();
    for (const { left, pasts } of states) {
      const visit = (split: readonly number[], added: number, chance: number): void => {
        const after = left.map((row, i) => row - (split[i] ?? 0));
        // The probability of a table does not ask which row is which, nor does its extremity.
        if (by === 'probability') after.sort((a, b) => a - b);
        const state = getOrAdd(next, after.join(), () => ({ left: after, pasts: new Map() }));
        for (const { sum, mass } of pasts.values())
          getOrAdd(state.pasts, Math.round((sum + added) * 1e9), () => ({ sum: sum + added, mass: 0 })).mass += mass * chance;
      };
      // A state is made for each split, which costs as much as about eight of its pasts.
      const isDone = fill(left, column, 8 + pasts.size, (count, i) => of(count, i, column), visit);
      if (!isDone) return { outcome: 'too-large' };
    }
    states = [...next.values()];
  }

  const [second = 0, last = 0] = columns.slice(-2);
  let p = 0;
  for (const { left, pasts } of states) {
    const ends: End[] = [];
    const adds = (count: number, i: number): number => of(count, i, second) + of((left[i] ?? NaN) - count, i, last);
    const isDone = fill(left, second, 1, adds, (_, sum, chance) => ends.push({ sum, chance }));
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
