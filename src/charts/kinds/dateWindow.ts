import type { ChartRow } from '../chartRow.ts';

/** The time a printed date leaves open, in years: `2013` is from 2013 to 2014. */
export interface DateWindow {
  from: number;
  to: number;
}

/** The sixth of a year or month that a hedge is drawn as; none of them has an exact meaning. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = { primo: [0, 1 / 6], medio: [5 / 12, 7 / 12], ultimo: [5 / 6, 1] };

/**
 * The window of a date: its year, month or day, or the part of it that a hedge names.
 *
 * @example dateWindow({ value: 2017, precision: 'medio' }) // { from: 2017.41…, to: 2017.58… }
 */
export function dateWindow({ value, precision }: Pick<ChartRow, 'value' | 'precision'>): DateWindow {
  const digits = String(value);
  const [year, month, day] = [Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6, 8))];
  const [first, next] =
    day > 0
      ? [inYears(year, month - 1, day), inYears(year, month - 1, day + 1)]
      : month > 0
        ? [inYears(year, month - 1, 1), inYears(year, month, 1)]
        : [year, year + 1];
  const [from, to] = PARTS[precision] ?? [0, 1];
  return { from: first + from * (next - first), to: first + to * (next - first) };
}

/** A day as years and a share of one; days and months beyond the last run into the next. */
function inYears(year: number, month: number, day: number): number {
  const date = new Date(Date.UTC(year, month, day));
  const own = date.getUTCFullYear();
  return own + (date.getTime() - Date.UTC(own, 0, 1)) / (Date.UTC(own + 1, 0, 1) - Date.UTC(own, 0, 1));
}

/** Where a span begins: with its first day, or where a hedge says later, in the middle of what that leaves. */
export function spanStart(row: Pick<ChartRow, 'value' | 'precision'>): number {
  const { from, to } = dateWindow(row);
  return row.precision === 'medio' || row.precision === 'ultimo' ? (from + to) / 2 : from;
}

/** Where a span ends: with its last day, or where a hedge says earlier, in the middle of what that leaves. */
export function spanEnd(row: Pick<ChartRow, 'value' | 'precision'>): number {
  const { from, to } = dateWindow(row);
  return row.precision === 'primo' || row.precision === 'medio' ? (from + to) / 2 : to;
}
