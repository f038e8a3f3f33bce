import { dot, ruleY, type PlotOptions } from '@observablehq/plot';
import { spanText } from '../../i18n/dates.ts';
import type { ChartContext } from '../context.ts';
import type { ChartRow } from '../chartRow.ts';
import { dateWindow, spanEnd, spanStart, type DateWindow } from './dateWindow.ts';
import { eventColours } from './eventColours.ts';
import { frame } from '../drawing/frame.ts';
import { labelMarks } from '../drawing/labelMarks.ts';
import { placeLines } from '../drawing/layout.ts';
import { linesOf, type ChartLine } from '../drawing/linesOf.ts';
import { boxes, tagged, type Box } from '../drawing/marks.ts';
import { AXIS_HEIGHT } from '../drawing/numberAxis.ts';
import type { Colour } from '../drawing/scales.ts';
import { TYPE_SIZE } from '../drawing/typeSize.ts';
import { yearAxis, yearMarks } from './yearAxis.ts';

const THICK = 14;
const RADIUS = 6;
/** Of a bar, so that a day of ten years is seen. */
const LEAST = 4;

/** One end of an event, or the moment it is. */
interface Moment {
  row: ChartRow;
  x: number;
  y: number;
  /** The window its date leaves open, in pixels. */
  x1: number;
  x2: number;
}

/**
 * Events on a line of years, one a line: a span is a bar, a moment a dot, and a thin line through it is as long as the
 * source leaves open (»2017« may be any day of it). The dates stand as text at the event's name.
 *
 * @param rows of `chartRows`, by when the events begin; `series` tells a moment (`on`) from the `start` and `end` of a span
 */
export function timeline(rows: readonly ChartRow[], context: ChartContext): PlotOptions {
  const { variant, width } = context;
  const type = TYPE_SIZE[variant];
  const lines = linesOf(rows);
  const layout = placeLines(
    lines.map((line) => ({ label: line.label, note: datesOf(line, context), thickness: THICK })),
    { variant, width, gap: variant === 'wide' ? 10 : 14, top: 2 },
  );
  const axis = yearAxis(rows.map(windowOf), layout.left + RADIUS, width - RADIUS, type.small);
  const colours = eventColours(rows);
  const drawn = lines.map((line, l) => {
    const { top, bottom, middle } = layout.lines[l] as { top: number; bottom: number; middle: number };
    const [start, end] = [endOf(line, 'start'), endOf(line, 'end')];
    const isSpan = start !== undefined && end !== undefined;
    const [x1, x2] = isSpan ? atLeast(LEAST, axis.x(spanStart(start)), axis.x(spanEnd(end))) : [0, 0];
    // Each half of a span answers for the date at its end.
    const half = Math.round((x1 + x2) / 2);
    const halves: Box[] = isSpan ? [{ row: start, x1, x2: half, y1: top, y2: bottom }, { row: end, x1: half, x2, y1: top, y2: bottom }] : [];
    const moments = isSpan ? [] : line.rows.map((row): Moment => {
      const { from, to } = windowOf(row);
      return { row, x: (axis.x(from) + axis.x(to)) / 2, y: middle, x1: axis.x(from), x2: axis.x(to) };
    });
    return { colour: colours.get(line.rows[0]?.detail ?? '') ?? 's1', halves, moments };
  });
  const of = (colour: Colour): { halves: Box[]; moments: Moment[] } => {
    const some = drawn.filter((d) => d.colour === colour);
    return { halves: some.flatMap((d) => d.halves), moments: some.flatMap((d) => d.moments) };
  };
  return frame(context, layout.bottom + AXIS_HEIGHT + 4, [
    yearMarks(axis, layout, context),
    [...colours.values()].map((colour) => {
      const { halves, moments } = of(colour);
      const stroke = `var(--${colour})`;
      return [
        halves.length > 0 ? boxes(halves, colour) : null,
        moments.length > 0 ? ruleY(moments, { x1: 'x1', x2: 'x2', y: 'y', stroke, strokeWidth: 2 }) : null,
        moments.length > 0 ? dot(moments, { x: 'x', y: 'y', r: RADIUS, fill: stroke, stroke: 'none', render: tagged(moments) }) : null,
      ];
    }),
    labelMarks(layout, type),
  ]);
}

/** A stretch, widened about its middle where it is shorter than told. */
const atLeast = (length: number, x1: number, x2: number): [number, number] => {
  const more = Math.max(0, length - (x2 - x1)) / 2;
  return [x1 - more, x2 + more];
};

const endOf = ({ rows }: ChartLine, code: string): ChartRow | undefined => rows.find((row) => row.series?.code === code);

/** The end of a span is a point; a moment is somewhere in what its date leaves open. */
function windowOf(row: ChartRow): DateWindow {
  if (row.series?.code === 'start') return { from: spanStart(row), to: spanStart(row) };
  if (row.series?.code === 'end') return { from: spanEnd(row), to: spanEnd(row) };
  return dateWindow(row);
}

/** »april–maj 2016«, »fra 2015«, »1. oktober 2013«. */
function datesOf(line: ChartLine, { format, lang }: ChartContext): string {
  const on = endOf(line, 'on');
  if (on) return format(on);
  const [start, end] = [endOf(line, 'start'), endOf(line, 'end')];
  return spanText(start ? format(start) : null, end ? format(end) : null, lang);
}
