import type { PlotOptions } from '@observablehq/plot';
import type { ChartContext } from '../context.ts';
import type { ChartRow } from '../chartRow.ts';
import { placeDistributions, segmentBoxes, segmentsOf, segmentTexts } from './distribution.ts';
import { frame } from '../drawing/frame.ts';
import { labelMarks } from '../drawing/labelMarks.ts';
import type { PlacedLine } from '../drawing/layout.ts';
import { linesOf } from '../drawing/linesOf.ts';
import { AXIS_HEIGHT, axisMarks, baseline, numberAxis } from '../drawing/numberAxis.ts';
import { TYPE_SIZE } from '../drawing/typeSize.ts';

/** Whole distributions, one stacked line each. Shares stand as printed: a line that adds up to 99 ends at 99. */
export function stacked(rows: readonly ChartRow[], context: ChartContext): PlotOptions {
  const { variant, width } = context;
  const type = TYPE_SIZE[variant];
  const lines = linesOf(rows);
  const layout = placeDistributions(lines, context);
  const longest = Math.max(...lines.map((line) => line.rows.reduce((sum, row) => sum + row.value, 0)));
  const axis = numberAxis([0, 25, 50, 75, 100], layout.left, width - 1, longest);
  const segments = lines.flatMap((line, l) => segmentsOf(line.rows, layout.lines[l] as PlacedLine, axis.x, context));
  return frame(context, layout.bottom + AXIS_HEIGHT + 4, [
    axisMarks(axis, layout, rows[0] as ChartRow, context),
    segmentBoxes(segments),
    baseline(axis, layout, variant),
    labelMarks(layout, type),
    segmentTexts(segments, type.label),
  ]);
}
