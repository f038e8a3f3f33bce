import { plot, type PlotOptions } from '@observablehq/plot';
import { bars } from './bars.ts';
import type { ChartRow } from './chartRow.ts';
import { cleanSvg } from './cleanSvg.ts';
import type { ChartContext } from './context.ts';
import type { ChartKind } from './declaration.ts';
import { dumbbell } from './dumbbell.ts';
import { heatmap } from './heatmap.ts';
import { likert } from './likert.ts';
import { units } from './units.ts';

const KINDS: Readonly<Record<ChartKind, (rows: readonly ChartRow[], context: ChartContext) => PlotOptions>> = {
  bars,
  likert,
  dumbbell,
  units,
  heatmap,
};

/**
 * Draws a chart. The same drawing comes out at build and in a browser; it is not yet part of any document.
 *
 * @param rows of `chartRows`; at least one
 * @throws RangeError without rows
 * @example drawChart('bars', rows, { lang: 'da', variant: 'wide', width: 700, document, format: chartFormat('da') })
 */
export function drawChart(kind: ChartKind, rows: readonly ChartRow[], context: ChartContext): SVGSVGElement {
  if (rows.length === 0) throw new RangeError(`a chart without rows: ${kind}`);
  const svg = cleanSvg(plot(KINDS[kind](rows, context)) as SVGSVGElement);
  svg.setAttribute('class', `chart chart-${kind}`);
  svg.setAttribute('role', 'img');
  if (context.labelledBy) svg.setAttribute('aria-labelledby', context.labelledBy);
  return svg;
}
