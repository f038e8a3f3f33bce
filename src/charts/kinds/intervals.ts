import { ruleY, type Markish, type PlotOptions } from '@observablehq/plot';
import { wilson, Z_TWO_THIRDS } from '../../stats/wilson.ts';
import { bareFigure } from '../drawing/bareFigure.ts';
import type { ChartContext } from '../context.ts';
import type { ChartRow } from '../chartRow.ts';
import { frame } from '../drawing/frame.ts';
import { labelMarks } from '../drawing/labelMarks.ts';
import { placeLines } from '../drawing/layout.ts';
import { lineStyle } from '../drawing/lineStyle.ts';
import { lineNotes, linesOf } from '../drawing/linesOf.ts';
import { placedText, type PlacedText } from '../drawing/marks.ts';
import { AXIS_HEIGHT, axisMarks, baseline, numberAxis, ticksFor } from '../drawing/numberAxis.ts';
import { pointMarks } from '../drawing/pointMarks.ts';
import { textWidth } from '../drawing/textWidth.ts';
import { TYPE_SIZE } from '../drawing/typeSize.ts';

const PITCH = { narrow: 19, wide: 18 };
const PLAIN = 22;
const RADIUS = 5.5;
/** Between what is drawn and the figures in the margin; between a figure and its interval. */
const GAP = 14;
const SPACE = 5;

/**
 * Shares with what they may stand for: a dot at the share, thick where about two thirds of the likelihood lies, thin and
 * paler to the ends of the 95 per cent interval, so that no eye is drawn to what is least likely. A share whose interval is
 * not known is a dot alone. The figures stand in the right margin.
 */
export function intervals(rows: readonly ChartRow[], context: ChartContext): PlotOptions {
  const { variant, width } = context;
  const type = TYPE_SIZE[variant];
  const lines = linesOf(rows);
  const notes = lineNotes(lines, context.lang);
  const places = Math.max(1, ...rows.map((row) => row.seriesIndex + 1));
  const pitch = places > 1 ? PITCH[variant] : PLAIN;
  const layout = placeLines(
    lines.map(({ label }, i) => ({ label, note: notes[i] ?? '', thickness: places * pitch })),
    { variant, width, gap: 10, top: 2 },
  );
  const spans = rows.map((row) => ({ row, all: row.people?.interval ?? null, inner: twoThirds(row) }));
  const ends = spans.map(({ row, all }) => Math.max(row.value, all?.high ?? 0));
  const figures = spans.map(({ row, all }) => ({ value: bareFigure(row, context), span: all ? spanText(all, context) : '' }));
  const spanWidth = Math.max(...figures.map(({ span }) => textWidth(span, type.label)));
  const figureWidth = Math.max(...figures.map(({ value }) => textWidth(value, type.label, 'bold')));
  const margin = figureWidth + (spanWidth > 0 ? SPACE + spanWidth : 0);
  // A dot at zero must not be cut by the edge.
  const left = layout.left + (variant === 'narrow' ? RADIUS : 0);
  const axis = numberAxis(ticksFor(ends, 'percent'), left, width - margin - GAP, Math.max(...ends));

  const marks = spans.map(({ row, all, inner }) => {
    const line = layout.lines[lines.findIndex((l) => l.code === row.by.code)];
    const at = (span: { low: number; high: number } | null) => (span ? { x1: axis.x(span.low), x2: axis.x(span.high) } : null);
    return { row, x: axis.x(row.value), y: (line?.top ?? 0) + (row.seriesIndex + 0.5) * pitch, r: RADIUS, all: at(all), inner: at(inner) };
  });
  const figureMarks = (text: 'value' | 'span', x: number): PlacedText[] =>
    marks.flatMap(({ y }, k) => (figures[k]?.[text] ? [{ text: figures[k][text], x, y }] : []));
  const valueRight = width - margin + figureWidth;
  return frame(context, layout.bottom + AXIS_HEIGHT + 4, [
    axisMarks(axis, layout, rows[0] as ChartRow, context),
    baseline(axis, layout, variant),
    [...new Set(rows.map((row) => row.seriesIndex))].map((index) => {
      const style = lineStyle(index);
      const own = marks.filter(({ row }) => row.seriesIndex === index);
      const rule = (part: 'all' | 'inner', strokeWidth: number, strokeOpacity?: number): Markish => {
        const spanned = own.flatMap((mark) => (mark[part] ? [{ ...mark[part], y: mark.y }] : []));
        if (spanned.length === 0) return null;
        return ruleY(spanned, { x1: 'x1', x2: 'x2', y: 'y', stroke: `var(--${style.colour})`, strokeWidth, strokeOpacity });
      };
      return [rule('all', 2, 0.6), rule('inner', 5), pointMarks(own, style)];
    }),
    labelMarks(layout, type),
    placedText(figureMarks('value', valueRight), { size: type.label, bold: true, anchor: 'end' }),
    placedText(figureMarks('span', valueRight + SPACE), { size: type.label, fill: 'var(--ink-2)' }),
  ]);
}

/** The part of an interval where about two thirds of the likelihood lies, in percent; null where there is no interval. */
function twoThirds({ people }: ChartRow): { low: number; high: number } | null {
  if (!people?.interval) return null;
  const { low, high } = wilson(people.min, people.n, Z_TWO_THIRDS);
  return { low: 100 * low, high: 100 * high };
}

/** `(33–53)`. */
function spanText({ low, high }: { low: number; high: number }, { format }: Pick<ChartContext, 'format'>): string {
  const end = (value: number): string => format({ value, decimals: 0, unit: 'percent', precision: 'exact' }, ['number']);
  return `(${end(low)}–${end(high)})`;
}
