import type { Markish } from '@observablehq/plot';
import type { LineStyle, PointShape } from './lineStyle.ts';

/** A point in pixels; with a row, it stands for that and carries its index. */
export interface Point {
  x: number;
  y: number;
  /** Radius of the circle of its area. */
  r: number;
  row?: { i: number };
}

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Points of one style. Plot's own symbols would each need a `transform`, which a redraw and our tests would have to read.
 */
export const pointMarks =
  (points: readonly Point[], { colour, shape, hollow }: LineStyle): Markish =>
  (_index, _scales, _values, _dimensions, context) => {
    if (points.length === 0) return null;
    const group = context.document.createElementNS(SVG, 'g');
    group.setAttribute('fill', hollow ? 'var(--paper)' : `var(--${colour})`);
    // Filled ones get a rim of the paper's colour, which keeps them apart where they overlap.
    group.setAttribute('stroke', hollow ? `var(--${colour})` : 'var(--paper)');
    group.setAttribute('stroke-width', hollow ? '2' : '1');
    for (const { x, y, r, row } of points) {
      const path = context.document.createElementNS(SVG, 'path');
      path.setAttribute('d', outline(shape, x, y, hollow ? r - 0.5 : r));
      if (row) path.setAttribute('data-i', String(row.i));
      group.append(path);
    }
    return group;
  };

/** The path around a shape whose area is that of a circle of radius r. */
function outline(shape: PointShape, x: number, y: number, r: number): string {
  const at = (dx: number, dy: number): string => `${tenth(x + dx * r)} ${tenth(y + dy * r)}`;
  if (shape === 'circle') return `M${at(-1, 0)}a${tenth(r)} ${tenth(r)} 0 1 0 ${tenth(2 * r)} 0a${tenth(r)} ${tenth(r)} 0 1 0 ${tenth(-2 * r)} 0Z`;
  const corners = CORNERS[shape].map(([dx, dy]) => at(dx, dy));
  return `M${corners.join('L')}Z`;
}

/** Half the side of a square, half the diagonal of a diamond, height and half the side of a triangle, for the area π. */
const SQUARE = Math.sqrt(Math.PI) / 2;
const DIAMOND = Math.sqrt(Math.PI / 2);
const HEIGHT = Math.sqrt(Math.PI * Math.sqrt(3));
const HALF_SIDE = Math.PI / HEIGHT;

const CORNERS: Readonly<Record<Exclude<PointShape, 'circle'>, readonly (readonly [number, number])[]>> = {
  square: [[-SQUARE, -SQUARE], [SQUARE, -SQUARE], [SQUARE, SQUARE], [-SQUARE, SQUARE]],
  diamond: [[0, -DIAMOND], [DIAMOND, 0], [0, DIAMOND], [-DIAMOND, 0]],
  triangle: [[0, (-2 / 3) * HEIGHT], [HALF_SIDE, HEIGHT / 3], [-HALF_SIDE, HEIGHT / 3]],
};

const tenth = (value: number): number => Math.round(value * 10) / 10;
