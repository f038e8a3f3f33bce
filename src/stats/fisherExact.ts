import { contingency } from './contingency.ts';
import { eachSplit } from './eachSplit.ts';
import { logFactorials } from './logFactorials.ts';

/** `too-large`: the work would go beyond the budget; ask {@link monteCarlo} instead. */
export type FisherExact = { readonly outcome: 'exact'; readonly p: number } | { readonly outcome: 'too-large' };

/** Tables count as no more likely than the observed one up to this difference of logarithms, as in R. */
const TOLERANCE = 1e-7;

/** The people that some columns have left in each row, in order of size, and the ways in which it came to that. */
interface State {
  readonly rows: readonly number[];
  /** −Σ ln x! over the cells filled so far (rounded, as text) → that number, and how many fillings have it. */
  readonly pasts: Map<string, { readonly log: number; ways: number }>;
}

/**
 * The exact test of independence for a table of any size (Fisher; Freeman & Halton): the probability, given both margins,
 * of all tables that are at most as likely as the observed one. For 2×2 it is Fisher's two-sided test.
 *
 * Source: Freeman & Halton 1951, Biometrika 38, 141–149; Agresti, Categorical Data Analysis, 3rd ed., section 3.5.7.
 *
 *   P(table) = Π rᵢ! Π cⱼ! / (n! Π xᵢⱼ!)
 *
 * Tables are not listed one by one. Columns are filled one after another, and fillings that leave the same people in the
 * rows and have the same product so far are one (after the network of Mehta & Patel 1983, JASA 78, 427–434, without its
 * bounds). For the last two columns, all splits of what is left are sorted once for each state, and each filling looks up
 * how much of them is at most as likely. Sums of logarithms of factorials throughout, so nothing under- or overflows.
 *
 * @param table counts of people, rows of equal length
 * @param budget how many splits to look at before giving up; the default takes about a second
 * @throws {RangeError} as {@link contingency}
 * @example fisherExact([[3, 1], [1, 3]]) // { outcome: 'exact', p: 0.4857 }: the lady tasting tea (R, help of fisher.test)
 */
export function fisherExact(table: readonly (readonly number[])[], budget = 5_000_000): FisherExact {
  const { rows, rowSums, columnSums, total } = contingency(table);
  const lf = logFactorials(total);
  const logs = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + (lf[count] ?? NaN), 0);
  const observed = -logs(rows.flat());
  const margins = logs(rowSums) + logs(columnSums) - logs([total]);

  // Few long rows make few states; small columns first keep them few for longer.
  const [short, long] = rowSums.length <= columnSums.length ? [rowSums, columnSums] : [columnSums, rowSums];
  const columns = long.toSorted((a, b) => a - b);
  let work = 0;
  const isAffordable = (steps: number): boolean => (work += steps) <= budget;

  let states = [startState(short)];
  for (const column of columns.slice(0, -2)) {
    const next = new Map<string, State>();
    for (const { rows: left, pasts } of states) {
      const isDone = eachSplit(left, column, (split) => {
        const rest = left.map((row, i) => row - (split[i] ?? 0)).sort((a, b) => a - b);
        const state = getOrAdd(next, rest.join(), () => ({ rows: rest, pasts: new Map() }));
        for (const { log, ways } of pasts.values()) addPast(state, log - logs(split), ways);
        return isAffordable(pasts.size);
      });
      if (!isDone) return { outcome: 'too-large' };
    }
    states = [...next.values()];
  }

  let p = 0;
  const [a = 0, b = 0] = columns.slice(-2);
  for (const { rows: left, pasts } of states) {
    const splits: { log: number; share: number }[] = [];
    const all = logs([a + b]) - logs([a, b]) - logs(left);
    const isDone = eachSplit(left, a, (split) => {
      const log = -logs(split) - logs(left.map((row, i) => row - (split[i] ?? 0)));
      splits.push({ log, share: Math.exp(log - all) });
      return isAffordable(1);
    });
    if (!isDone) return { outcome: 'too-large' };
    const shareUpTo = cumulative(splits);
    for (const { log, ways } of pasts.values())
      p += ways * Math.exp(margins + log + all) * shareUpTo(observed - log + TOLERANCE);
  }
  return { outcome: 'exact', p: Math.min(1, p) };
}

const startState = (rows: readonly number[]): State => ({
  rows: rows.toSorted((a, b) => a - b),
  pasts: new Map([['0', { log: 0, ways: 1 }]]),
});

function addPast({ pasts }: State, log: number, ways: number): void {
  getOrAdd(pasts, log.toFixed(9), () => ({ log, ways: 0 })).ways += ways;
}

function getOrAdd<V>(map: Map<string, V>, key: string, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}

/** The share of the splits whose logarithm is at most a limit, as a function of the limit. */
function cumulative(splits: { log: number; share: number }[]): (limit: number) => number {
  splits.sort((x, y) => x.log - y.log);
  const sums = [0];
  for (const { share } of splits) sums.push((sums.at(-1) ?? 0) + share);
  return (limit) => {
    let low = 0;
    let high = splits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((splits[middle]?.log ?? Infinity) <= limit) low = middle + 1;
      else high = middle;
    }
    return sums[low] ?? 0;
  };
}
