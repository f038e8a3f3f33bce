import type { Lang } from '../i18n/lang.ts';
import type { ChartRow } from './chartRow.ts';
import type { ChartKind } from './declaration.ts';
import { baseNote } from './linesOf.ts';
import { colourOf } from './scales.ts';

/** One line of a colour key, for HTML: `<span class="key …">`. */
export interface LegendItem {
  label: string;
  /** Classes of `charts.css`: a colour's name, or `hollow` and `filled` for the two dots of a dumbbell. */
  className: string;
}

/** The colour key of a chart, in the order of its marks; empty where everything is labelled in the drawing. */
export function legendItems(kind: ChartKind, rows: readonly ChartRow[], lang: Lang): LegendItem[] {
  if (kind === 'units' || kind === 'heatmap') return [];
  const series = new Map<string, ChartRow>();
  for (const row of rows) if (row.series && !series.has(row.series.code)) series.set(row.series.code, row);
  const items = [...series.values()].sort((a, b) => a.seriesIndex - b.seriesIndex);
  return items.flatMap((row) => {
    if (!row.series) return [];
    const { label } = row.series;
    if (kind === 'dumbbell') return [{ label: withBase(label, row, rows, lang), className: row.seriesIndex === 0 ? 'hollow' : 'filled' }];
    if (kind === 'bars') return [{ label: withBase(label, row, rows, lang), className: colourOf(row.series, row.seriesIndex) }];
    return [{ label, className: colourOf(row.series, row.seriesIndex) }];
  });
}

/** Adds the base where each series has one and they differ. */
function withBase(label: string, { series, n }: ChartRow, rows: readonly ChartRow[], lang: Lang): string {
  const own = new Set(rows.filter((row) => row.series?.code === series?.code).map((row) => row.n));
  const all = new Set(rows.map((row) => row.n));
  return own.size === 1 && all.size > 1 && n !== null ? `${label} (${baseNote(n, lang)})` : label;
}
