import { intervalText, peopleText } from '../i18n/people.ts';
import type { Lang } from '../i18n/lang.ts';
import type { ChartRow } from './chartRow.ts';
import type { ChartContext } from './context.ts';
import { rowName } from './rowName.ts';

/**
 * A chart's points as lines of text, for a mail or a manuscript: what, figure, people and interval.
 *
 * @example chartText(rows, { lang: 'en', format }) // ['Poor, First measurement: 31% (30 of 97; 22–41%)', …]
 */
export const chartText = (rows: readonly ChartRow[], { lang, format }: { lang: Lang; format: ChartContext['format'] }): string[] =>
  rows.map((row) => {
    const behind = row.people ? [peopleText(row.people, lang), intervalText(row.people, lang)].filter(Boolean).join('; ') : '';
    return `${rowName(row)}: ${format(row)}${behind === '' ? '' : ` (${behind})`}`;
  });
