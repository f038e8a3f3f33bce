import { type ConfidenceInterval, wilson } from './wilson.ts';

/**
 * An interval of 95 per cent for the difference between two independent proportions, k₁/n₁ − k₂/n₂: Newcombe's hybrid
 * score interval, from the Wilson intervals (l, u) of both.
 *
 * Source: Newcombe 1998, Statistics in Medicine 17, 873–890, method 10,
 * doi 10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I:
 *
 *   low = d − √((p₁−l₁)² + (u₂−p₂)²), high = d + √((u₁−p₁)² + (p₂−l₂)²)
 *
 * Not for the same people asked twice: their answers are not independent.
 *
 * @param k1 people counted in the first group of n1
 * @param k2 people counted in the second group of n2
 * @returns a difference of proportions, from −1 to 1
 * @throws {RangeError} as {@link wilson}
 * @example newcombeDifference(56, 70, 48, 80) // { low: 0.0524, high: 0.3339 } (Newcombe 1998, table II, contrast a)
 */
export function newcombeDifference(k1: number, n1: number, k2: number, n2: number): ConfidenceInterval {
  const first = wilson(k1, n1);
  const second = wilson(k2, n2);
  const p1 = k1 / n1;
  const p2 = k2 / n2;
  return {
    low: p1 - p2 - Math.hypot(p1 - first.low, second.high - p2),
    high: p1 - p2 + Math.hypot(first.high - p1, p2 - second.low),
  };
}
