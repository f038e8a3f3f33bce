import type { Lang } from '../i18n/lang.ts';
import type { CitedWork, WorkKind } from './citedWork.ts';

/** Entry types that BibTeX and biblatex both know. */
const TYPE: Readonly<Record<WorkKind, string>> = { finding: 'misc', webpage: 'misc', document: 'misc', report: 'techreport' };
const LANGID: Readonly<Record<Lang, string>> = { da: 'danish', en: 'british' };
/** Macros of every style, which write the month in the language of the document. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What TeX reads as its own; braces keep a command from the letters after it. */
const COMMANDS: Readonly<Record<string, string>> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };

/**
 * A text as TeX reads it: its special characters escaped, white space as one blank. Letters stay as they are, in UTF-8.
 *
 * @example escapeTex('50 % & mere') // '50 \\% \\& mere'
 */
export const escapeTex = (text: string): string => text.replace(/[\\~^]|[&%$#_{}]/g, (c) => COMMANDS[c] ?? `\\${c}`).replace(/\s+/g, ' ').trim();

/**
 * A work as a BibTeX file of one entry. Titles and offices stand in braces of their own, so that no style changes their
 * capitals or turns them into persons.
 *
 * @example bibtex(citedSource(vive)) // '@techreport{vive-2019,\n  author = {Benjaminsen, Lars},\n  title = …'
 */
export function bibtex({ key, kind, genre, authors, title, date, publisher, url, lang, version, note }: CitedWork): string {
  const [year = '', month, day] = date.split('-');
  const text = (value: string): string => (value === '' ? '' : `{${escapeTex(value)}}`);
  const names = authors.map((a) => ('literal' in a ? text(a.literal) : escapeTex(`${a.family}, ${a.given}`)));
  const fields: [name: string, value: string][] = [
    ['author', `{${names.join(' and ')}}`],
    ['title', `{${text(title)}}`],
    // A report must have one; where the publisher wrote it, it is the author.
    [kind === 'report' ? 'institution' : 'organization', text(publisher) || (kind === 'report' ? `{${names[0]}}` : '')],
    ['type', text(genre)],
    ['year', text(year)],
    ['month', MONTHS[Number(month) - 1] ?? ''],
    ['day', day === undefined ? '' : `{${Number(day)}}`],
    // Read as it stands, by both.
    ['url', url === '' ? '' : `{${url}}`],
    ['version', text(version)],
    ['note', text(note)],
    ['langid', `{${LANGID[lang]}}`],
  ];
  const written = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = ${value},\n`);
  return `@${TYPE[kind]}{${key},\n${written.join('')}}\n`;
}
