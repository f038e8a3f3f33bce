import type { PlotOptions } from '@observablehq/plot';
import { bareFigure } from '../drawing/bareFigure.ts';
import type { ChartContext } from '../context.ts';
import type { ChartRow } from '../chartRow.ts';
import { placeDistributions, segmentBoxes, segmentsOf, segmentTexts } from './distribution.ts';
import { divergingTicks } from './divergingTicks.ts';
import { frame } from '../drawing/frame.ts';
import { labelMarks } from '../drawing/labelMarks.ts';
import type { PlacedLine } from '../drawing/layout.ts';
import { linesOf } from '../drawing/linesOf.ts';
import { placedText, type PlacedText } from '../drawing/marks.ts';
import { AXIS_HEIGHT, axisMarks, baseline, type NumberAxis } from '../drawing/numberAxis.ts';
import { sideOf, type Side } from './sideOf.ts';
import { textWidth } from '../drawing/textWidth.ts';
import { TYPE_SIZE } from '../drawing/typeSize.ts';

/** Between the last good answer and the column of those who stand outside the scale. */
const GAP = 22;
const AFTER_BAR = 5;
/**
 * Ticks are no nearer than lets every label stand, so that none is left out: it might be the zero. The last one, with the
 * unit, is moved in where nothing follows it.
 */
const BETWEEN_TICKS = { last: 70, followed: 36 };

/**
 * Whole distributions about a common zero: the bad answers to its left, the good ones to its right, those in the middle
 * half to each side. Answers outside the scale stand in a column of their own, in the same measure.
 */
export function diverging(rows: readonly ChartRow[], context: ChartContext): PlotOptions {
  const { variant, width } = context;
  const type = TYPE_SIZE[variant];
  const lines = linesOf(rows);
  const layout = placeDistributions(lines, context);
  const sides = lines.map((line) => sidesOf(line.rows));
  const leftmost = Math.max(...sides.map(({ bad, middle }) => sumOf(bad) + sumOf(middle) / 2));
  const rightmost = Math.max(...sides.map(({ good, middle }) => sumOf(good) + sumOf(middle) / 2));
  const apart = sides.flatMap((side) => side.apart);
  const outside = Math.max(0, ...sides.map((side) => sumOf(side.apart)));
  // Beside its bar, or instead of it where nobody gave the answer.
  const room = Math.max(0, ...apart.map((row) => AFTER_BAR + textWidth(bareFigure(row, context), type.label)));
  const drawn = width - 1 - layout.left - (apart.length === 0 ? 0 : GAP + room);
  const between = apart.length === 0 ? BETWEEN_TICKS.last : BETWEEN_TICKS.followed;
  const { ticks, low, high } = divergingTicks(leftmost, rightmost, (between / drawn) * (leftmost + rightmost + outside));
  const perPoint = drawn / (high - low + outside);
  const axis: NumberAxis = { ticks, max: high, x: (value) => layout.left + (value - low) * perPoint };
  const column: NumberAxis = { ticks: [], max: outside, x: (value) => axis.x(high) + GAP + value * perPoint };

  const segments = sides.flatMap(({ bad, middle, good }, l) => {
    const from = -sumOf(bad) - sumOf(middle) / 2;
    return segmentsOf([...bad, ...middle, ...good], layout.lines[l] as PlacedLine, axis.x, context, from);
  });
  const segmentsApart = sides.flatMap((side, l) => segmentsOf(side.apart, layout.lines[l] as PlacedLine, column.x, context));
  const beside = segmentsApart
    .filter((s) => s.text === '')
    .map((s): PlacedText => ({ text: bareFigure(s.row, context), x: s.x2 + AFTER_BAR, y: (s.y1 + s.y2) / 2 }));
  return frame(context, layout.bottom + AXIS_HEIGHT + 4, [
    axisMarks(axis, layout, rows[0] as ChartRow, context),
    // Under the segments: where a middle answer lies across zero, the line must not run through its figure.
    baseline(axis, layout, variant),
    segmentBoxes([...segments, ...segmentsApart]),
    apart.length === 0 ? null : baseline(column, layout, variant),
    labelMarks(layout, type),
    segmentTexts([...segments, ...segmentsApart], type.label),
    placedText(beside, { size: type.label }),
  ]);
}

/** The answers of a line by side, each from bad to good, whatever the order of the source. */
function sidesOf(rows: readonly ChartRow[]): Record<Side, ChartRow[]> {
  const sides: Record<Side, ChartRow[]> = { bad: [], middle: [], good: [], apart: [] };
  const placed = rows.map((row) => ({ row, ...(sideOf(row.series ?? row.by, row.seriesIndex) ?? { side: 'middle' as const, place: 4 }) }));
  for (const { row, side } of placed.sort((a, b) => a.place - b.place)) sides[side].push(row);
  return sides;
}

const sumOf = (rows: readonly ChartRow[]): number => rows.reduce((sum, row) => sum + row.value, 0);
