import { wilson } from '../../stats/wilson.ts';
import type { RowPeople } from '../chartRow.ts';

/** People that are known to the last one; with their interval, in percent, where intervals are given. */
export function exactPeople(count: number, n: number, hasInterval: boolean): RowPeople {
  const interval = hasInterval ? wilson(count, n) : null;
  return { min: count, max: count, n, interval: interval && { low: 100 * interval.low, high: 100 * interval.high } };
}
