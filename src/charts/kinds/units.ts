import { dot, type Markish, type PlotOptions } from '@observablehq/plot';
import type { ChartRow } from '../chartRow.ts';
import type { ChartContext } from '../context.ts';
import { frame } from '../drawing/frame.ts';
import { labelMarks } from '../drawing/labelMarks.ts';
import { placeLines } from '../drawing/layout.ts';
import { lineNotes, linesOf } from '../drawing/linesOf.ts';
import { boxes, placedText, taggedGroup, type PlacedText } from '../drawing/marks.ts';
import { colourOf, isOutlined } from '../drawing/scales.ts';
import { textWidth } from '../drawing/textWidth.ts';
import { TYPE_SIZE } from '../drawing/typeSize.ts';

/** Up to this many people are drawn larger, ten to a row; more of them twenty to a row, in two tens. */
const FEW = 30;
const LARGE = { perRow: 10, pitch: 24, radius: 9 };
const SMALL = { perRow: 20, pitch: 16, radius: 6 };

/** The people of one row: where each stands, and where the first would if there were none. */
interface People {
  row: ChartRow;
  places: { x: number; y: number }[];
  from: { x: number; y: number };
}

/**
 * One mark for each person, in rows of ten or twenty. Without series, a block for each answer, its figure beside the label;
 * those of the base whom no row counts are hollow. With series, a block for each line, its people coloured by their answer,
 * in the order of the answers.
 */
export function units(rows: readonly ChartRow[], context: ChartContext): PlotOptions {
  const { variant, width } = context;
  const type = TYPE_SIZE[variant];
  const wide = variant === 'wide';
  const size = rows.reduce((sum, row) => sum + row.value, 0) <= FEW ? LARGE : SMALL;
  const { perRow, pitch } = size;
  const lines = linesOf(rows);
  const notes = lineNotes(lines, context.lang);
  // With series the figures of a line are told apart by colour alone; the table has them.
  const figures = rows.some((row) => row.series) ? [] : rows.map((row) => context.format(row));
  const figureWidth = Math.max(0, ...figures.map((text) => textWidth(text, type.label, 'bold')));
  const layout = placeLines(
    lines.map((line, l) => ({
      label: line.label,
      note: notes[l] ?? '',
      thickness: Math.max(1, Math.ceil(line.rows.reduce((sum, row) => sum + row.value, 0) / perRow)) * pitch,
    })),
    { variant, width, gap: 12, top: 2, firstRow: pitch, indent: figures.length > 0 ? figureWidth + 8 : 0 },
  );
  const left = wide ? layout.left + (figures.length > 0 ? figureWidth + 12 : 0) : 0;
  const placeOf = (p: number, top: number): { x: number; y: number } => ({
    x: left + ((p % perRow) + 0.5) * pitch + (p % perRow >= 10 ? pitch / 2 : 0),
    y: top + (Math.floor(p / perRow) + 0.5) * pitch,
  });
  const people = lines.flatMap((line, l) => {
    const { top } = layout.lines[l] ?? { top: 0 };
    let before = 0;
    return line.rows.map((row): People => {
      const first = before;
      before += row.value;
      return { row, places: Array.from({ length: row.value }, (_, p) => placeOf(first + p, top)), from: placeOf(Math.max(0, first - 1), top) };
    });
  });
  // The figure stands at the first row of its block, or in front of the first line of its label.
  const values = figures.map((text, k): PlacedText => {
    const firstLabel = layout.labels.filter((label) => label.y > (layout.lines[k - 1]?.bottom ?? 0))[0];
    return { text, x: wide ? layout.left + figureWidth : figureWidth, y: wide ? (layout.lines[k]?.top ?? 0) + pitch / 2 : (firstLabel?.y ?? 0) };
  });
  return frame(context, layout.bottom + 4, [
    people.map((some) => peopleMark(some, size)),
    labelMarks(layout, type),
    placedText(values, { size: type.label, bold: true, anchor: 'end' }),
  ]);
}

/** The people of a row as one group. Nobody is a mark of no width, so that the figure can still be found. */
function peopleMark({ row, places, from }: People, { pitch, radius }: typeof SMALL): Markish {
  if (places.length === 0) return boxes([{ row, x1: from.x, x2: from.x, y1: from.y - pitch / 2, y2: from.y + pitch / 2 }], 's1');
  const render = taggedGroup(row);
  // The remainder of a base is nobody's answer; that of a view has no observation either, but has an answer.
  if (row.by.code === 'remainder')
    return dot(places, { x: 'x', y: 'y', r: radius - 0.5, fill: 'var(--paper)', stroke: 'var(--s1)', strokeWidth: 1, render });
  const colour = row.series ? colourOf(row.series, row.seriesIndex) : 's1';
  return isOutlined(colour)
    ? dot(places, { x: 'x', y: 'y', r: radius - 0.5, fill: `var(--${colour})`, stroke: 'var(--outline)', strokeWidth: 1, render })
    : dot(places, { x: 'x', y: 'y', r: radius, fill: `var(--${colour})`, stroke: 'none', render });
}
