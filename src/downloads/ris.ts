import type { Author } from '../dataset/author.ts';
import type { CitedWork, WorkKind } from './citedWork.ts';

const TYPE: Readonly<Record<WorkKind, string>> = { finding: 'ELEC', webpage: 'ELEC', document: 'GEN', report: 'RPRT' };

/**
 * A work as a RIS file of one record: two letters, two blanks, a hyphen, a blank, the value; lines end in CRLF. Nothing can
 * be escaped; line ends within a value become blanks.
 *
 * @example ris(citedSource(vive)) // 'TY  - RPRT\r\nID  - vive-2019\r\nAU  - Benjaminsen, Lars\r\n…ER  - \r\n'
 */
export function ris({ key, kind, genre, authors, title, date, publisher, url, lang, note }: CitedWork): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const fields: [tag: string, value: string][] = [
    ['TY', TYPE[kind]],
    ['ID', key],
    ['M3', genre],
    ...authors.map((author): [string, string] => ['AU', nameOf(author)]),
    ['TI', title],
    ['PY', year],
    ['DA', month === '' ? '' : `${year}/${month}/${day}/`],
    ['PB', publisher],
    ['UR', url],
    ['LA', lang],
    ['N1', note],
  ];
  const lines = fields.filter(([, value]) => value !== '').map(([tag, value]) => `${tag}  - ${value.replace(/\s+/g, ' ').trim()}`);
  return [...lines, 'ER  - ', ''].join('\r\n');
}

/** A comma makes what comes before it a family name, so an office cannot have one. */
const nameOf = (author: Author): string => ('literal' in author ? author.literal.replaceAll(', ', ' – ') : `${author.family}, ${author.given}`);
