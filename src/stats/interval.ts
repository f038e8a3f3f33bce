/** All whole numbers from `lo` to `hi`, both included. Never empty: where nothing fits, functions here give null. */
export interface Interval {
  readonly lo: number;
  readonly hi: number;
}

/** What two intervals share, or null. */
export function intersect(a: Interval, b: Interval): Interval | null {
  const lo = Math.max(a.lo, b.lo);
  const hi = Math.min(a.hi, b.hi);
  return lo <= hi ? { lo, hi } : null;
}

/** How many numbers an interval has beyond its first. */
export const width = ({ lo, hi }: Interval): number => hi - lo;
