import { ruleX, type Markish } from '@observablehq/plot';
import type { ChartRow } from '../chartRow.ts';
import type { ChartContext, Variant } from '../context.ts';
import type { Layout } from './layout.ts';
import { placedText, type PlacedText } from './marks.ts';
import { textWidth } from './textWidth.ts';
import { TYPE_SIZE } from './typeSize.ts';

/** Height of the tick labels below the lines. */
export const AXIS_HEIGHT = 26;

/** No axis of shares ends before this, so that two per cent never fill a page. */
const LEAST_PERCENT = 10;
/** Round steps, in units of a power of ten. */
const STEPS = [1, 2, 2.5, 5, 10];

/** A number axis: where a value stands, and its few ticks. */
export interface NumberAxis {
  x: (value: number) => number;
  ticks: number[];
  max: number;
}

/**
 * The ticks of an axis that starts at zero, whatever the values: shares run to 100 unless all are below half of it.
 *
 * @example ticksFor([31, 45], 'percent') // [0, 10, 20, 30, 40, 50]
 */
export function ticksFor(values: readonly number[], unit: ChartRow['unit']): number[] {
  const top = Math.max(unit === 'percent' ? LEAST_PERCENT : 0, ...values);
  if (unit === 'percent' && top >= 50) return [0, 25, 50, 75, 100];
  const step = niceStep(top === 0 ? 1 : top / 5, unit === 'count');
  const count = Math.max(1, Math.ceil(top / step - 1e-9));
  return Array.from({ length: count + 1 }, (_, i) => Number((i * step).toPrecision(12)));
}

function niceStep(rough: number, whole: boolean): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * (STEPS.find((s) => s * power >= rough - 1e-9) ?? 10);
  return whole ? Math.max(1, Math.ceil(step)) : step;
}

/** An axis between two edges. Values beyond its last tick (shares that add up to 101) still get their place. */
export function numberAxis(ticks: number[], left: number, right: number, beyond = 0): NumberAxis {
  const max = Math.max(ticks.at(-1) ?? 1, beyond);
  return { ticks, max, x: (value) => left + (value / max) * (right - left) };
}

/**
 * Tick labels below the lines, the last with the unit. A wide drawing gets hairlines behind its lines; in a narrow one they
 * would run through the labels, so it gets ticks.
 */
export function axisMarks(axis: NumberAxis, { bottom }: Pick<Layout, 'bottom'>, row: ChartRow, context: ChartContext): Markish[] {
  const { small } = TYPE_SIZE[context.variant];
  const at = (value: number): number => Math.round(axis.x(value)) - (value === 0 ? 0 : 0.5);
  const labels = axis.ticks.map((value, i): TickLabel => {
    // Shares to the left of zero are not less than nothing: they are of the other side.
    const figure = { value: Math.abs(value), decimals: decimalsOf(axis.ticks), unit: row.unit, precision: 'exact' as const };
    const bare = context.format(figure, ['number']);
    const text = i === axis.ticks.length - 1 ? context.format(figure) : bare;
    const width = textWidth(text, small);
    // The number stands centred at its tick, the unit after it; moved in where the edge would cut it.
    const start = axis.x(value) - (text.startsWith(bare) ? textWidth(bare, small) : width) / 2;
    return { text, x: Math.max(0, Math.min(start, context.width - width)), y: bottom + 16, width };
  });
  return [
    context.variant === 'wide'
      ? ruleX(axis.ticks.filter((t) => t !== 0), { x: at, y1: 0, y2: bottom + 4, stroke: 'var(--rule)' })
      : ruleX(axis.ticks, { x: at, y1: bottom + 4, y2: bottom + 8, stroke: 'var(--ink-2)' }),
    placedText(thinned(labels), { size: small, fill: 'var(--ink-2)' }),
  ];
}

/** The line that bars stand on, drawn after them: through all lines where their labels stand beside it. */
export function baseline(axis: NumberAxis, { lines, bottom }: Pick<Layout, 'lines' | 'bottom'>, variant: Variant): Markish {
  const parts = variant === 'wide' ? [{ top: 0, bottom: bottom + 4 }] : lines.map((l) => ({ top: l.top - 2, bottom: l.bottom + 2 }));
  return ruleX(parts, { x: () => Math.round(axis.x(0)) + 0.5, y1: 'top', y2: 'bottom', stroke: 'var(--ink-2)' });
}

type TickLabel = PlacedText & { width: number };

const decimalsOf = (ticks: readonly number[]): number => Math.max(...ticks.map((t) => String(t).split('.')[1]?.length ?? 0));

/** Leaves out every other label where they would touch; the last, which has the unit, always stands. */
function thinned(labels: readonly TickLabel[]): TickLabel[] {
  const touch = labels.some((label, i) => {
    const next = labels[i + 1];
    return next !== undefined && label.x + label.width + 6 > next.x;
  });
  if (!touch || labels.length < 3) return [...labels];
  return thinned(labels.filter((_, i) => (labels.length - 1 - i) % 2 === 0));
}
