import { type Decimals, percentOf, percentUnits, unitsInWhole } from './percentUnits.ts';
import { CONVENTIONS, type Convention } from './rounding.ts';

export interface ColumnSum {
  /** What the printed percentages add up to, per cent. */
  readonly sum: number;
  /** The smallest and the largest sum that rounding of as many categories can give, over all conventions, per cent. */
  readonly min: number;
  readonly max: number;
  /** The conventions under which shares that make 100 per cent are printed as exactly these percentages. */
  readonly conventions: readonly Convention[];
  /** `exact`: 100; `within`: not 100, but rounding does it; `beyond`: rounding does not. */
  readonly verdict: 'exact' | 'within' | 'beyond';
}

/**
 * Whether the sum of a column of percentages that covers everybody is 100, or what rounding can make of 100. No base is
 * needed: the shares may be any real numbers. (With a base, {@link reconstruct} asks more.)
 *
 * In units of the last place, a printed P stands for a share x in P − ½ ≤ x < P + ½ (half up), the same with the borders
 * in or out as P is even or odd (half to even), or P − 0.55 ≤ x < P + 0.45 (twice; a border of 10.45 goes up to 10.5 and 11).
 * A share is never below 0 nor above 100 per cent, so a printed 0 cannot have been rounded up. The column can be right if
 * the shares can make 100: the sum of the lower borders at most 100 and that of the upper ones at least, and less or more
 * where a border is not reached. `min` and `max` count these borders from the other side: m categories take at most m/2
 * (or 0.45·m) away, and those not printed as 0 add at most m/2 (or 0.55·m).
 *
 * @param values per cent as printed, one a category, without the row of totals
 * @throws {RangeError} for no values, or a value with more decimals than said
 * @example columnSum([33, 33, 33], 0) // { sum: 99, min: 99, max: 101, verdict: 'within', … }
 * @example columnSum([45, 45, 45], 0).verdict // 'beyond'
 */
export function columnSum(values: readonly number[], decimals: Decimals): ColumnSum {
  if (values.length === 0) throw new RangeError('a column without values');
  const printed = values.map((value) => percentUnits(value, decimals));
  const whole = unitsInWhole(decimals);
  const sum = printed.reduce((total, units) => total + units, 0);
  const raised = printed.filter((units) => units > 0).length;
  const conventions = CONVENTIONS.filter((convention) => sharesExist(printed, whole, cellsOf(convention, decimals)));
  return {
    sum: percentOf(sum, decimals),
    min: percentOf(whole - Math.floor(values.length / 2), decimals),
    max: percentOf(whole + Math.floor(decimals === 0 ? (11 * raised) / 20 : raised / 2), decimals),
    conventions,
    verdict: sum === whole ? 'exact' : conventions.length > 0 ? 'within' : 'beyond',
  };
}

/** The borders of the shares printed as P, in twentieths of a unit around 20·P, and whether they are reached. */
interface Cells {
  readonly below: number;
  readonly above: number;
  readonly lowReached: (units: number) => boolean;
  readonly highReached: (units: number) => boolean;
}

function cellsOf(convention: Convention, decimals: Decimals): Cells {
  if (convention === 'double' && decimals === 0)
    return { below: 11, above: 9, lowReached: () => true, highReached: () => false };
  const even = (units: number): boolean => units % 2 === 0;
  return convention === 'half-even'
    ? { below: 10, above: 10, lowReached: even, highReached: even }
    : { below: 10, above: 10, lowReached: () => true, highReached: () => false };
}

/** Whether shares printed as these units can make the whole. Whole numbers throughout. */
function sharesExist(printed: readonly number[], whole: number, cells: Cells): boolean {
  let least = 0;
  let most = 0;
  let leastReached = true;
  let mostReached = true;
  for (const units of printed) {
    if (units > whole) return false;
    const low = 20 * units - cells.below;
    const high = 20 * units + cells.above;
    least += Math.max(0, low);
    most += Math.min(20 * whole, high);
    if (low > 0 && !cells.lowReached(units)) leastReached = false;
    if (high < 20 * whole && !cells.highReached(units)) mostReached = false;
  }
  const target = 20 * whole;
  return (leastReached ? least <= target : least < target) && (mostReached ? most >= target : most > target);
}
