import type { Lang } from './lang.ts';
import { formatNumber } from './formatNumber.ts';
import { strings } from './strings.ts';

/** The people behind a share, as far as they are known. */
interface People {
  min: number;
  max: number;
  n: number;
  interval: { low: number; high: number } | null;
}

/**
 * »30 af 97«, or »29–30 af 97« where there is more than one possibility.
 *
 * @example peopleText({ min: 30, max: 30, n: 97, interval: null }, 'da') // '30 af 97'
 */
export function peopleText({ min, max, n }: People, lang: Lang): string {
  const number = (value: number): string => formatNumber(value, 0, lang);
  return `${min === max ? number(min) : `${number(min)}–${number(max)}`} ${strings(lang).peopleOf} ${number(n)}`;
}

/** »22–41 pct.«, or nothing where no interval is given. */
export function intervalText({ interval }: People, lang: Lang): string {
  if (!interval) return '';
  return `${formatNumber(interval.low, 0, lang)}–${formatNumber(interval.high, 0, lang)}${lang === 'da' ? ' pct.' : '%'}`;
}
