import { type Decimals, percentOf, percentUnits, unitsInWhole } from './percentUnits.ts';
import { CONVENTIONS, type Convention } from './rounding.ts';
import { type Interval20, shareInterval } from './shareInterval.ts';

export interface ColumnSum {
  /** What the printed percentages add up to, per cent. */
  readonly sum: number;
  /** The smallest and the largest sum that rounding of so many categories can give, over all conventions, per cent. */
  readonly min: number;
  readonly max: number;
  /** The conventions under which shares that make the total are printed as exactly these percentages. */
  readonly conventions: readonly Convention[];
  /** `exact`: the sum is the total; `within`: it is not, but rounding does it; `beyond`: rounding does not. */
  readonly verdict: 'exact' | 'within' | 'beyond';
}

/**
 * Whether the sum of a column of percentages is 100, or what rounding can make of 100. No base is needed: the shares may be
 * any real numbers. (With a base, {@link reconstruct} asks more.)
 *
 * The verdict is by the figures themselves: each printed percentage stands for an interval of shares
 * ({@link shareInterval}), and the column can be right if shares from these intervals make 100.
 *
 * `min` and `max` are by the number of categories m alone, in units of the last place, and are reached. A percentage
 * above 0 is at most ½ above its share (0.55 when rounded twice), so the sum is at most ⌊m/2⌋ (⌊0.55·m⌋) above 100; a
 * printed 0 was not rounded up and does not count. A percentage is less than ½ below its share, or just ½ when a half goes
 * down to an even number. So the sum is at most ⌊(m−1)/2⌋ below, or m/2 when 4 divides m: all shares ending in a half and
 * all percentages even make 100 only then.
 *
 * @param values per cent as printed, one a category, without the row of totals
 * @param total per cent printed as total, where it is not 100 and so rounded itself; `min` and `max` are then outer bounds
 * @throws {RangeError} for no values, or a value with more decimals than said
 * @example columnSum([33, 33, 33], 0) // { sum: 99, min: 99, max: 101, verdict: 'within', … }
 * @example columnSum([45, 45, 45], 0).verdict // 'beyond'
 */
export function columnSum(values: readonly number[], decimals: Decimals, total = 100): ColumnSum {
  if (values.length === 0) throw new RangeError('a column without values');
  const printed = values.map((value) => percentUnits(value, decimals));
  const aim = percentUnits(total, decimals);
  const whole = unitsInWhole(decimals);
  const sum = printed.reduce((all, units) => all + units, 0);
  const conventions = CONVENTIONS.filter((convention) => {
    const shares = printed.map((units) => shareInterval(units, decimals, convention));
    return canMeet(shares, aim === whole ? exactly(20 * whole) : shareInterval(aim, decimals, convention));
  });
  const m = values.length;
  const raised = printed.filter((units) => units > 0).length;
  const down = aim !== whole ? Math.floor((m + 1) / 2) : m % 4 === 0 ? m / 2 : Math.floor((m - 1) / 2);
  const up = decimals === 1 ? raised / 2 : (11 * raised) / 20;
  return {
    sum: percentOf(sum, decimals),
    min: percentOf(Math.max(0, aim - down), decimals),
    max: percentOf(aim + Math.floor(aim === whole ? up : up + 0.5), decimals),
    conventions,
    verdict: sum === aim ? 'exact' : conventions.length > 0 ? 'within' : 'beyond',
  };
}

const exactly = (value: number): Interval20 => ({ low: value, high: value, lowReached: true, highReached: true });

/** Whether shares, one from each interval, can add up to a number in another interval. Whole numbers throughout. */
function canMeet(shares: readonly (Interval20 | null)[], aim: Interval20 | null): boolean {
  const sum = { low: 0, high: 0, lowReached: true, highReached: true };
  for (const share of shares) {
    if (!share) return false;
    sum.low += share.low;
    sum.high += share.high;
    sum.lowReached &&= share.lowReached;
    sum.highReached &&= share.highReached;
  }
  return aim !== null && isBelow(sum, aim) && isBelow(aim, sum);
}

/** Whether some number of one interval is at most some number of the other. */
const isBelow = (a: Interval20, b: Interval20): boolean =>
  a.low < b.high || (a.low === b.high && a.lowReached && b.highReached);
