import { describe, expect, test } from 'vitest';
import { ChartError } from '../../src/charts/chartError.ts';
import type { ChartRow } from '../../src/charts/chartRow.ts';
import { checkUnits } from '../../src/charts/checks/checkUnits.ts';
import { fewEnoughUnits } from '../../src/charts/views/fewEnoughUnits.ts';
import { legendItems } from '../../src/charts/legendItems.ts';
import { draw, VARIANTS } from './drawn.ts';
import { DONT_KNOW, HEALTH } from './gallery/galleryCase.ts';
import { unitsCases } from './gallery/units.ts';
import { syntheticRows } from './syntheticRows.ts';

const lines = (values: readonly (readonly number[])[], n: number | null = null): ChartRow[] =>
  syntheticRows(values.map((_, i) => `Linje ${i}`), values, { series: [...HEALTH, DONT_KNOW], rest: { unit: 'count', n } });

interface Circle {
  i: number;
  x: number;
  y: number;
  r: number;
}
const circlesOf = (svg: SVGSVGElement): Circle[] =>
  [...svg.querySelectorAll('circle')].map((circle) => ({
    i: Number(circle.closest('[data-i]')?.getAttribute('data-i')),
    x: Number(circle.getAttribute('cx')),
    y: Number(circle.getAttribute('cy')),
    r: Number(circle.getAttribute('r')),
  }));

describe.for(VARIANTS)('with series, %s', (variant) => {
  const rows = lines([[30, 44, 19, 3, 1], [20, 31, 35, 10, 2]]);
  const svg = draw('units', rows, 'da', variant);
  const circles = circlesOf(svg);

  test('as many marks as people, answer by answer, one block a line', () => {
    for (const row of rows) expect(circles.filter(({ i }) => i === row.i)).toHaveLength(row.value);
    for (const line of [0, 1]) {
      const block = circles.filter(({ i }) => rows[i]?.byIndex === line);
      // As one reads, answers come in their order without a gap.
      const read = block.toSorted((a, b) => a.y - b.y || a.x - b.x).map(({ i }) => i);
      expect(read).toEqual(read.toSorted((a, b) => a - b));
      const places = new Set(block.map(({ x, y }) => `${x}/${y}`));
      expect(places.size).toBe(block.length);
      expect(new Set(block.map(({ y }) => y)).size).toBe(Math.ceil(block.length / 20));
    }
  });

  test('lines do not touch, and rows of twenty fit', () => {
    const bottom = Math.max(...circles.filter(({ i }) => rows[i]?.byIndex === 0).map(({ y, r }) => y + r));
    const top = Math.min(...circles.filter(({ i }) => rows[i]?.byIndex === 1).map(({ y, r }) => y - r));
    expect(top).toBeGreaterThan(bottom);
    expect(Math.min(...circles.map(({ x, r }) => x - r))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...circles.map(({ x, r }) => x + r))).toBeLessThanOrEqual(variant === 'narrow' ? 358 : 700);
  });

  test('coloured by answer; a pale colour has an outline', () => {
    const groups = [...svg.querySelectorAll('[data-i]')].slice(0, 5);
    expect(groups.map((group) => group.getAttribute('fill'))).toEqual(['d1', 'd2', 'd5', 'd6', 'd7'].map((colour) => `var(--${colour})`));
    expect(groups.map((group) => group.getAttribute('stroke'))).toEqual([null, null, 'var(--outline)', null, null]);
  });
});

test('those who do not know are an answer, not a remainder', () => {
  const svg = draw('units', unitsCases['units-series-missing']?.('da') ?? [], 'da', 'wide');
  expect(svg.querySelector('[data-i="5"]')?.getAttribute('fill')).toBe('var(--missing)');
  const view = draw('units', lines([[3]]).map((row) => ({ ...row, obs: null })), 'da', 'wide');
  expect(view.querySelector('[data-i="0"]')?.getAttribute('fill')).toBe('var(--d1)');
});

test('an answer that nobody gave is a mark of no width', () => {
  const svg = draw('units', lines([[2, 0, 1]]), 'da', 'wide');
  expect(svg.querySelectorAll('[data-i="1"] circle')).toHaveLength(0);
  expect(svg.querySelector('[data-i="1"]')?.getAttribute('width')).toBe('0');
});

test('a hundred people are few bytes', () => {
  for (const variant of VARIANTS) expect(draw('units', lines([[20, 20, 20, 20, 20]]), 'da', variant).outerHTML.length).toBeLessThan(5000);
});

test('the key lists the answers, with their numbers where there is one line', () => {
  expect(legendItems('units', lines([[9, 1], [2, 3]]), 'da')).toEqual([{ label: 'Dårligt', className: 'd1' }, { label: 'Mindre godt', className: 'd2' }]);
  expect(legendItems('units', unitsCases['units-series']?.('en') ?? [], 'en').map(({ label }) => label)).toEqual([
    'Ongoing (77)',
    'Planned ending (6)',
    'Unplanned ending (15)',
  ]);
  expect(legendItems('units', unitsCases['units']?.('da') ?? [], 'da')).toEqual([]);
});

describe('refused', () => {
  const check =
    (rows: readonly ChartRow[], remainder = false, isColoured = true) =>
    () =>
      checkUnits(rows, { by: 'group', series: isColoured ? 'category' : undefined, remainder }, (field, message) => {
        throw new ChartError('', field, message);
      });
  const plain = (values: readonly number[], n: number | null): ChartRow[] =>
    syntheticRows(values.map((_, i) => `Svar ${i}`), values.map((value) => [value]), { rest: { unit: 'count', n } });

  test.for([
    ['kind', '151 people are too many for one line (at most 150); use bars', check(lines([[100, 51]]))],
    ['kind', '450 people are too many to draw one by one (at most 400); use bars', check(lines([[150], [150], [150]]))],
    ['kind', '151 people are too many for one line (at most 150); use bars', check(plain([151], 200), false, false)],
    ['kind', '190 people are too many for one line (at most 150); use bars', check(plain([10], 200), true, false)],
    ['select', 'counts 7 of a base of 6 in linje 1', check(lines([[3, 3], [4, 3]], 6))],
    ['select', 'unit charts have one base, not 9, 8 in linje 0', check(lines([[1, 2]]).map((row) => ({ ...row, n: 9 - row.i })))],
    ['select', 'unit charts have one base, not 9, 8', check(plain([1, 2], 9).map((row) => ({ ...row, n: 9 - row.i })), false, false)],
    ['select', 'unit charts show counts of people only, not 2.5 (count): x/y#0.0', check(lines([[2.5]]))],
    ['remainder', 'lines whose people are told apart by colour have none', check(lines([[2]], 6), true)],
  ] as const)('%s: %s', ([field, message, act]) => {
    expect(act).toThrow(new ChartError('', field, message));
  });

  test('lines may have different bases, and 150 in a line are drawn', () => {
    expect(check(lines([[75, 75], [3]]).map((row) => ({ ...row, n: row.byIndex === 0 ? 150 : 3 })))).not.toThrow();
  });

  test('a view is offered for as many people as are drawn', () => {
    for (const rows of [lines([[75, 75]]), lines([[100, 51]]), lines([[150], [150], [100]]), lines([[150], [150], [101]])]) {
      let isDrawn = true;
      try {
        check(rows)();
      } catch {
        isDrawn = false;
      }
      expect(fewEnoughUnits(rows)).toBe(isDrawn);
    }
  });
});
