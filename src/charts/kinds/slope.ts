import { ruleX, ruleY, type Markish, type PlotOptions } from '@observablehq/plot';
import type { ChartContext } from '../context.ts';
import type { ChartRow } from '../chartRow.ts';
import { frame } from '../drawing/frame.ts';
import { lineStyle, type LineStyle } from '../drawing/lineStyle.ts';
import { linesOf } from '../drawing/linesOf.ts';
import { placedText, type PlacedText } from '../drawing/marks.ts';
import { pointMarks, type Point } from '../drawing/pointMarks.ts';
import type { Stroke } from '../drawing/roomForText.ts';
import { segments } from '../drawing/segments.ts';
import { slopeColumns, type SlopeColumn } from './slopeColumns.ts';
import { slopeFigures } from './slopeFigures.ts';
import { placeSlope, tickText, type SlopePlaces } from './slopePlaces.ts';
import { TYPE_SIZE } from '../drawing/typeSize.ts';

const RADIUS = 6;
/** No point is smaller than this. */
const LEAST_RADIUS = 3;
/** How a line of hollow points is dashed. */
const DASH = '5 3';

/** A line of a slope with its points in place, as measured. */
export interface SlopeLine {
  style: LineStyle;
  points: (Point & { row: ChartRow; column: number })[];
}

/**
 * The same at two to four measurements, a line for each answer or question. A measurement that is lacking is a gap: no
 * line runs across it. Where bases differ, the area of a point falls with its base: few people look few.
 */
export function slope(rows: readonly ChartRow[], context: ChartContext): PlotOptions {
  const type = TYPE_SIZE[context.variant];
  const columns = slopeColumns(rows, context);
  const places = placeSlope(rows, linesOf(rows), columns, context);
  const lines = slopeLines(rows, columns, places);
  const strokes = lines.map(({ points }) =>
    points.flatMap((point, k) => {
      const next = points[k + 1];
      return next && next.column === point.column + 1 ? [{ x1: point.x, y1: point.y, x2: next.x, y2: next.y }] : [];
    }),
  );
  const { texts, labels, leaders, samples } = slopeFigures(lines, strokes.flat(), places, context);
  const heads = headTexts(columns, places, type);
  const bottom = Math.max(...[...heads.names, ...heads.notes].map(({ y }) => y)) + type.leading / 2;
  return frame(context, bottom + 2, [
    axis(rows, places, context),
    lines.map(({ style }, l) => strokeMarks(strokes[l] ?? [], style)),
    segments(leaders, { stroke: 'var(--ink-2)', width: 1 }),
    lines.map(({ points, style }) => pointMarks(points, style)),
    samples.map(({ style, point, strokes: own }) => [strokeMarks(own, style), pointMarks([point], style)]),
    placedText(heads.names, { size: type.small, anchor: 'middle' }),
    placedText(heads.notes, { size: type.small, anchor: 'middle', fill: 'var(--ink-2)' }),
    placedText(labels, { size: type.label }),
    (['start', 'middle', 'end'] as const).map((anchor) =>
      placedText(texts.filter((text) => text.anchor === anchor), { size: type.label, anchor, bold: true, halo: true }),
    ),
  ]);
}

function slopeLines(rows: readonly ChartRow[], columns: readonly SlopeColumn[], { xs, y }: SlopePlaces): SlopeLine[] {
  const differ = new Set(rows.map((row) => row.n)).size > 1;
  const most = Math.max(1, ...rows.map((row) => row.n ?? 1));
  return linesOf(rows).map((line, index) => ({
    style: lineStyle(index),
    points: line.rows
      .map((row) => {
        const column = columns.findIndex((c) => c.index === row.seriesIndex);
        const r = differ && row.n !== null ? Math.max(LEAST_RADIUS, RADIUS * Math.sqrt(row.n / most)) : RADIUS;
        return { row, column, x: xs[column] ?? 0, y: y(row.value), r };
      })
      .sort((a, b) => a.column - b.column),
  }));
}

const strokeMarks = (strokes: readonly Stroke[], { colour, hollow }: LineStyle): Markish =>
  segments(strokes, { stroke: `var(--${colour})`, width: 2, dashes: hollow ? DASH : undefined });

/** Hairlines at the ticks, their numbers at the left, the last with the unit above its line; the measurements' places. */
function axis(rows: readonly ChartRow[], { ticks, tickRight, xs, top, bottom, y }: SlopePlaces, context: ChartContext): Markish[] {
  const { small, leading } = TYPE_SIZE[context.variant];
  const at = (tick: number): number => Math.round(y(tick)) + (tick === 0 ? 0.5 : -0.5);
  const numbers = ticks.slice(0, -1).map((tick): PlacedText => ({ text: tickText(tick, ticks, rows, context), x: tickRight, y: y(tick) }));
  const unit = ticks.slice(-1).map((tick): PlacedText => ({ text: tickText(tick, ticks, rows, context), x: 0, y: top - leading }));
  const [x1, x2] = [(): number => xs[0] ?? 0, (): number => xs.at(-1) ?? 0];
  return [
    ruleY(ticks.filter((tick) => tick !== 0), { y: at, x1, x2, stroke: 'var(--rule)' }),
    ruleX(xs, { x: (x: number) => Math.round(x) - 0.5, y1: () => top, y2: () => bottom + 4, stroke: 'var(--rule)' }),
    ruleY([0], { y: at, x1, x2, stroke: 'var(--ink-2)' }),
    placedText(numbers, { size: small, anchor: 'end', fill: 'var(--ink-2)' }),
    placedText(unit, { size: small, fill: 'var(--ink-2)' }),
  ];
}

/** The measurements' names below their places, and their bases below those. */
function headTexts(
  columns: readonly SlopeColumn[],
  { heads, xs, bottom }: SlopePlaces,
  { leading }: { leading: number },
): { names: PlacedText[]; notes: PlacedText[] } {
  const at = (c: number, k: number): { x: number; y: number } => ({ x: xs[c] ?? 0, y: bottom + (k + 1.3) * leading });
  return {
    names: heads.flatMap((texts, c) => texts.map((text, k): PlacedText => ({ text, ...at(c, k) }))),
    notes: columns.flatMap(({ note }, c) => (note === '' ? [] : [{ text: note, ...at(c, heads[c]?.length ?? 0) }])),
  };
}
