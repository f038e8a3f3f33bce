import { dot, type PlotOptions } from '@observablehq/plot';
import type { ChartRow } from './chartRow.ts';
import type { ChartContext } from './context.ts';
import { frame } from './frame.ts';
import { labelMarks } from './labelMarks.ts';
import { placeLines } from './layout.ts';
import { lineNotes, linesOf } from './linesOf.ts';
import { boxes, placedText, taggedGroup, type PlacedText } from './marks.ts';
import { textWidth } from './textWidth.ts';
import { TYPE_SIZE } from './typeSize.ts';

/** Up to this many people are drawn larger, ten to a row; more of them twenty to a row, in two tens. */
const FEW = 30;
const LARGE = { perRow: 10, pitch: 24, radius: 9 };
const SMALL = { perRow: 20, pitch: 16, radius: 6 };

/**
 * One mark for each person, in rows of ten or twenty, a block for each answer, its figure beside the label. Those of the
 * base whom no row counts are hollow.
 */
export function units(rows: readonly ChartRow[], context: ChartContext): PlotOptions {
  const { variant, width } = context;
  const type = TYPE_SIZE[variant];
  const wide = variant === 'wide';
  const { perRow, pitch, radius } = rows.reduce((sum, row) => sum + row.value, 0) <= FEW ? LARGE : SMALL;
  const lines = linesOf(rows);
  const notes = lineNotes(lines, context.lang);
  const figures = rows.map((row) => context.format(row));
  const figureWidth = Math.max(...figures.map((text) => textWidth(text, type.label, 'bold')));
  const layout = placeLines(
    lines.map(({ label, rows: [row] }, i) => ({
      label,
      note: notes[i] ?? '',
      thickness: Math.max(1, Math.ceil((row?.value ?? 0) / perRow)) * pitch,
    })),
    { variant, width, gap: 12, top: 2, firstRow: pitch, indent: figureWidth + 8 },
  );
  const left = wide ? layout.left + figureWidth + 12 : 0;
  const blocks = rows.map((row, k) => {
    const { top } = layout.lines[k] ?? { top: 0 };
    const people = Array.from({ length: row.value }, (_, p) => ({
      x: left + ((p % perRow) + 0.5) * pitch + (p % perRow >= 10 ? pitch / 2 : 0),
      y: top + (Math.floor(p / perRow) + 0.5) * pitch,
    }));
    return { row, people, top };
  });
  // The figure stands at the first row of its block, or in front of the first line of its label.
  const values = figures.map((text, k): PlacedText => {
    const firstLabel = layout.labels.filter((label) => label.y > (layout.lines[k - 1]?.bottom ?? 0))[0];
    return { text, x: wide ? layout.left + figureWidth : figureWidth, y: wide ? (blocks[k]?.top ?? 0) + pitch / 2 : (firstLabel?.y ?? 0) };
  });
  return frame(context, layout.bottom + 4, [
    blocks.map(({ row, people, top }) => {
      const render = taggedGroup(row);
      // Nobody is a mark of no width, so that the figure can still be found.
      if (people.length === 0) return boxes([{ row, x1: left, x2: left, y1: top, y2: top + pitch }], 's1');
      return row.obs === null
        ? dot(people, { x: 'x', y: 'y', r: radius - 0.5, fill: 'var(--paper)', stroke: 'var(--s1)', strokeWidth: 1, render })
        : dot(people, { x: 'x', y: 'y', r: radius, fill: 'var(--s1)', stroke: 'none', render });
    }),
    labelMarks(layout, type),
    placedText(values, { size: type.label, bold: true, anchor: 'end' }),
  ]);
}
