import { rect, text, type Markish, type RenderFunction } from '@observablehq/plot';
import { isOutlined, type Colour } from './scales.ts';


/** Where one line of text stands, in pixels. */
export interface PlacedText {
  text: string;
  x: number;
  /** Middle of the line. */
  y: number;
}

/**
 * Writes the row's index on every mark drawn, so that a script can join it with the table's cell of the same index.
 *
 * @param data what the mark was given, in the same order
 */
export const tagged =
  (data: readonly { row: { i: number } }[]): RenderFunction =>
  (index, scales, values, dimensions, context, next) => {
    const group = next?.(index, scales, values, dimensions, context) ?? null;
    if (group)
      [...group.children].forEach((element, k) => {
        const datum = data[index[k] ?? -1];
        if (datum) element.setAttribute('data-i', String(datum.row.i));
      });
    return group;
  };

/** Writes the row's index on the group of all marks of one row. */
export const taggedGroup =
  (row: { i: number }): RenderFunction =>
  (index, scales, values, dimensions, context, next) => {
    const group = next?.(index, scales, values, dimensions, context) ?? null;
    group?.setAttribute('data-i', String(row.i));
    return group;
  };

/**
 * A text mark of ours: pixels on both axes, hidden from assistive technology, which reads the table. A halo of the paper's
 * colour keeps it clear of the rules that it crosses.
 */
export const placedText = (
  data: readonly PlacedText[],
  options: { size: number; anchor?: 'start' | 'middle' | 'end'; fill?: string; bold?: boolean; halo?: boolean },
): Markish =>
  data.length === 0
    ? null
    : text(data, {
        x: 'x',
        y: 'y',
        text: 'text',
        fontSize: options.size,
        textAnchor: options.anchor ?? 'start',
        fill: options.fill ?? 'var(--ink)',
        fontWeight: options.bold ? 600 : undefined,
        stroke: options.halo ? 'var(--paper)' : undefined,
        ariaHidden: 'true',
      });

/** A rectangle that stands for a row, in pixels. */
export interface Box {
  row: { i: number };
  x1: number;
  x2: number;
  y1: number;
  y2: number;
}

/**
 * Rectangles of one colour.
 *
 * @param outline colour of a line within the edge: one for a pale colour, so that it is seen on the paper, unless told
 */
export function boxes(data: readonly Box[], colour: Colour, outline: string | null = isOutlined(colour) ? 'var(--outline)' : null): Markish {
  return rect(data, {
    x1: 'x1',
    x2: 'x2',
    y1: 'y1',
    y2: 'y2',
    inset: outline ? 0.5 : 0,
    fill: `var(--${colour})`,
    stroke: outline ?? undefined,
    render: tagged(data),
  });
}
