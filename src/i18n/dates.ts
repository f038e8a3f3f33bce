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
