import { describe, expect, test } from 'vitest';
import { ChartError } from '../../src/charts/chartError.ts';
import type { ChartRow } from '../../src/charts/chartRow.ts';
import { chartRows } from '../../src/charts/chartRows.ts';
import { checkFlow } from '../../src/charts/checks/checkFlow.ts';
import { legendItems } from '../../src/charts/legendItems.ts';
import { draw, textBoxes } from './drawn.ts';
import { flowCases } from './gallery/flow.ts';
import { declare, evidence } from './realCharts.ts';
import { syntheticRows } from './syntheticRows.ts';

const rows = (values: readonly number[], n: number | null, rest: Partial<ChartRow> = {}): ChartRow[] =>
  syntheticRows(values.map((_, i) => `Del ${i}`), values.map((value) => [value]), { rest: { unit: 'count', n, ...rest } });
const drawn = (all: readonly ChartRow[], variant: 'narrow' | 'wide' = 'wide'): SVGSVGElement => draw('flow', all, 'da', variant);

const heightOf = (svg: SVGSVGElement, selector: string): number => Number(svg.querySelector(selector)?.getAttribute('height'));
/** Heights of a ribbon at its two ends, read from its path. */
function endsOf(svg: SVGSVGElement, i: number): [number, number] {
  const numbers = [...(svg.querySelector(`[data-i="${i}"] path`)?.getAttribute('d') ?? '').matchAll(/-?[\d.]+/g)].map(Number);
  const [, startY1 = 0, , , , , , endY1 = 0, endY2 = 0] = numbers;
  return [(numbers.at(-1) ?? 0) - startY1, endY2 - endY1];
}

test('heights are in proportion, at the whole, in the ribbon and at the part', () => {
  const svg = drawn(rows([600, 300, 100], 1000));
  const whole = heightOf(svg, 'svg > rect');
  [0.6, 0.3, 0.1].forEach((share, i) => {
    expect(heightOf(svg, `[data-i="${i}"] rect`) / whole).toBeCloseTo(share, 3);
    for (const end of endsOf(svg, i)) expect(Math.abs(end / whole - share)).toBeLessThan(0.001);
  });
});

test('ribbons leave the whole one under the other, and the whole is used up', () => {
  const svg = drawn(rows([600, 300, 100], 1000));
  const tops = [0, 1, 2].map((i) => Number(/^M[\d.]+,([\d.]+)/.exec(svg.querySelector(`[data-i="${i}"] path`)?.getAttribute('d') ?? '')?.[1]));
  const whole = svg.querySelector('svg > rect');
  const top = Number(whole?.getAttribute('y'));
  expect(tops).toEqual([0, 0.6, 0.9].map((share) => Math.round(10 * (top + share * Number(whole?.getAttribute('height')))) / 10));
});

test('what the parts do not count has no ribbon', () => {
  const svg = drawn(rows([20, 10], 97));
  expect(svg.querySelectorAll('path')).toHaveLength(2);
  expect(heightOf(svg, '[data-i="0"] rect') / heightOf(svg, 'svg > rect')).toBeCloseTo(20 / 97, 2);
});

test('nobody is a hairline without a ribbon, with its label and figure', () => {
  const svg = drawn(rows([3, 0], 3));
  expect(svg.querySelectorAll('[data-i="1"] path')).toHaveLength(0);
  expect(heightOf(svg, '[data-i="1"] rect')).toBe(1);
  expect(textBoxes(svg).map(({ text }) => text)).toEqual(expect.arrayContaining(['Del 1', '0']));
});

test('one of a hundred thousand is still seen', () => {
  expect(heightOf(drawn(rows([1, 99_999], 100_000)), '[data-i="0"] rect')).toBe(1);
});

test('the whole says its number: its base, or the printed total, which is then a figure of its own', () => {
  const base = draw('flow', flowCases['flow']?.('en') ?? [], 'en', 'narrow');
  expect(textBoxes(base)[0]?.text).toBe('n = 1,414');
  expect(base.querySelector('svg > rect')?.hasAttribute('data-i')).toBe(false);
  const total = draw('flow', flowCases['flow-total']?.('da') ?? [], 'da', 'narrow');
  expect(textBoxes(total).slice(0, 2).map(({ text }) => text)).toEqual(['1.414', 'I alt']);
  expect(total.querySelector('svg > rect')?.getAttribute('data-i')).toBe('0');
});

test('a figure stands on the first line of its label, beside its block', () => {
  for (const variant of ['narrow', 'wide'] as const) {
    const svg = drawn(flowCases['flow-long-words']?.('da') ?? [], variant);
    const boxes = textBoxes(svg);
    const figure = boxes.find(({ text }) => text === '99.998');
    const label = boxes.find(({ text }) => text.startsWith('Psykiske problemer'));
    expect(figure?.bottom).toBe(label?.bottom);
    const right = Number(svg.querySelector('[data-i="1"] rect')?.getAttribute('x')) + 14;
    expect(figure?.left ?? 0).toBeGreaterThan(right);
    expect(label?.left ?? 0).toBeGreaterThan(figure?.right ?? 0);
  }
});

test('all is labelled in the drawing, so there is no key', () => {
  expect(legendItems('flow', rows([1, 2], 3), 'da')).toEqual([]);
});

describe('refused', () => {
  const table = (rest: Partial<Parameters<typeof declare>[2]>, dataset = 'aarhus-2022/table-1'): (() => ChartRow[]) => () =>
    chartRows(declare('flow', dataset, { by: 'category', ...rest }), evidence, 'da');
  test.for([
    ['series', 'a flow parts one whole and has none: indicator', table({ series: 'indicator', select: { indicator: ['outcome-count'] } })],
    [
      'select',
      'a flow shows counts only, not 20 (percent): aarhus-2022/table-1#outcome-percent.all.2013-2021.work-or-education',
      table({ select: { indicator: ['outcome-percent'] } }),
    ],
    ['select.category', 'a total alone, and nothing that it is parted into', table({ select: { indicator: ['outcome-count'], category: ['total'] } })],
    ['select', 'the source prints neither base nor total to flow from', table({ select: { indicator: ['questions'] } }, 'aarhus-2022/text')],
  ] as const)('%s: %s', ([field, message, make]) => {
    expect(make).toThrow(new ChartError('', field, message));
  });

  const total: ChartRow = { ...(rows([4], null)[0] as ChartRow), by: { code: 'total', label: 'I alt', scale: '', order: null } };
  test.for([
    ['counts 5 of a base of 4', rows([2, 3], 4)],
    ['counts 5 of a base of 4', [...rows([2, 3], null), total]],
    ['a flow has one base, not 9, 8', rows([2, 3], 9).map((row) => ({ ...row, n: 9 - row.i }))],
    ['a flow has one base, not 9, 4', [...rows([2], 9), total]],
    ['nothing flows from nobody', rows([0], 0)],
    ['a flow shows counts only, not 1.5 (count): x/y#0.0', rows([1.5], 4)],
  ] as const)('select: %s', ([message, some]) => {
    const check = () =>
      checkFlow(some, { by: 'category', series: undefined, remainder: false }, (field, text) => {
        throw new ChartError('', field, text);
      });
    expect(check).toThrow(new ChartError('', 'select', message));
  });
});
