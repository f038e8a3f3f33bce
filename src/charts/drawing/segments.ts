import type { Markish, RenderFunction } from '@observablehq/plot';
import { svgElement } from './svgElement.ts';

/** A straight line from one place to another, in pixels. */
export interface Segment {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** Slanted lines of one look. Plot's own mark for them brings along curves and arrows, which a browser would have to fetch. */
export const segments = (data: readonly Segment[], { stroke, width, dashes }: { stroke: string; width: number; dashes?: string | undefined }): Markish => {
  if (data.length === 0) return null;
  const render: RenderFunction = (_index, _scales, _values, _dimensions, context) => {
    const group = svgElement(context.document, 'g', { stroke, 'stroke-width': width, ...(dashes === undefined ? {} : { 'stroke-dasharray': dashes }) });
    for (const { x1, y1, x2, y2 } of data) group.append(svgElement(context.document, 'line', { x1: tenth(x1), y1: tenth(y1), x2: tenth(x2), y2: tenth(y2) }));
    return group;
  };
  return render;
};
