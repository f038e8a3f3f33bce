import { checkShare } from './checkShare.ts';

/** The 97.5 per cent point of the standard normal distribution, for a two-sided interval of 95 per cent. */
export const Z95 = 1.959963984540054;
/** The same for two thirds: the part of an interval where most of what is likely lies. */
export const Z_TWO_THIRDS = 0.967421566101701;

/** A confidence interval of a proportion or of a difference between two, as a number (0.25, not 25). */
export interface ConfidenceInterval {
  readonly low: number;
  readonly high: number;
}

/**
 * The Wilson score interval for a proportion, 95 per cent unless told, without correction for continuity: all proportions
 * that a score test of k out of n would not refuse. Never beyond 0 and 1, and of use for small n and for k = 0.
 *
 * Source: Wilson 1927, Journal of the American Statistical Association 22, 209–212; Newcombe 1998, Statistics in Medicine
 * 17, 857–872, method 3, doi 10.1002/(SICI)1097-0258(19980430)17:8<857::AID-SIM777>3.0.CO;2-E:
 *
 *   (2np + z² ± z·√(z² + 4np(1−p))) / (2(n + z²)), p = k/n
 *
 * @param k people counted, a whole number from 0 to n
 * @param n base, people, a whole number from 1
 * @param z how many standard deviations to each side, above 0
 * @throws {RangeError} for other k, n or z
 * @example wilson(81, 263) // { low: 0.2553, high: 0.3662 } (Newcombe 1998, table I)
 */
export function wilson(k: number, n: number, z = Z95): ConfidenceInterval {
  checkShare(k, n);
  if (!(z > 0 && Number.isFinite(z))) throw new RangeError(`not a z: ${z}`);
  const z2 = z * z;
  const root = z * Math.sqrt(z2 + (4 * k * (n - k)) / n);
  // At 0 and n one end is the proportion itself; only rounding would put it a hair beside.
  return {
    low: k === 0 ? 0 : (2 * k + z2 - root) / (2 * (n + z2)),
    high: k === n ? 1 : (2 * k + z2 + root) / (2 * (n + z2)),
  };
}
