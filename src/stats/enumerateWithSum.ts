import type { Interval } from './interval.ts';

/**
 * Every choice of one whole number from each interval that adds up to a sum, smallest first number first. Lazy: take as
 * many as you want. No dead ends: each number is only taken if the rest can still make the sum, so the work is in
 * proportion to what is taken.
 *
 * @example [...enumerateWithSum([{ lo: 0, hi: 1 }, { lo: 5, hi: 9 }], 6)] // [[0, 6], [1, 5]]
 */
export function* enumerateWithSum(box: readonly Interval[], sum: number): Generator<number[], void> {
  const [first, ...rest] = box;
  if (!first) {
    if (sum === 0) yield [];
    return;
  }
  const least = rest.reduce((total, { lo }) => total + lo, 0);
  const most = rest.reduce((total, { hi }) => total + hi, 0);
  for (let k = Math.max(first.lo, sum - most); k <= Math.min(first.hi, sum - least); k++)
    for (const others of enumerateWithSum(rest, sum - k)) yield [k, ...others];
}
