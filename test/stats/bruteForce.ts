import { type Convention, roundPercent } from '../../src/stats/rounding.ts';
import type { PercentColumn } from '../../src/stats/percentColumn.ts';

// What the functions under test do cleverly, done here by listing everything.

/** All ways to write `sum` as `parts` whole numbers from 0. */
export function* compositions(sum: number, parts: number): Generator<number[], void> {
  if (parts === 1) yield [sum];
  else for (let first = 0; first <= sum; first++) for (const rest of compositions(sum - first, parts - 1)) yield [first, ...rest];
}

/** All counts that print as the column under a convention. */
export function solutionsByListing({ values, decimals, n, total, partial }: PercentColumn & { n: number }, convention: Convention): number[][] {
  const printed = Array.from({ length: n + 1 }, (_, k) => roundPercent(k, n, decimals, convention));
  const prints = (k: number, value: number): boolean => printed[k] === value;
  const everybody = !partial && (total === undefined || total === 100);
  const found: number[][] = [];
  for (const counts of compositions(n, values.length + (everybody ? 0 : 1))) {
    const inside = counts.slice(0, values.length);
    if (!inside.every((k, i) => prints(k, values[i] ?? NaN))) continue;
    if (total !== undefined && total !== 100 && !prints(inside.reduce((a, b) => a + b, 0), total)) continue;
    found.push(inside);
  }
  return found;
}

/** The nearest whole number of units to k·whole/n, by fractions of big integers and nothing of ours; ties as told. */
export function roundByFractions(k: number, n: number, whole: number, tie: 'up' | 'even'): number {
  const [numerator, denominator] = [BigInt(k) * BigInt(whole), BigInt(n)];
  const below = numerator / denominator;
  const twiceRest = 2n * (numerator - below * denominator);
  const goesUp = twiceRest > denominator || (twiceRest === denominator && (tie === 'up' || below % 2n === 1n));
  return Number(goesUp ? below + 1n : below);
}
