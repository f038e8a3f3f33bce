import type { Interval } from './interval.ts';
import { type Decimals, percentOf, percentUnits, unitsInWhole } from './percentUnits.ts';
import { CONVENTIONS, type Convention, countsFor } from './rounding.ts';

export interface Grim {
  /** Whether some count out of the base prints as the value, rounded once (half up or half to even). */
  readonly possible: boolean;
  /** Whether it takes rounding twice to get the value. */
  readonly onlyDouble: boolean;
  /** For each convention under which a count gives the value: these counts. */
  readonly counts: Partial<Record<Convention, Interval>>;
  /** The nearest percentages that counts out of the base do give, rounded half up: below and above; empty if possible. */
  readonly nearest: readonly number[];
}

/**
 * The GRIM test (granularity-related inconsistency of means) for one percentage: is there a whole number of people out of
 * the base that, rounded, gives what is printed?
 *
 * Source: Brown & Heathers 2017, Social Psychological and Personality Science 8(4), 363–369,
 * doi 10.1177/1948550616673876. A percentage is the mean of n zeros and ones, times a hundred.
 *
 * @param value per cent as printed
 * @param n base, people, a whole number from 1
 * @throws {RangeError} for another base, or a value with more decimals than said
 * @example grim(5.6, 1, 22).possible // false: 1 of 22 is 4.5, 2 are 9.1
 * @example grim(37, 0, 39) // { possible: false, onlyDouble: false, counts: {}, nearest: [36, 38] }
 */
export function grim(value: number, decimals: Decimals, n: number): Grim {
  const counts: Partial<Record<Convention, Interval>> = {};
  for (const convention of CONVENTIONS) {
    const found = countsFor(value, decimals, n, convention);
    if (found) counts[convention] = found;
  }
  const possible = 'half-up' in counts || 'half-even' in counts;
  const nearest = possible ? [] : [-1, 1].flatMap((step) => nextPossible(value, step, decimals, n) ?? []);
  return { possible, onlyDouble: !possible && 'double' in counts, counts, nearest };
}

/** The first percentage from a value on, in steps of its last place down (−1) or up (1), that counts give. */
function nextPossible(value: number, step: number, decimals: Decimals, n: number): number | undefined {
  const whole = unitsInWhole(decimals);
  const next = percentUnits(value, decimals) + step;
  for (let units = step < 0 ? Math.min(next, whole) : next; units >= 0 && units <= whole; units += step) {
    const percent = percentOf(units, decimals);
    if (countsFor(percent, decimals, n, 'half-up')) return percent;
  }
  return undefined;
}

/**
 * The share of all printable percentages that no count out of the base gives: how much the test can find. Zero from a
 * base of 100 on for whole percentages (1000 with one decimal): there every percentage is possible and passing says nothing.
 *
 * Source: Brown & Heathers 2017: of 10^D values with D decimals (two more for per cent), n are possible.
 *
 * @example grimPower(0, 39) // 0.61
 */
export const grimPower = (decimals: Decimals, n: number): number => Math.max(0, 1 - n / unitsInWhole(decimals));
