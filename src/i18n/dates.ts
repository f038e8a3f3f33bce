import { LOCALE, type Lang } from './lang.ts';

/**
 * A date as far as it is known, in the page's language.
 *
 * @example dateText('2016-09', 'da') // 'september 2016'
 */
export function dateText(date: string, lang: Lang): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?];
  if (month === undefined) return String(year);
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
  if (day !== undefined) options.day = 'numeric';
  return new Intl.DateTimeFormat(LOCALE[lang], options).format(new Date(Date.UTC(year, month - 1, day ?? 1)));
}

/**
 * A date of the data, which is written as a whole number, with its hyphens.
 *
 * @throws RangeError when it has not the digits of a date
 * @example isoDate(20131001) // '2013-10-01'
 */
export function isoDate(value: number): string {
  const [whole, ...parts] = /^(\d{4})(?:(\d{2})(\d{2})?)?$/.exec(String(value)) ?? [];
  if (whole === undefined) throw new RangeError(`not a date: ${value}`);
  return parts.filter((part) => part !== undefined).join('-');
}

const FROM: Record<Lang, string> = { da: 'fra', en: 'from' };
const UNTIL: Record<Lang, string> = { da: 'til', en: 'until' };

/**
 * A span of time from its ends as they are written, either of which may be unknown. What both ends say is said once.
 *
 * @param start,end texts of `formatFigure`
 * @example spanText('april 2016', 'maj 2016', 'da') // 'april–maj 2016'
 */
export function spanText(start: string | null, end: string | null, lang: Lang): string {
  if (start === null || end === null) return start !== null ? `${FROM[lang]} ${start}` : end !== null ? `${UNTIL[lang]} ${end}` : '';
  if (start === end) return start;
  if (/^\d+$/.test(start) && /^\d+$/.test(end)) return `${start}–${end}`;
  const year = / \d{4}$/.exec(start)?.[0] ?? '';
  const [first, last] = [start.slice(0, start.length - year.length), end.slice(0, end.length - year.length)];
  if (year === '' || !end.endsWith(year)) return `${start} – ${end}`;
  return /^\p{L}+$/u.test(first + last) ? `${first}–${last}${year}` : `${first} – ${last}${year}`;
}
