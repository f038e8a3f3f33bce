import type { Lang } from '../i18n/lang.ts';
import { formatNumber } from '../i18n/formatNumber.ts';
import type { ChartRow } from './chartRow.ts';
import type { ChartKind } from './declaration.ts';
import { eventColours } from './kinds/eventColours.ts';
import { baseNote } from './drawing/linesOf.ts';
import { lineStyle } from './drawing/lineStyle.ts';
import { colourOf } from './drawing/scales.ts';
import { sideOf } from './kinds/sideOf.ts';

/** One line of a colour key, for HTML: `<span class="key …">`. */
export interface LegendItem {
  label: string;
  /** Classes of `charts.css`: a colour's name, or `hollow` and `filled` for the two dots of a dumbbell. */
  className: string;
}

/** The colour key of a chart, in the order of its marks; empty where everything is labelled in the drawing. */
export function legendItems(kind: ChartKind, rows: readonly ChartRow[], lang: Lang): LegendItem[] {
  if (kind === 'heatmap') return [];
  if (kind === 'timeline') return [...eventColours(rows)].flatMap(([label, className]) => (label === '' ? [] : [{ label, className }]));
  // Its lines are labelled where they end, or in a key within the drawing.
  if (kind === 'slope') return [];
  const series = new Map<string, ChartRow>();
  for (const row of rows) if (row.series && !series.has(row.series.code)) series.set(row.series.code, row);
  const items = [...series.values()].sort((a, b) => a.seriesIndex - b.seriesIndex);
  // From bad to good, as drawn, whatever the order of the source.
  if (kind === 'diverging') items.sort((a, b) => placeOf(a) - placeOf(b));
  return items.flatMap((row) => {
    if (!row.series) return [];
    const { label } = row.series;
    if (kind === 'dumbbell') return [{ label: withBase(label, row, rows, lang), className: row.seriesIndex === 0 ? 'hollow' : 'filled' }];
    if (kind === 'bars') return [{ label: withBase(label, row, rows, lang), className: colourOf(row.series, row.seriesIndex) }];
    if (kind === 'intervals') return [{ label: withBase(label, row, rows, lang), className: lineStyle(row.seriesIndex).colour }];
    if (kind === 'units') return [{ label: withCount(label, row, rows, lang), className: colourOf(row.series, row.seriesIndex) }];
    return [{ label, className: colourOf(row.series, row.seriesIndex) }];
  });
}

/** Adds the number of people where they stand in one line, since the drawing has no room for it. */
const withCount = (label: string, { value, byIndex }: ChartRow, rows: readonly ChartRow[], lang: Lang): string =>
  rows.every((row) => row.byIndex === byIndex) ? `${label} (${formatNumber(value, 0, lang)})` : label;

const placeOf = ({ series, seriesIndex }: ChartRow): number => (series && sideOf(series, seriesIndex)?.place) ?? 0;

/** Adds the base where each series has one and they differ. */
function withBase(label: string, { series, n }: ChartRow, rows: readonly ChartRow[], lang: Lang): string {
  const own = new Set(rows.filter((row) => row.series?.code === series?.code).map((row) => row.n));
  const all = new Set(rows.map((row) => row.n));
  return own.size === 1 && all.size > 1 && n !== null ? `${label} (${baseNote(n, lang)})` : label;
}
