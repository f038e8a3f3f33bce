import type { Interval } from './interval.ts';

/**
 * What is left of each interval when one number is chosen from each and they add up to a sum: the smallest and largest
 * number that each cell takes in any such choice, or null when there is none.
 *
 * A cell can be at least the sum less all that the others can hold, and at most the sum less what they must hold. One pass
 * is enough: for a number between these ends the others have to make a sum between their least and their most, and whole
 * numbers from intervals make every sum between. So every number of a range is taken by some choice (the bounds are tight).
 *
 * @example rangesWithSum([{ lo: 0, hi: 1 }, { lo: 5, hi: 9 }], 6) // [{ lo: 0, hi: 1 }, { lo: 5, hi: 6 }]
 */
export function rangesWithSum(box: readonly Interval[], sum: number): readonly Interval[] | null {
  let least = 0;
  let most = 0;
  for (const { lo, hi } of box) {
    least += lo;
    most += hi;
  }
  if (sum < least || sum > most) return null;
  return box.map(({ lo, hi }) => ({ lo: Math.max(lo, sum - (most - hi)), hi: Math.min(hi, sum - (least - lo)) }));
}
