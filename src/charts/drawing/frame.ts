import type { Markish, PlotOptions } from '@observablehq/plot';
import type { ChartContext } from '../context.ts';

/** Plot options that all kinds share: pixels on both axes, no axes, legends or margins of Plot's own. */
export const frame = (context: ChartContext, height: number, marks: Markish[]): PlotOptions => ({
  document: context.document,
  className: 'chart',
  width: context.width,
  height: Math.ceil(height),
  margin: 0,
  x: { type: 'identity' },
  y: { type: 'identity' },
  axis: null,
  marks,
});
