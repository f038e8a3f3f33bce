import { plot, type PlotOptions } from '@observablehq/plot';
import { bars } from './kinds/bars.ts';
import type { ChartRow } from './chartRow.ts';
import { cleanSvg } from './drawing/cleanSvg.ts';
import type { ChartContext } from './context.ts';
import type { ChartKind } from './declaration.ts';
import { diverging } from './kinds/diverging.ts';
import { dumbbell } from './kinds/dumbbell.ts';
import { flow } from './kinds/flow.ts';
import { heatmap } from './kinds/heatmap.ts';
import { intervals } from './kinds/intervals.ts';
import { slope } from './kinds/slope.ts';
import { stacked } from './kinds/stacked.ts';
import { timeline } from './kinds/timeline.ts';
import { units } from './kinds/units.ts';

const KINDS: Readonly<Record<ChartKind, (rows: readonly ChartRow[], context: ChartContext) => PlotOptions>> = {
  bars,
  stacked,
  dumbbell,
  units,
  heatmap,
  diverging,
  slope,
  intervals,
  flow,
  timeline,
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
  if (context.describedBy) svg.setAttribute('aria-describedby', context.describedBy);
  return svg;
}
