import type { ChartRow } from '../chartRow.ts';
import type { Fail, Shape } from './checkRows.ts';
import { seriesCodesOf } from './seriesCodesOf.ts';

/** As many as can be told apart by colour, shape and dash. */
const MOST_LINES = 8;

/** The same at two to four measurements, which are in order. */
export function checkSlope(rows: readonly ChartRow[], { series }: Shape, fail: Fail): void {
  if (series !== 'time') fail('series', `a slope runs over time, not ${series ?? 'nothing'}`);
  const times = seriesCodesOf([...rows].sort((a, b) => a.seriesIndex - b.seriesIndex));
  if (times.length < 2 || times.length > 4) fail('series', `a slope takes two to four measurements, not ${times.length}: ${times.join(', ')}`);
  const orders = times.map((time) => rows.find((row) => row.series?.code === time)?.series?.order ?? null);
  if (orders.some((order, k) => order === null || (k > 0 && order <= (orders[k - 1] ?? order))))
    fail('series', `measurements that are not one after the other: ${times.join(', ')}`);
  const lines = new Set(rows.map((row) => row.by.code)).size;
  if (lines > MOST_LINES) fail('by', `a slope takes ${MOST_LINES} lines at most, not ${lines}`);
}
