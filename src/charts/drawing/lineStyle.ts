import type { Colour } from './scales.ts';

/** Shapes of a point, all of the same area. */
export type PointShape = 'circle' | 'square' | 'triangle' | 'diamond';

/** How a thin mark is told from others of its chart: by colour and by shape, so that greyscale print keeps them apart. */
export interface LineStyle {
  colour: Colour;
  shape: PointShape;
  /** Points hollow, lines dashed. */
  hollow: boolean;
}

/** Of the colours without order those that are 3:1 on the paper: a thin line has no room for an outline, as s2 and s4 need. */
const COLOURS: readonly Colour[] = ['s1', 's3', 's5', 's6'];
const SHAPES: readonly PointShape[] = ['circle', 'square', 'triangle', 'diamond'];

/**
 * The style of a line or a series by its place, from 0: four filled, then the same four hollow.
 *
 * @example lineStyle(5) // { colour: 's3', shape: 'square', hollow: true }
 */
export function lineStyle(index: number): LineStyle {
  const place = index % COLOURS.length;
  return { colour: COLOURS[place] as Colour, shape: SHAPES[place] as PointShape, hollow: index % (2 * COLOURS.length) >= COLOURS.length };
}
