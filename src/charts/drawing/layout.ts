import type { Variant } from '../context.ts';
import type { PlacedText } from './marks.ts';
import { textWidth } from './textWidth.ts';
import { TYPE_SIZE } from './typeSize.ts';
import { wrapText } from './wrapText.ts';

/** A line of a chart before it has a place: what is written at it, and how thick what is drawn in it is. */
export interface LineSpec {
  label: string;
  /** Written small at the label: `n = 39`; may be empty. */
  note: string;
  thickness: number;
}

/** Where what is drawn in a line stands. */
export interface PlacedLine {
  top: number;
  bottom: number;
  middle: number;
}

/** Lines below one another, and all that is written at them. */
export interface Layout {
  /** Left edge of what is drawn; the labels stand to the left of it (wide) or above it (narrow). */
  left: number;
  lines: PlacedLine[];
  labels: PlacedText[];
  notes: (PlacedText & { anchor: 'start' | 'end' })[];
  /** Bottom of the last line. */
  bottom: number;
}

export interface LayoutOptions {
  variant: Variant;
  width: number;
  /** Space between lines. */
  gap: number;
  /** Where the first begins. */
  top?: number;
  /** Height of the first row of what is drawn, where it has rows: a label at the left stands at that, not in the middle. */
  firstRow?: number;
  /** Space to the left of a label above its line. */
  indent?: number;
}

const GUTTER = 14;
/** Share of the width that labels at the left may take. */
const LABEL_SHARE = 0.36;
/** Share of the width up to which notes stand at the right of their labels, not below them. */
const NOTE_SHARE = 0.25;

/** Places lines: labels at the left margin where the chart is wide, above their line where it is narrow. */
export const placeLines = (specs: readonly LineSpec[], options: LayoutOptions): Layout =>
  options.variant === 'wide' ? beside(specs, options) : above(specs, options);

function beside(specs: readonly LineSpec[], { width, gap, top = 0, firstRow }: LayoutOptions): Layout {
  const { label, small, leading } = TYPE_SIZE.wide;
  const wrapped = specs.map((spec) => ({
    spec,
    texts: wrapText(spec.label, width * LABEL_SHARE, label),
    notes: wrapText(spec.note, width * LABEL_SHARE, small),
  }));
  const widths = wrapped.flatMap(({ texts, notes }) => [
    ...texts.map((text) => textWidth(text, label)),
    ...notes.map((text) => textWidth(text, small)),
  ]);
  const layout: Layout = { left: Math.ceil(Math.max(0, ...widths)) + GUTTER, lines: [], labels: [], notes: [], bottom: top };
  let y = top;
  for (const { spec, texts, notes } of wrapped) {
    const textHeight = (texts.length + notes.length) * leading;
    const height = Math.max(spec.thickness, textHeight);
    layout.lines.push(lineAt(firstRow === undefined ? y + (height - spec.thickness) / 2 : y, spec.thickness));
    const firstY = firstRow === undefined ? y + (height - textHeight + leading) / 2 : y + firstRow / 2;
    texts.forEach((text, k) => layout.labels.push({ text, x: 0, y: firstY + k * leading }));
    notes.forEach((text, k) => layout.notes.push({ text, x: 0, y: firstY + (texts.length + k) * leading, anchor: 'start' }));
    layout.bottom = y + height;
    y += height + gap;
  }
  return layout;
}

function above(specs: readonly LineSpec[], { width, gap, top = 0, indent = 0 }: LayoutOptions): Layout {
  const { label, small, leading } = TYPE_SIZE.narrow;
  const layout: Layout = { left: 0, lines: [], labels: [], notes: [], bottom: top };
  const areShort = specs.every((spec) => textWidth(spec.note, small) <= width * NOTE_SHARE);
  let y = top;
  for (const spec of specs) {
    const noteWidth = spec.note === '' ? 0 : textWidth(spec.note, small) + GUTTER;
    const room = width - indent;
    const texts = wrapText(spec.label, room, label, areShort ? room - noteWidth : room);
    const below = areShort ? [] : wrapText(spec.note, room, small);
    const middleOf = (k: number): number => y + (k + 0.5) * leading;
    texts.forEach((text, k) => layout.labels.push({ text, x: indent, y: middleOf(k) }));
    below.forEach((text, k) => layout.notes.push({ text, x: indent, y: middleOf(texts.length + k), anchor: 'start' }));
    if (areShort && spec.note !== '') layout.notes.push({ text: spec.note, x: width, y: middleOf(0), anchor: 'end' });
    const drawnTop = y + (texts.length + below.length) * leading + 4;
    layout.lines.push(lineAt(drawnTop, spec.thickness));
    layout.bottom = drawnTop + spec.thickness;
    y = layout.bottom + gap;
  }
  return layout;
}

const lineAt = (top: number, thickness: number): PlacedLine => ({ top, bottom: top + thickness, middle: top + thickness / 2 });
