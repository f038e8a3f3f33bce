import { type Decimals, unitsInWhole } from './percentUnits.ts';
import type { Convention } from './rounding.ts';

/** An interval of real shares, in twentieths of a unit of the last printed place, so that its ends are whole numbers. */
export interface Interval20 {
  readonly low: number;
  readonly high: number;
  /** Whether the end itself belongs to it. */
  readonly lowReached: boolean;
  readonly highReached: boolean;
}

/**
 * The shares, as real numbers, that print as a percentage, or null for one above 100. With P the percentage in units of its
 * last place, a share x of as many units prints as P when
 *
 * - half-up: P − ½ ≤ x < P + ½
 * - half-even: the same, both ends included if P is even and excluded if P is odd
 * - double: P − 0.55 ≤ x < P + 0.45, since 0.45 goes up to 0.5 and then to 1
 *
 * and in any case from 0 to the whole. {@link countsFor} is the same for shares that are counts out of a base.
 *
 * @param units the percentage in units of its last place, a whole number from 0
 * @example shareInterval(43, 0, 'half-up') // 850 ≤ x < 870 twentieths: from 42.5 to below 43.5 per cent
 */
export function shareInterval(units: number, decimals: Decimals, convention: Convention): Interval20 | null {
  const whole = 20 * unitsInWhole(decimals);
  if (20 * units > whole) return null;
  const twice = convention === 'double' && decimals === 0;
  const low = 20 * units - (twice ? 11 : 10);
  const high = 20 * units + (twice ? 9 : 10);
  const even = units % 2 === 0;
  return {
    low: Math.max(0, low),
    high: Math.min(whole, high),
    lowReached: low < 0 || convention !== 'half-even' || even,
    highReached: high > whole || (convention === 'half-even' && even),
  };
}
