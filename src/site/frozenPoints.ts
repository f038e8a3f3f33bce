import { csvParse } from 'd3-dsv';
import { PRINTED_KEY } from '../charts/views/view.ts';
import { formatNumber } from '../i18n/formatNumber.ts';
import type { Lang } from '../i18n/lang.ts';
import { strings } from '../i18n/strings.ts';
import { FROZEN_NAME, frozenFile, frozenVersions } from './frozen.ts';
import { chartCsvFile, chartSvgFile } from './chartFiles.ts';
import { thePublication } from './theSite.ts';

/** The points of a frozen drawing as a table for reading: what, figure, base. */
export function frozenPoints(chart: string, version: number, lang: Lang): { head: string[]; rows: string[][] } {
  const t = strings(lang);
  const number = (text = ''): string => (text === '' ? '' : formatNumber(Number(text), text.split('.')[1]?.length ?? 0, lang));
  const points = csvParse(frozenFile(chart, version, `${lang}.csv`));
  return {
    head: [t.chart, t.value, t.base],
    rows: points.map((point) => [
      [point['by'], point['series'], point['detail']].filter(Boolean).join(', '),
      point['unit'] === 'percent' ? `${number(point['value'])} ${lang === 'da' ? 'pct.' : '%'}` : number(point['value']),
      number(point['n']),
    ]),
  };
}

/** Title and description as a file says them, and its points without the address, which is the publication's own. */
const saidBy = (svg: string, csv: string): string =>
  [/<title[^>]*>[^<]*/.exec(svg)?.[0], /<desc[^>]*>[^<]*/.exec(svg)?.[0], csv.replace(/,[^,\n]*$/gm, '')].join('\n');

/** Whether a frozen drawing is the newest, and still says what its chart says now. */
export function frozenCurrent(chart: string, version: number): boolean {
  if (frozenVersions(chart).at(-1) !== version || !thePublication().charts.has(chart)) return false;
  return (['da', 'en'] as const).every(
    (lang) =>
      saidBy(frozenFile(chart, version, FROZEN_NAME.wide(lang)), frozenFile(chart, version, `${lang}.csv`)) ===
      saidBy(chartSvgFile(chart, PRINTED_KEY, lang, 'wide'), chartCsvFile(chart, PRINTED_KEY, lang)),
  );
}
