import { checkShare } from './checkShare.ts';
import { type ConfidenceInterval, Z95 } from './wilson.ts';

/**
 * An interval of 95 per cent for the difference between two proportions of the same people, (k₁ − k₂)/n, where nobody is
 * counted in both: two answers of which each gave one at most. Wald's interval for matched pairs, with half a person added
 * to each of its four cells and so two to the base (»Wald+2«), cut off at −1 and 1.
 *
 * Source: Agresti & Min 2005, Statistics in Medicine 24, 729–740, doi 10.1002/sim.1781, where b and c are the pairs that
 * differ; here those are the people of either answer, and the cell of both stays empty but for its half:
 *
 *   d = (k₁ − k₂)/(n + 2), d ± z·√(k₁ + k₂ + 1 − (k₁ − k₂)²/(n + 2)) / (n + 2)
 *
 * Its middle is d, a little nearer to 0 than the difference itself, which it holds all the same.
 *
 * @param k1 people who gave the first answer, of n
 * @param k2 people who gave the second, of the same n
 * @returns a difference of proportions, from −1 to 1
 * @throws {RangeError} where n is no base, or k₁ and k₂ are no counts of different people out of it
 * @example answerDifference(20, 40, 160) // { low: -0.2160, high: -0.0309 } (R, help of diffpropci.mp in PropCIs)
 */
export function answerDifference(k1: number, k2: number, n: number): ConfidenceInterval {
  checkApart(k1, k2, n);
  const middle = (k1 - k2) / (n + 2);
  const margin = (Z95 * Math.sqrt(k1 + k2 + 1 - (k1 - k2) * middle)) / (n + 2);
  return { low: Math.max(-1, middle - margin), high: Math.min(1, middle + margin) };
}

/** Whether two answers can be of different people among n. @throws {RangeError} if not */
function checkApart(k1: number, k2: number, n: number): void {
  checkShare(k1, n);
  checkShare(k2, n);
  checkShare(k1 + k2, n);
}
