import { columnSum } from './columnSum.ts';
import { hasBase, type PercentColumn } from './percentColumn.ts';
import { type Reconstruction, reconstruct } from './reconstruct.ts';

/** A base other than the printed one at which counts give the column. */
export interface NearbyBase extends Reconstruction {
  readonly n: number;
  /** n less the printed base. */
  readonly change: number;
}

export interface NearbyOptions {
  /** How many people more or fewer to look at; {@link defaultReach} when left out. */
  readonly reach?: number;
  /** Stop after so many bases: around a large base nearly every one fits. */
  readonly limit?: number;
}

/** How far to look for another base: twelve people, or 15 per cent of a large base. */
export const defaultReach = (n: number): number => Math.max(12, Math.floor(0.15 * n));

/**
 * The bases around the printed one, itself left out, at which counts give the column, nearest first (of two equally near
 * ones the smaller, since an answer is missing more often than invented). With each, what {@link reconstruct} says of it;
 * bases that only rounding twice explains are among them, with that verdict. Around a large base nearly every base fits,
 * and one that fits says little; around a small one few do.
 *
 * @throws {RangeError} as {@link reconstruct}
 * @example // VIVE 2019 table 6.5, mental health at the first measurement, printed »(39)«
 * nearbyBases({ values: [0, 3, 16, 45, 37], decimals: 0, n: 39 })[0] // { n: 38, change: -1, unique: [0, 1, 6, 17, 14], … }
 */
export function nearbyBases(column: PercentColumn, { reach, limit = Infinity }: NearbyOptions = {}): NearbyBase[] {
  if (!hasBase(column) || fitsNoBase(column)) return [];
  const far = reach ?? defaultReach(column.n);
  const found: NearbyBase[] = [];
  for (let away = 1; away <= far; away++)
    for (const change of [-away, away]) {
      const n = column.n + change;
      if (n < 1) continue;
      const result = reconstruct({ ...column, n });
      if (result.verdict !== 'inconsistent') found.push({ n, change, ...result });
      if (found.length >= limit) return found;
    }
  return found;
}

/** Whether the percentages alone rule out every base, since no shares that print as they do make the total. */
const fitsNoBase = ({ values, decimals, total, partial }: PercentColumn): boolean =>
  !(partial && total === undefined) && columnSum(values, decimals, total).conventions.length === 0;
