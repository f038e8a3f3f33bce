import type { Counted } from '../../i18n/difference.ts';
import type { ChartRow } from '../chartRow.ts';

/** A row in per cent of its base; null for what is no share. @example shareOf({ unit: 'count', value: 77, n: 98, … }) // 78.57 */
export function shareOf({ unit, value, n }: ChartRow): number | null {
  if (unit === 'percent') return value;
  return unit === 'count' && n !== null ? (100 * value) / n : null;
}

/**
 * The people of a row, where there is one possibility alone: those behind its percentage, or its count as printed.
 *
 * @example countedIn(poorAtThird) // { count: 9, n: 39 }
 */
export function countedIn({ people, unit, value, n, precision }: ChartRow): Counted | null {
  if (people) return people.min === people.max ? { count: people.min, n: people.n } : null;
  return unit === 'count' && n !== null && precision === 'exact' && Number.isInteger(value) && value <= n ? { count: value, n } : null;
}
