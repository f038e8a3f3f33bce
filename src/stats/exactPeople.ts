import { wilson } from './wilson.ts';

/** The people behind a share at its base: fewest and most, and what their number leaves open, in per cent. */
export interface PeopleOfBase {
  readonly min: number;
  readonly max: number;
  readonly n: number;
  /** Of 95 per cent; null where an interval would say nothing. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** Whether the number is printed, and not computed by us. */
  readonly printed?: boolean;
}

/**
 * People that are known to the last one; with their interval, in per cent, where intervals are given.
 *
 * @example exactPeople(9, 39, false) // { min: 9, max: 9, n: 39, interval: null }
 */
export function exactPeople(count: number, n: number, hasInterval: boolean): PeopleOfBase {
  const interval = hasInterval ? wilson(count, n) : null;
  return { min: count, max: count, n, interval: interval && { low: 100 * interval.low, high: 100 * interval.high } };
}
