import { ruleX, type Markish } from '@observablehq/plot';
import type { ChartContext } from '../context.ts';
import type { DateWindow } from './dateWindow.ts';
import type { Layout } from '../drawing/layout.ts';
import { placedText, type PlacedText } from '../drawing/marks.ts';
import { textWidth } from '../drawing/textWidth.ts';
import { TYPE_SIZE } from '../drawing/typeSize.ts';

/** Years between labels, where one a year has no room. */
const STEPS = [1, 2, 5, 10, 20, 50, 100];
const BETWEEN = 4;

/** An axis of whole years: where a point in time stands, and which years are named. */
export interface YearAxis {
  x: (time: number) => number;
  from: number;
  to: number;
  /** The years named; each is the stretch from its first day to its last. */
  years: number[];
  /** From one named year to the next. */
  step: number;
}

/**
 * An axis between two edges that holds all windows of time.
 *
 * @param size type size of its labels
 * @example yearAxis([{ from: 2013.75, to: 2016.3 }], 0, 400, 12).years // [2013, 2014, 2015, 2016]
 */
export function yearAxis(windows: readonly DateWindow[], left: number, right: number, size: number): YearAxis {
  const from = Math.floor(Math.min(...windows.map((one) => one.from)));
  const to = Math.max(from + 1, Math.ceil(Math.max(...windows.map((one) => one.to)) - 1e-9));
  const x = (time: number): number => left + ((time - from) / (to - from)) * (right - left);
  const room = textWidth('2000', size) + BETWEEN;
  // The first and the last are moved in where the edge would cut them, so that years apart need more.
  const step = STEPS.find((years) => x(from + years) - left >= (years === 1 ? room : 1.5 * room)) ?? 100;
  return { x, from, to, step, years: Array.from({ length: to - from }, (_, i) => from + i).filter((year) => year % step === 0) };
}

/**
 * The years below the lines, each in the middle of its own stretch. A wide drawing gets hairlines where years begin; in a
 * narrow one they would run through the labels, so it gets ticks.
 */
export function yearMarks({ x, to, years, step }: YearAxis, { bottom }: Pick<Layout, 'bottom'>, { variant, width }: ChartContext): Markish[] {
  const { small } = TYPE_SIZE[variant];
  const labels = years.map((year): PlacedText => {
    const own = textWidth(String(year), small);
    const middle = (x(year) + x(year + 1)) / 2;
    return { text: String(year), x: Math.max(own / 2, Math.min(width - own / 2, middle)), y: bottom + 16 };
  });
  const edges = step === 1 ? [...years, to] : years;
  const at = (time: number): number => Math.min(width - 0.5, Math.round(x(time)) + 0.5);
  return [
    variant === 'wide'
      ? ruleX(edges, { x: at, y1: 0, y2: bottom + 4, stroke: 'var(--rule)' })
      : ruleX(edges, { x: at, y1: bottom + 4, y2: bottom + 8, stroke: 'var(--ink-2)' }),
    placedText(labels, { size: small, anchor: 'middle', fill: 'var(--ink-2)' }),
  ];
}
