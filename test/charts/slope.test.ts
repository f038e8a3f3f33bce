import { describe, expect, test } from 'vitest';
import { ChartError } from '../../src/charts/chartError.ts';
import type { ChartRow } from '../../src/charts/chartRow.ts';
import { chartRows } from '../../src/charts/chartRows.ts';
import { checkRows } from '../../src/charts/checks/checkRows.ts';
import type { Variant } from '../../src/charts/context.ts';
import { lineStyle } from '../../src/charts/drawing/lineStyle.ts';
import { isOutlined } from '../../src/charts/drawing/scales.ts';
import { draw, textBoxes } from './drawn.ts';
import { LONG } from './gallery/galleryCase.ts';
import { slopeCases } from './gallery/slope.ts';
import { declare, evidence } from './realCharts.ts';
import { syntheticRows } from './syntheticRows.ts';

const series = ['Før', 'Undervejs', 'Efter'];
const drawn = (rows: readonly ChartRow[], variant: Variant = 'wide'): SVGSVGElement => draw('slope', rows, 'da', variant);

/** Where a point stands: the middle of its shape. */
function point(svg: SVGSVGElement, i: number): { x: number; y: number; height: number } {
  const [, x = 0, y = 0, r = 0] = [.../^M([-\d.]+) ([-\d.]+)a([-\d.]+)/.exec(svg.querySelector(`[data-i="${i}"]`)?.getAttribute('d') ?? '') ?? []].map(Number);
  return { x: x + r, y, height: 2 * r };
}
/** The strokes of lines, as groups of one colour. */
const strokes = (svg: SVGSVGElement): string[] =>
  [...svg.querySelectorAll('line')]
    .filter(({ parentElement }) => /^var\(--s/.test(parentElement?.getAttribute('stroke') ?? '') && parentElement?.getAttribute('stroke-width') === '2')
    .map((line) => ['x1', 'y1', 'x2', 'y2'].map((name) => line.getAttribute(name)).join());

test('measurements are at equal distances, values from zero up', () => {
  const svg = drawn(syntheticRows(['A'], [[0, 25, 50]], { series }));
  const [a, b, c] = [point(svg, 0), point(svg, 1), point(svg, 2)];
  expect(c.x - b.x).toBeCloseTo(b.x - a.x, 0);
  expect(a.y - c.y).toBeCloseTo(2 * (a.y - b.y), 0);
  // 50 per cent is half of an axis that runs to 100.
  expect(a.y - c.y).toBeCloseTo(150, 0);
});

test('no line runs across a measurement that is lacking', () => {
  const rows = syntheticRows(['A', 'B'], [[10, 20, 30], [40, 50, 60]], { series });
  expect(strokes(drawn(rows))).toHaveLength(4);
  expect(strokes(drawn(rows.filter(({ i }) => i !== 1)))).toHaveLength(2);
});

test('a line that ends early is named by its point, without a figure and without a leader', () => {
  const svg = drawn(syntheticRows(['A', 'B'], [[10, 20, 30], [90, 80, 70]], { series }).filter(({ i }) => i !== 5));
  const unjoined = [...svg.querySelectorAll('path:not([data-i])')].filter((e) => e.parentElement?.getAttribute('fill') === 'var(--s3)');
  expect(unjoined).toHaveLength(1);
  expect([...svg.querySelectorAll('text')].map((e) => e.textContent)).not.toContain('70');
  expect(svg.querySelectorAll('g[stroke="var(--ink-2)"][stroke-width="1"] > line')).toHaveLength(0);
});

test('the area of a point falls with its base', () => {
  const rows = syntheticRows(['A'], [[50, 50]], { series }).map((row, i) => ({ ...row, n: i === 0 ? 100 : 25 }));
  const svg = drawn(rows);
  expect(point(svg, 0).height / point(svg, 1).height).toBeCloseTo(2, 1);
  const alike = drawn(rows.map((row) => ({ ...row, n: 25 })));
  expect(point(alike, 0).height).toBe(point(svg, 0).height);
});

test('bases stand below the measurements where they differ, with their span', () => {
  const notes = (bases: readonly number[]): string[] =>
    [...drawn(syntheticRows(['A', 'B'], [[50, 50], [60, 60]], { series }).map((row, i) => ({ ...row, n: bases[i] ?? null }))).querySelectorAll('text')]
      .map((e) => e.textContent ?? '')
      .filter((text) => text.startsWith('n ='));
  expect(notes([98, 44, 98, 44])).toEqual(['n = 98', 'n = 44']);
  expect(notes([98, 44, 95, 44])).toEqual(['n = 95–98', 'n = 44']);
  expect(notes([39, 39, 39, 39])).toEqual([]);
});

test('labels stand in the order in which lines end, and lead back to them where moved', () => {
  const svg = drawn(syntheticRows(['A', 'B', 'C'], [[10, 50], [20, 51], [90, 50]], { series }));
  const y = (text: string): number => textBoxes(svg).find((box) => box.text === text)?.bottom ?? NaN;
  expect(y('B')).toBeLessThan(y('A'));
  expect(y('A')).toBeLessThan(y('C'));
  expect(svg.querySelectorAll('g[stroke="var(--ink-2)"][stroke-width="1"] > line').length).toBeGreaterThan(0);
});

test('lines of one colour differ in shape and dash', () => {
  const rows = slopeCases['slope-eight']?.('da') ?? [];
  const groups = [...drawn(rows).querySelectorAll('[data-i]')].map((e) => e.parentElement);
  const styles = new Set(groups.map((g) => `${g?.getAttribute('fill')} ${g?.getAttribute('stroke')}`));
  expect(styles.size).toBe(8);
  expect(drawn(rows).querySelectorAll('[stroke-dasharray]')).toHaveLength(4);
});

test('no line has a colour too pale to be seen without an outline', () => {
  expect(Array.from({ length: 8 }, (_, i) => lineStyle(i).colour).filter(isOutlined)).toEqual([]);
});

test('where it is narrow, long labels stand in a key above, short ones where lines end', () => {
  const boxes = (labels: readonly string[]) => textBoxes(drawn(syntheticRows(labels, labels.map((_, i) => [40 + 4 * i, 40]), { series }), 'narrow'));
  const top = (labels: readonly string[]): number => boxes(labels).find(({ text }) => text.startsWith('50 pct.'))?.top ?? NaN;
  expect(boxes(LONG).filter(({ text, bottom }) => bottom < top(LONG) && !text.startsWith('50')).length).toBeGreaterThanOrEqual(3);
  expect(boxes(['Ja', 'Nej']).filter(({ bottom }) => bottom < top(['Ja', 'Nej']))).toEqual([]);
});

describe('refused', () => {
  test.for([
    ['series: a slope runs over time, not category', declare('slope', 'vive-2019/table-5-3', { by: 'time', series: 'category' })],
    ['series: a slope takes two to four measurements, not 1: m1', declare('slope', 'vive-2019/table-4-2', { by: 'category', series: 'time', select: { indicator: ['mental-health-self'] } })],
    ['series: measurements that are not one after the other: m3, m1', declare('slope', 'vive-2019/table-5-3', { by: 'category', series: 'time', select: { time: ['m3', 'm1'] } })],
  ] as const)('%s', ([message, declaration]) => {
    expect(() => chartRows(declaration, evidence, 'da')).toThrow(new ChartError('', message.slice(0, message.indexOf(':')), message.slice(message.indexOf(':') + 2)));
  });

  test('more lines than can be told apart', () => {
    const times = [1, 2].map((order) => ({ code: `m${order}`, label: `m${order}`, scale: '', order }));
    const check = (count: number) => () =>
      checkRows('slope', syntheticRows(Array.from({ length: count }, (_, i) => `Linje ${i}`), Array.from({ length: count }, () => [1, 2]), { series: times }), { by: 'category', series: 'time', remainder: false }, (field, message) => {
        throw new ChartError('', field, message);
      });
    expect(check(8)).not.toThrow();
    expect(check(9)).toThrow('by: a slope takes 8 lines at most, not 9');
  });
});
