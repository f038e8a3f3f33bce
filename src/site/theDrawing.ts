import { buildDocument } from '../charts/buildDocument.ts';
import { chartFormat } from '../charts/chartFormat.ts';
import type { ChartView } from '../charts/views/chartViews.ts';
import { VARIANT_WIDTH, type Variant } from '../charts/context.ts';
import { drawChart } from '../charts/drawChart.ts';
import type { ChartInLanguage } from './theChart.ts';

const drawn = new Map<string, SVGSVGElement>();

/** The drawing of a view, made once a build: pages, files and the room for embeds all ask for it. Not to be changed. */
export function theDrawing({ chart: { id }, lang }: ChartInLanguage, { key, kind, rows }: ChartView, variant: Variant): SVGSVGElement {
  const name = [lang, id, key, variant].join();
  const context = { lang, variant, width: VARIANT_WIDTH[variant], document: buildDocument(), format: chartFormat(lang) };
  const svg = drawn.get(name) ?? drawChart(kind, rows, { ...context, labelledBy: `${id}-title`, describedBy: `${id}-description` });
  drawn.set(name, svg);
  return svg;
}
