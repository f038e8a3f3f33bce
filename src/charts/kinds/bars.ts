import type { PlotOptions } from '@observablehq/plot';
import type { ChartContext } from '../context.ts';
import type { ChartRow } from '../chartRow.ts';
import { frame } from '../drawing/frame.ts';
import { lineNotes, linesOf } from '../drawing/linesOf.ts';
import { labelMarks } from '../drawing/labelMarks.ts';
import { placeLines } from '../drawing/layout.ts';
import { boxes, placedText, type PlacedText } from '../drawing/marks.ts';
import { AXIS_HEIGHT, axisMarks, baseline, numberAxis, ticksFor } from '../drawing/numberAxis.ts';
import { colourOf } from '../drawing/scales.ts';
import { textWidth } from '../drawing/textWidth.ts';
import { TYPE_SIZE } from '../drawing/typeSize.ts';

const PLAIN = 22;
const GROUPED = 17;
const AFTER_BAR = 6;

/** One bar for each value, from zero; with series, up to three bars to a line. The figure stands at the bar's end. */
export function bars(rows: readonly ChartRow[], context: ChartContext): PlotOptions {
  const { variant, width } = context;
  const type = TYPE_SIZE[variant];
  const lines = linesOf(rows);
  const places = Math.max(1, ...rows.map((row) => row.seriesIndex + 1));
  const pitch = places > 1 ? GROUPED : PLAIN;
  const notes = lineNotes(lines, context.lang);
  const layout = placeLines(
    lines.map(({ label }, i) => ({ label, note: notes[i] ?? '', thickness: places * pitch })),
    { variant, width, gap: variant === 'wide' ? 10 : 12, top: 2 },
  );
  const ticks = ticksFor(rows.map((row) => row.value), (rows[0] as ChartRow).unit);
  const last = ticks.at(-1) ?? 1;
  const labelled = rows.map((row) => ({ row, text: context.format(row) }));
  // As far right as lets every figure stand beyond the end of its bar.
  const right = Math.min(
    width - 1,
    ...labelled
      .filter(({ row }) => row.value > 0)
      .map(({ row, text }) => layout.left + ((width - layout.left - textWidth(text, type.label, 'bold') - AFTER_BAR) / row.value) * last),
  );
  const axis = numberAxis(ticks, layout.left, right);
  const placed = labelled.map(({ row, text }) => {
    const line = layout.lines[lines.findIndex((l) => l.code === row.by.code)];
    const top = (line?.top ?? 0) + row.seriesIndex * pitch;
    const colour = row.series === null ? 's1' : colourOf(row.series, row.seriesIndex);
    return { row, text, colour, x1: axis.x(0), x2: axis.x(row.value), y1: top + (places > 1 ? 1 : 0), y2: top + pitch - (places > 1 ? 1 : 0) };
  });
  const values = placed.map((p): PlacedText => ({ text: p.text, x: p.x2 + AFTER_BAR, y: (p.y1 + p.y2) / 2 }));
  return frame(context, layout.bottom + AXIS_HEIGHT + 4, [
    axisMarks(axis, layout, rows[0] as ChartRow, context),
    [...new Set(placed.map((p) => p.colour))].map((colour) => {
      const data = placed.filter((p) => p.colour === colour);
      return boxes(data, colour);
    }),
    baseline(axis, layout, variant),
    labelMarks(layout, type),
    placedText(values, { size: type.label, bold: true, halo: true }),
  ]);
}
