import { LOCALE } from '../i18n/lang.ts';
import type { CitedWork, WorkKind } from './citedWork.ts';

const TYPE: Readonly<Record<WorkKind, string>> = { finding: 'webpage', webpage: 'webpage', document: 'document', report: 'report' };

/**
 * A work as a CSL-JSON file of one item, which citation styles and reference managers read.
 * https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
 *
 * @example JSON.parse(cslJson(citedSource(vive)))[0].issued // { 'date-parts': [[2019]] }
 */
export function cslJson({ key, kind, genre, authors, title, date, publisher, url, lang, version, note }: CitedWork): string {
  const item = {
    id: key,
    type: TYPE[kind],
    genre: genre || undefined,
    author: authors,
    title,
    issued: date === '' ? undefined : { 'date-parts': [date.split('-').map(Number)] },
    publisher: publisher || undefined,
    URL: url || undefined,
    language: LOCALE[lang],
    version: version || undefined,
    note: note || undefined,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
