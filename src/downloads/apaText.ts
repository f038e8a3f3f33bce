import type { Author } from '../dataset/author.ts';
import type { Lang } from '../i18n/lang.ts';
import type { CitedWork } from './citedWork.ts';

/** APA writes days after the year; its English is American. */
const LOCALE: Readonly<Record<Lang, string>> = { da: 'da-DK', en: 'en-US' };
const UNDATED: Readonly<Record<Lang, string>> = { da: 'u.å.', en: 'n.d.' };

/**
 * A reference in the manner of APA (7th edition), as plain text. The address stands last, so that a reader may add the day
 * of reading.
 *
 * @param lang of the text around the title
 * @example apaText(citedSource(vive), 'da') // 'Benjaminsen, L. (2019). På vej til arbejde. Midtvejsevaluering. VIVE – …'
 */
export function apaText({ kind, genre, authors, date, title, publisher, url }: CitedWork, lang: Lang): string {
  // A report is told by its year alone.
  const when = dateOf(kind === 'report' ? date.slice(0, 4) : date, lang);
  return [...[authors.map(nameOf).join(', '), `(${when})`, genre === '' ? title : `${title} [${genre}]`, publisher].filter(Boolean).map(stopped), url].filter(Boolean).join(' ');
}

const stopped = (part: string): string => (/[.?!]$/.test(part) ? part : `${part}.`);

/** »Benjaminsen, L.« */
const nameOf = (author: Author): string =>
  'literal' in author ? author.literal : `${author.family}, ${author.given.split(' ').map((name) => `${name.charAt(0)}.`).join(' ')}`;

function dateOf(date: string, lang: Lang): string {
  const [year = '', month, day] = date.split('-');
  if (year === '') return UNDATED[lang];
  if (month === undefined) return year;
  const options: Intl.DateTimeFormatOptions = { month: 'long', timeZone: 'UTC', ...(day === undefined ? {} : { day: 'numeric' }) };
  const inYear = new Intl.DateTimeFormat(LOCALE[lang], options).format(new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1))));
  return `${year}, ${inYear}`;
}
