import type { PlotOptions } from '@observablehq/plot';
import { bareFigure } from './bareFigure.ts';
import type { ChartContext } from './context.ts';
import type { ChartRow } from './chartRow.ts';
import { frame } from './frame.ts';
import { labelMarks } from './labelMarks.ts';
import { placeLines } from './layout.ts';
import { lineNotes, linesOf } from './linesOf.ts';
import { boxes, placedText, type Box, type PlacedText } from './marks.ts';
import { AXIS_HEIGHT, axisMarks, baseline, numberAxis } from './numberAxis.ts';
import { colourOf, type Colour } from './scales.ts';
import { textWidth } from './textWidth.ts';
import { TYPE_SIZE } from './typeSize.ts';

const THICK = 30;
/** No thinner than what a figure fits in. */
const THIN = 18;
const SEAM = 1;

interface Segment extends Box {
  row: ChartRow;
  colour: Colour;
  text: string;
}

/**
 * Whole distributions, one stacked line each. Shares stand as printed: a line that adds up to 99 ends at 99. Where lines
 * have different bases, the area of a line falls with its base: few people look few.
 */
export function likert(rows: readonly ChartRow[], context: ChartContext): PlotOptions {
  const { variant, width } = context;
  const type = TYPE_SIZE[variant];
  const lines = linesOf(rows);
  const notes = lineNotes(lines, context.lang);
  const differ = new Set(rows.map((row) => row.n)).size > 1;
  const most = Math.max(1, ...rows.map((row) => row.n ?? 1));
  const layout = placeLines(
    lines.map(({ label, rows: [first] }, i) => ({
      label,
      note: notes[i] ?? '',
      thickness: differ && first?.n != null ? Math.max(THIN, Math.round(THICK * Math.sqrt(first.n / most))) : THICK,
    })),
    { variant, width, gap: 12, top: 2 },
  );
  const longest = Math.max(...lines.map((line) => line.rows.reduce((sum, row) => sum + row.value, 0)));
  const axis = numberAxis([0, 25, 50, 75, 100], layout.left, width - 1, longest);
  const segments = lines.flatMap((line, l) => {
    let sum = 0;
    return line.rows.map((row): Segment => {
      const x1 = axis.x(sum);
      sum += row.value;
      const x2 = axis.x(sum);
      const { top, bottom } = layout.lines[l] as { top: number; bottom: number };
      const colour = colourOf(row.series ?? row.by, row.seriesIndex);
      return { row, colour, text: segmentText(row, x2 - x1, context), x1, x2: Math.max(x1, x2 - SEAM), y1: top, y2: bottom };
    });
  });
  const colours = [...new Set(segments.map((s) => s.colour))];
  return frame(context, layout.bottom + AXIS_HEIGHT + 4, [
    axisMarks(axis, layout, rows[0] as ChartRow, context),
    colours.map((colour) => boxes(segments.filter((s) => s.colour === colour), colour)),
    baseline(axis, layout, variant),
    labelMarks(layout, type),
    colours.map((colour) =>
      placedText(
        segments
          .filter((s) => s.colour === colour && s.text !== '')
          .map((s): PlacedText => ({ text: s.text, x: (s.x1 + s.x2) / 2, y: (s.y1 + s.y2) / 2 })),
        { size: type.label, anchor: 'middle', fill: `var(--${colour}-t)` },
      ),
    ),
  ]);
}

/** The figure inside a segment, where it fits. */
function segmentText(row: ChartRow, width: number, context: ChartContext): string {
  if (row.value === 0) return '';
  const text = bareFigure(row, context);
  return textWidth(text, TYPE_SIZE[context.variant].label) + 5 <= width ? text : '';
}
