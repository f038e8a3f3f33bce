import { dot, ruleY, type PlotOptions } from '@observablehq/plot';
import { bareFigure } from '../drawing/bareFigure.ts';
import type { ChartContext } from '../context.ts';
import type { ChartRow } from '../chartRow.ts';
import { frame } from '../drawing/frame.ts';
import { labelMarks } from '../drawing/labelMarks.ts';
import { placeLines, type PlacedLine } from '../drawing/layout.ts';
import { lineNotes, linesOf } from '../drawing/linesOf.ts';
import { placedText, tagged, type PlacedText } from '../drawing/marks.ts';
import { AXIS_HEIGHT, axisMarks, baseline, numberAxis, ticksFor } from '../drawing/numberAxis.ts';
import { textWidth } from '../drawing/textWidth.ts';
import { TYPE_SIZE } from '../drawing/typeSize.ts';

const RADIUS = 6;
const BESIDE = RADIUS + 5;

/** Two figures to a line: the first measurement hollow, the second filled, and the way between them. */
export function dumbbell(rows: readonly ChartRow[], context: ChartContext): PlotOptions {
  const { variant, width } = context;
  const type = TYPE_SIZE[variant];
  const lines = linesOf(rows);
  const notes = lineNotes(lines, context.lang);
  const layout = placeLines(
    lines.map(({ label }, i) => ({ label, note: notes[i] ?? '', thickness: 20 })),
    { variant, width, gap: variant === 'wide' ? 12 : 8, top: 4 },
  );
  const ticks = ticksFor(rows.map((row) => row.value), (rows[0] as ChartRow).unit);
  const room = Math.max(...rows.map((row) => textWidth(bareFigure(row, context), type.label, 'bold'))) + BESIDE;
  const axis = numberAxis(ticks, layout.left + room, width - room);
  const dots = rows.map((row) => ({ row, x: axis.x(row.value), y: layout.lines[lines.findIndex((l) => l.code === row.by.code)]?.middle ?? 0 }));
  const ways = lines.flatMap((line) => {
    const [a, b] = dots.filter((d) => d.row.by.code === line.code);
    return a && b ? [{ x1: Math.min(a.x, b.x), x2: Math.max(a.x, b.x), y: a.y }] : [];
  });
  const values = dots.map((d): PlacedText & { anchor: 'start' | 'end' } => {
    const other = dots.find((o) => o.row.by.code === d.row.by.code && o !== d);
    const left = other ? d.row.value < other.row.value || (d.row.value === other.row.value && d.row.seriesIndex === 0) : false;
    return { text: bareFigure(d.row, context), x: left ? d.x - BESIDE : d.x + BESIDE, y: d.y, anchor: left ? 'end' : 'start' };
  });
  const first = dots.filter((d) => d.row.seriesIndex === 0);
  const second = dots.filter((d) => d.row.seriesIndex === 1);
  // Where nothing changed, the filled dot stands within the hollow one.
  const isWithin = (d: { row: ChartRow }): boolean => first.some((f) => f.row.by.code === d.row.by.code && f.row.value === d.row.value);
  const [within, apart] = [second.filter(isWithin), second.filter((d) => !isWithin(d))];
  return frame(context, layout.bottom + AXIS_HEIGHT + 4, [
    axisMarks(axis, layout, rows[0] as ChartRow, context),
    ruleY(layout.lines, { x1: () => axis.x(0), x2: () => axis.x(axis.max), y: (l: PlacedLine) => Math.round(l.middle), stroke: 'var(--rule)' }),
    baseline(axis, layout, variant),
    ruleY(ways, { x1: 'x1', x2: 'x2', y: 'y', stroke: 'var(--s1)', strokeWidth: 2 }),
    dot(apart, { x: 'x', y: 'y', r: RADIUS, fill: 'var(--s1)', stroke: 'none', render: tagged(apart) }),
    dot(first, { x: 'x', y: 'y', r: RADIUS - 1, fill: 'var(--paper)', stroke: 'var(--s1)', strokeWidth: 2, render: tagged(first) }),
    dot(within, { x: 'x', y: 'y', r: 2, fill: 'var(--s1)', stroke: 'none', render: tagged(within) }),
    labelMarks(layout, type),
    (['start', 'end'] as const).map((anchor) => placedText(values.filter((v) => v.anchor === anchor), { size: type.label, anchor, bold: true, halo: true })),
  ]);
}
