import { describe, expect, test } from 'vitest';
import { ChartError } from '../../src/charts/chartError.ts';
import type { ChartRow } from '../../src/charts/chartRow.ts';
import { chartRows } from '../../src/charts/chartRows.ts';
import { draw } from './drawn.ts';
import { declare, evidence } from './realCharts.ts';
import { syntheticRows } from './syntheticRows.ts';

/** 9 of 39, of which Wilson's interval is 12.6 to 38.3 (see test/stats), two thirds of it 17.3 to 30.2. */
const people = { min: 9, max: 9, n: 39, interval: { low: 12.645804, high: 38.336257 } };
const rows = (rest: Partial<ChartRow>): ChartRow[] => syntheticRows(['A'], [[23]], { rest: { n: 39, ...rest } });

/** A rule of an interval in per cent, by the ticks of the axis. */
function spans(svg: SVGSVGElement, width: string): [low: number, high: number][] {
  const xs = [...svg.querySelectorAll('g[stroke="var(--ink-2)"] line, g[stroke="var(--rule)"] line')].map((e) => Number(e.getAttribute('x1'))).sort((a, b) => a - b);
  const [zero, forty] = [xs[0] ?? NaN, xs.at(-1) ?? NaN];
  const value = (x: string | null): number => ((Number(x) - zero) / (forty - zero)) * 40;
  return [...svg.querySelectorAll(`g[stroke-width="${width}"] > line`)].map((e) => [value(e.getAttribute('x1')), value(e.getAttribute('x2'))]);
}

test('thin to the ends of 95 per cent, thick where two thirds lie', () => {
  const svg = draw('intervals', rows({ people }), 'da', 'wide');
  const [[low, high] = [0, 0]] = spans(svg, '2');
  expect([Math.round(low), Math.round(high)]).toEqual([13, 38]);
  const [[innerLow, innerHigh] = [0, 0]] = spans(svg, '5');
  expect([Math.round(innerLow), Math.round(innerHigh)]).toEqual([17, 30]);
  expect(svg.querySelector('g[stroke-width="2"][stroke-opacity]')).not.toBeNull();
  expect(svg.querySelector('g[stroke-width="5"][stroke-opacity]')).toBeNull();
});

test('the figure and its interval stand beside it', () => {
  const texts = (rest: Partial<ChartRow>): (string | null)[] => [...draw('intervals', rows(rest), 'da', 'narrow').querySelectorAll('text')].map((e) => e.textContent);
  expect(texts({ people })).toEqual(expect.arrayContaining(['23', '(13–38)']));
  expect(texts({ people: { ...people, interval: null } }).filter((text) => text?.includes('('))).toEqual([]);
});

test('a share whose interval is not known is a dot alone', () => {
  for (const unknown of [null, { ...people, interval: null }]) {
    const svg = draw('intervals', rows({ people: unknown }), 'da', 'wide');
    expect([...spans(svg, '2'), ...spans(svg, '5')]).toEqual([]);
    expect(svg.querySelectorAll('[data-i]')).toHaveLength(1);
  }
});

test('the axis reaches the upper ends, not only the shares', () => {
  const ticks = (high: number): (string | null)[] =>
    [...draw('intervals', rows({ people: { ...people, interval: { low: 13, high } } }), 'da', 'wide').querySelectorAll('text')].map((e) => e.textContent);
  expect(ticks(38)).toContain('40 pct.');
  expect(ticks(61)).toContain('100 pct.');
});

test('series lie below one another, each in its colour and shape', () => {
  const svg = draw('intervals', syntheticRows(['A'], [[10, 20, 30]], { series: ['X', 'Y', 'Z'] }), 'da', 'wide');
  const marks = [0, 1, 2].map((i) => svg.querySelector(`[data-i="${i}"]`));
  expect(marks.map((e) => e?.parentElement?.getAttribute('fill'))).toEqual(['var(--s1)', 'var(--s3)', 'var(--s5)']);
  expect(new Set(marks.map((e) => e?.getAttribute('d')?.replace(/[-\d. ]+/g, ''))).size).toBe(3);
});

describe('refused', () => {
  test.for([
    ['select: intervals are of shares in percent, not count', declare('intervals', 'vive-2019/table-2-1', { by: 'category', series: 'time' })],
    [
      'series: intervals take three at most, not 4: ongoing, planned-end, unplanned-end, all',
      declare('intervals', 'vive-2019/table-5-2', { by: 'category', series: 'group', select: { indicator: ['mental-health-self'] } }),
    ],
  ] as const)('%s', ([message, declaration]) => {
    expect(() => chartRows(declaration, evidence, 'da')).toThrow(new ChartError('', message.slice(0, message.indexOf(':')), message.slice(message.indexOf(':') + 2)));
  });
});
