import { describe, expect, test } from 'vitest';
import { ChartError } from '../../src/charts/chartError.ts';
import { chartRows } from '../../src/charts/chartRows.ts';
import { divergingTicks } from '../../src/charts/kinds/divergingTicks.ts';
import { sideOf } from '../../src/charts/kinds/sideOf.ts';
import { draw, VARIANTS } from './drawn.ts';
import { ALL_CASES } from './gallery/cases.ts';
import { DONT_KNOW, HEALTH } from './gallery/galleryCase.ts';
import { declare, evidence, REAL_CHARTS } from './realCharts.ts';
import { syntheticRows } from './syntheticRows.ts';

const GOAL = [1, 2, 3, 4, 5].map((order) => ({ code: `goal-${order}`, label: String(order), scale: 'goal', order }));

/** The segments of a drawing by their row's index: where they begin and end. */
function segments(svg: SVGSVGElement): { x1: number; x2: number; top: number }[] {
  const found = [...svg.querySelectorAll('rect[data-i]')].map((e) => {
    const at = (name: string): number => Number(e.getAttribute(name));
    return { i: at('data-i'), x1: at('x'), x2: at('x') + at('width'), top: at('y') };
  });
  return found.sort((a, b) => a.i - b.i);
}
const near = (a: number | undefined, b: number | undefined): void => expect(Math.abs((a ?? NaN) - (b ?? NaN))).toBeLessThan(1.7);

test('all lines meet at one zero: the last bad answer ends there, the first good one begins', () => {
  const [a0, a1, a2, , , b0, b1, b2] = segments(draw('diverging', syntheticRows(['A', 'B'], [[10, 20, 30, 30, 10], [60, 5, 20, 10, 5]], { series: HEALTH }), 'da', 'wide'));
  near(a1?.x2, a2?.x1);
  near(b1?.x2, a1?.x2);
  near(b2?.x1, a2?.x1);
  near(a0?.x2, a1?.x1);
  expect(b0?.x1).toBeLessThan(a0?.x1 ?? 0);
});

test('who is in the middle stands half to each side', () => {
  const rows = syntheticRows(['A', 'B'], [[30, 0, 40, 0, 30], [50, 0, 0, 0, 50]], { series: GOAL });
  const drawn = segments(draw('diverging', rows, 'da', 'narrow'));
  const [middle, zero] = [drawn[2], drawn[9]?.x1];
  near(((middle?.x1 ?? 0) + (middle?.x2 ?? 0)) / 2, zero);
});

test('a scale printed from the good end is turned, its indices stay', () => {
  const declaration = declare('diverging', 'vive-2019/table-6-6', { by: 'indicator', series: 'category', select: { indicator: ['who5-calm'], time: ['m3'] } });
  const rows = chartRows(declaration, evidence, 'da');
  expect(rows[0]?.series?.code).toBe('all-of-the-time');
  const xs = segments(draw('diverging', rows, 'da', 'wide')).map(({ x1 }) => x1);
  // Nobody answered the first; it stands where it would.
  expect(xs).toEqual(xs.toSorted((a, b) => b - a));
});

test('who does not know stands apart, behind a gap, in the same measure, and takes no part in the sides', () => {
  const values = [[10, 20, 30, 10, 0, 30]];
  const withThem = segments(draw('diverging', syntheticRows(['A'], values, { series: [...HEALTH, DONT_KNOW] }), 'da', 'wide'));
  const [, second, third, fourth, , apart] = withThem;
  expect((apart?.x1 ?? 0) - (fourth?.x2 ?? 0)).toBeGreaterThan(20);
  near((apart?.x2 ?? 0) - (apart?.x1 ?? 0), (third?.x2 ?? 0) - (third?.x1 ?? 0));
  near(second?.x2, third?.x1);
});

test('shares to the left are no negative numbers', () => {
  const svg = draw('diverging', syntheticRows(['A'], [[30, 20, 20, 20, 10]], { series: HEALTH }), 'da', 'wide');
  const texts = [...svg.querySelectorAll('text')].map((e) => e.textContent);
  expect(texts.join(' ')).not.toMatch(/[-−]/);
  expect(texts).toEqual(expect.arrayContaining(['50', '25', '0', '50 pct.']));
});

test.for(ALL_CASES.filter(({ kind }) => kind === 'diverging'))('$name says where zero is, and numbers each tick', ({ rows }) => {
  for (const variant of VARIANTS) {
    const svg = draw('diverging', rows('da'), 'da', variant);
    const numbers = [...svg.querySelectorAll('g[fill="var(--ink-2)"] > text')].map((e) => e.textContent ?? '').filter((text) => /^\d+( pct\.)?$/.test(text));
    expect(numbers).toContain('0');
    const steps = numbers.map((text) => parseInt(text, 10));
    const zero = steps.indexOf(0);
    const signed = steps.map((value, k) => (k < zero ? -value : value));
    expect(new Set(signed.slice(1).map((value, k) => value - (signed[k] ?? 0))).size).toBe(1);
    // Each tick has its number: ticks in a narrow drawing, hairlines (but at zero) in a wide one.
    const marks = svg.querySelectorAll(variant === 'wide' ? 'g[stroke="var(--rule)"] > line' : 'g[stroke="var(--ink-2)"]:first-of-type > line');
    expect(marks.length + (variant === 'wide' ? 1 : 0)).toBe(numbers.length);
  }
});

test.for([
  [82, 23, 8, { ticks: [-75, -50, -25, 0, 25], low: -82, high: 25 }],
  [50, 50, 8, { ticks: [-50, -25, 0, 25, 50], low: -50, high: 50 }],
  [30, 12, 5, { ticks: [-30, -20, -10, 0, 10], low: -30, high: 12 }],
  [0, 100, 8, { ticks: [0, 25, 50, 75, 100], low: -5, high: 100 }],
  [0, 0, 1, { ticks: [-5, 0, 5], low: -5, high: 5 }],
  // Labels would touch at 25.
  [82, 85, 30, { ticks: [-50, 0, 50], low: -82, high: 85 }],
] as const)('ticks for %d to the left and %d to the right, %d apart', ([left, right, least, axis]) => {
  expect(divergingTicks(left, right, least)).toEqual(axis);
});

test('a side is told by the colour', () => {
  expect(HEALTH.map((code, i) => sideOf(code, i)?.side)).toEqual(['bad', 'bad', 'good', 'good', 'good']);
  expect(GOAL.map((code, i) => sideOf(code, i)?.side)).toEqual(['bad', 'bad', 'middle', 'good', 'good']);
  expect(sideOf(DONT_KNOW, 0)?.side).toBe('apart');
  expect(sideOf({ code: 'yes', label: 'Ja', scale: '', order: null }, 0)).toBeNull();
  expect(sideOf({ code: 'weekly', label: 'Ugentligt', scale: 'frequency', order: 3 }, 0)).toBeNull();
});

describe('refused', () => {
  test.for([
    ['series: the segments of diverging lines are categories, not time', declare('diverging', 'vive-2019/table-5-3', { by: 'category', series: 'time' })],
    [
      'select: diverging lines are shares in percent, not count',
      declare('diverging', 'aarhus-2022/table-1', { by: 'indicator', series: 'category', select: { indicator: ['outcome-count'] } }),
    ],
    [
      'select.category: answers that take no side; use stacked: daily, twice-weekly, weekly, fortnightly, monthly, less-than-monthly',
      declare('diverging', 'vive-2019/table-5-3', { by: 'time', series: 'category' }),
    ],
    [
      'select.category: answers that take no side; use stacked: yes',
      declare('diverging', 'vive-2019/table-4-3', { by: 'indicator', series: 'category' }),
    ],
    // »No« is the middle colour, but no answer stands for the good side.
    ['select.category: no answer on the good side; use stacked: yes-large, yes-some, yes-limited, no, dont-know', declare('diverging', 'vive-2019/table-4-6', { by: 'indicator', series: 'category' })],
    [
      'select.category: no answer on the bad side; use stacked: excellent, very-good, good',
      declare('diverging', 'vive-2019/table-6-5', { by: 'time', series: 'category', select: { indicator: ['mental-health-self'], category: ['excellent', 'very-good', 'good'] } }),
    ],
  ] as const)('%s', ([message, declaration]) => {
    expect(() => chartRows(declaration, evidence, 'da')).toThrow(new ChartError('', message.slice(0, message.indexOf(':')), message.slice(message.indexOf(':') + 2)));
  });

  test('but not what has both', () => {
    const { 'diverging-missing': declaration } = REAL_CHARTS;
    expect(declaration && chartRows(declaration, evidence, 'da')).toHaveLength(15);
  });
});
