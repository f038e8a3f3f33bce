import type { Interval } from './interval.ts';
import { type Decimals, percentOf, percentUnits, unitsInWhole } from './percentUnits.ts';

/**
 * How publishers round a share to a printed percentage:
 *
 * - `half-up`: to the nearest, a half upwards (spreadsheets, SPSS, SAS);
 * - `half-even`: to the nearest, a half to the even neighbour (IEEE 754-2019 section 4.3.1, roundTiesToEven; R, Python);
 * - `double`: first to one decimal, then to a whole, a half upwards both times, as when a table with one decimal is
 *   rounded again for print: 10.46 becomes 10.5 and then 11. A column printed with one decimal has no second step, so
 *   there it is `half-up`.
 */
export const CONVENTIONS = ['half-up', 'half-even', 'double'] as const;
export type Convention = (typeof CONVENTIONS)[number];

/** The largest base for which every product below stays a whole number that a double holds exactly (below 2^53). */
export const MAX_BASE = 1e12;

/** Whether a base can be calculated with. @throws {RangeError} if not a whole number from 1 to {@link MAX_BASE} */
export function checkBase(n: number): void {
  if (!Number.isInteger(n) || n < 1 || n > MAX_BASE) throw new RangeError(`not a base from 1 to ${MAX_BASE}: ${n}`);
}

/** Floor of a/b for whole numbers, b > 0. `Math.floor(a / b)` would round the quotient first. */
const floorDiv = (a: number, b: number): number => (a - (((a % b) + b) % b)) / b;
const ceilDiv = (a: number, b: number): number => -floorDiv(-a, b);

/**
 * The percentage printed for k of n people. Exact: all in whole numbers, so a half is a half.
 *
 * @param k people counted, a whole number from 0 to n
 * @param n base, a whole number from 1 to {@link MAX_BASE}
 * @returns per cent, with at most `decimals` decimals
 * @throws {RangeError} for other k or n
 * @example roundPercent(1, 8, 0, 'half-up') // 13, of 12.5
 * @example roundPercent(1, 8, 0, 'half-even') // 12
 * @example roundPercent(9, 86, 0, 'double') // 11, of 10.465; half-up gives 10
 */
export function roundPercent(k: number, n: number, decimals: Decimals, convention: Convention): number {
  checkBase(n);
  if (!Number.isInteger(k) || k < 0 || k > n) throw new RangeError(`not a count out of ${n}: ${k}`);
  const halfUp = (units: number): number => floorDiv(2 * units * k + n, 2 * n);
  const units = unitsInWhole(decimals);
  if (convention === 'double' && decimals === 0) return floorDiv(halfUp(1000) + 5, 10);
  const up = halfUp(units);
  const isTie = 2 * units * k + n === 2 * n * up;
  return percentOf(convention === 'half-even' && isTie && up % 2 === 1 ? up - 1 : up, decimals);
}

/**
 * Which counts print as a percentage: all whole k from 0 to n with `roundPercent(k, …) === value`, or null when none does.
 *
 * They are one run of neighbouring numbers: 100·k/n grows with k and rounding never turns the order round, so if k₁ and
 * k₂ print as the value, everything between them does. The ends follow from the borders of the value's rounding cell.
 * With P the value in units of its last place, u such units in the whole, and k·u/n the share in units:
 *
 * - half-up: P − ½ ≤ k·u/n < P + ½, thus (2P−1)·n ≤ 2u·k < (2P+1)·n
 * - half-even: the same borders, both included if P is even, both excluded if P is odd
 * - double: tenths t with 10P−5 ≤ t ≤ 10P+4, and t − ½ ≤ 1000·k/n < t + ½, thus (20P−11)·n ≤ 2000·k < (20P+9)·n
 *
 * All sides are whole numbers below 2^53. After Brown & Heathers 2017 (doi 10.1177/1948550616673876), who ask whether
 * there is such a count; here is which.
 *
 * @param value per cent as printed
 * @param n base, a whole number from 1 to {@link MAX_BASE}
 * @throws {RangeError} for another n, or a value with more decimals than said
 * @example countsFor(43, 0, 98, 'half-up') // { lo: 42, hi: 42 }
 * @example countsFor(37, 0, 39, 'half-up') // null: 14 of 39 is 36, 15 is 38
 */
export function countsFor(value: number, decimals: Decimals, n: number, convention: Convention): Interval | null {
  checkBase(n);
  const p = percentUnits(value, decimals);
  // Nothing prints so, and the products below would leave the numbers that are exact.
  if (p > unitsInWhole(decimals)) return null;
  const twice = convention === 'double' && decimals === 0;
  const scale = twice ? 2000 : 2 * unitsInWhole(decimals);
  const from = (twice ? 20 * p - 11 : 2 * p - 1) * n;
  const to = (twice ? 20 * p + 9 : 2 * p + 1) * n;
  const fromIncluded = convention !== 'half-even' || p % 2 === 0;
  const toIncluded = convention === 'half-even' && p % 2 === 0;
  const lo = Math.max(0, fromIncluded ? ceilDiv(from, scale) : floorDiv(from, scale) + 1);
  const hi = Math.min(n, toIncluded ? floorDiv(to, scale) : ceilDiv(to, scale) - 1);
  return lo <= hi ? { lo, hi } : null;
}
