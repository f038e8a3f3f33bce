import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ChartRow } from '../../src/charts/chartRow.ts';
import { chartRows } from '../../src/charts/chartRows.ts';
import type { ChartKind } from '../../src/charts/declaration.ts';
import { LANGS, type Lang } from '../../src/i18n/lang.ts';
import { draw, textBoxes, touching, VARIANTS } from './drawn.ts';
import { evidence, REAL_CHARTS } from './realCharts.ts';
import { syntheticRows } from './syntheticRows.ts';

const LONG = [
  'Arbejdsmarkedsuddannelsesinstitutionernes virksomhedspraktikpladsordning',
  'Psykiske problemer, der begrænser hverdagen i meget høj grad, vurderet af medarbejderen ved første måling',
  'Ja',
];
const TWELVE = Array.from({ length: 12 }, (_, i) => `Kategori ${i + 1}`);
const HEALTH = ['Dårligt', 'Mindre godt', 'Godt', 'Vældig godt', 'Fremragende'].map((label, i) => ({
  code: label,
  label,
  scale: 'health',
  order: i + 1,
}));

const CASES: [name: string, kind: ChartKind, rows: (lang: Lang) => ChartRow[]][] = [
  ...Object.entries(REAL_CHARTS).map(([name, declaration]): [string, ChartKind, (lang: Lang) => ChartRow[]] => [
    `real ${name}`,
    declaration.kind,
    (lang) => chartRows(declaration, evidence, lang),
  ]),
  ['one category', 'bars', () => syntheticRows(['Ja'], [[100]])],
  ['all zero', 'bars', () => syntheticRows(['Ja', 'Nej'], [[0], [0]])],
  ['twelve categories', 'bars', () => syntheticRows(TWELVE, TWELVE.map((_, i) => [i * 9]))],
  ['long words', 'bars', () => syntheticRows(LONG, [[100], [0], [99.9]], { rest: { decimals: 1, precision: 'mere-end' } })],
  ['three series', 'bars', () => syntheticRows(TWELVE, TWELVE.map((_, i) => [i, 100 - i, 0]), { series: ['A', 'B', 'C'] })],
  ['kroner', 'bars', () => syntheticRows(['Ja', 'Nej'], [[1_850_000], [3]], { rest: { unit: 'dkk_per_year', precision: 'cirka' } })],
  ['one segment of 100', 'likert', () => syntheticRows(['Alle'], [[0, 0, 100, 0, 0]], { series: HEALTH })],
  ['sums beside 100', 'likert', () => syntheticRows(['A', 'B'], [[20, 20, 20, 20, 22], [20, 20, 20, 20, 18]], { series: HEALTH })],
  ['long lines', 'likert', () => syntheticRows(LONG, LONG.map(() => [1, 2, 3, 4, 90]), { series: HEALTH })],
  ['twelve lines, few people', 'likert', () => syntheticRows(TWELVE, TWELVE.map(() => [33, 0, 67]), { series: HEALTH, rest: { n: 3 } })],
  ['a hedged share', 'likert', () => syntheticRows(['A'], [[50, 4, 39]], { series: HEALTH, rest: { precision: 'knap' } })],
  ['ends of the axis', 'dumbbell', () => syntheticRows(['A', 'B', 'C'], [[0, 100], [100, 100], [0, 0]], { series: ['Før', 'Efter'] })],
  ['one of two', 'dumbbell', () => syntheticRows(['A', 'B'], [[3], [4, 5]], { series: ['Før', 'Efter'] })],
  ['long labels', 'dumbbell', () => syntheticRows(LONG, LONG.map((_, i) => [i, 45]), { series: ['Før', 'Efter'], rest: { precision: 'cirka' } })],
  ['three people', 'units', () => syntheticRows(['Ja', 'Nej'], [[3], [0]], { rest: { unit: 'count', n: 3 } })],
  ['two hundred people', 'units', () => syntheticRows(LONG, [[1], [150], [49]], { rest: { unit: 'count', n: 200 } })],
  ['one cell', 'heatmap', () => syntheticRows(['Ja'], [[100]], { series: ['Alle'] })],
  ['all zero', 'heatmap', () => syntheticRows(['Ja', 'Nej'], [[0, 0], [0, 0]], { series: ['A', 'B'] })],
  ['six long columns', 'heatmap', () => syntheticRows(LONG, LONG.map(() => [0, 1, 2, 50, 99, 100]), { series: [...LONG, ...TWELVE].slice(0, 6) })],
];

beforeEach(() => void vi.spyOn(console, 'warn'));
afterEach(() => void vi.restoreAllMocks());

describe.for(LANGS)('%s', (lang) => {
  describe.for(VARIANTS)('%s', (variant) => {
    test.for(CASES)('%s as %s', ([, kind, rowsIn]) => {
      const rows = rowsIn(lang);
      const svg = draw(kind, rows, lang, variant, { labelledBy: 'titel' });
      const markup = svg.outerHTML;

      expect(console.warn).not.toHaveBeenCalled();
      expect(markup).not.toMatch(/NaN|undefined|Infinity|⚠/);
      expect([...markup.matchAll(/="-?\d+\.\d\d+"/g)], 'more than one decimal').toEqual([]);
      expect(svg.querySelectorAll('style, [style], g[aria-label], g:empty, [transform]')).toHaveLength(0);
      expect([svg.getAttribute('role'), svg.getAttribute('aria-labelledby')]).toEqual(['img', 'titel']);
      const [width, height] = [Number(svg.getAttribute('width')), Number(svg.getAttribute('height'))];
      expect(svg.getAttribute('viewBox')).toBe(`0 0 ${width} ${height}`);
      expect(svg.isConnected).toBe(false);

      const marked = [...svg.querySelectorAll('[data-i]')].map((e) => Number(e.getAttribute('data-i')));
      expect(marked.toSorted((a, b) => a - b)).toEqual(rows.map((row) => row.i));

      const boxes = textBoxes(svg);
      expect(boxes.filter((box) => !(box.size >= 12))).toEqual([]);
      expect(boxes.filter((box) => box.left < -0.6 || box.right > width + 0.6 || box.top < 0 || box.bottom > height)).toEqual([]);
      expect(touching(boxes)).toEqual([]);
      expect(svg.querySelectorAll('g:not([aria-hidden]) > text')).toHaveLength(0);
    });
  });
});

test('bars by value change places, not indices', () => {
  const rows = syntheticRows(['A', 'B', 'C'], [[10], [30], [20]]);
  const tops = (order: 'printed' | 'value'): string[] =>
    [...draw('bars', rows, 'da', 'wide', { order }).querySelectorAll('[data-i]')]
      .toSorted((a, b) => Number(a.getAttribute('y')) - Number(b.getAttribute('y')))
      .map((e) => e.getAttribute('data-i') ?? '');
  expect(tops('printed')).toEqual(['0', '1', '2']);
  expect(tops('value')).toEqual(['1', '2', '0']);
});

test('bars start at zero and are as long as their values', () => {
  const svg = draw('bars', syntheticRows(['A', 'B'], [[20], [80]]), 'da', 'wide');
  const [a, b] = [...svg.querySelectorAll('[data-i]')].map((e) => ({ x: e.getAttribute('x'), width: Number(e.getAttribute('width')) }));
  expect(a?.x).toBe(b?.x);
  expect((b?.width ?? 0) / (a?.width ?? 1)).toBeCloseTo(4, 2);
});

test('a likert line ends where its printed shares end', () => {
  const svg = draw('likert', syntheticRows(['A', 'B'], [[50, 48], [50, 52]], { series: HEALTH }), 'da', 'narrow');
  const end = (i: number): number => {
    const mark = svg.querySelector(`[data-i="${i}"]`);
    return Number(mark?.getAttribute('x')) + Number(mark?.getAttribute('width'));
  };
  // One of 102 parts of 357 px is 3.5 px; four are missing from the first line.
  expect(end(3) - end(1)).toBeCloseTo(14, 0);
});

test('lines with fewer people are thinner', () => {
  const rows = syntheticRows(['A', 'B'], [[50, 50], [50, 50]], { series: HEALTH }).map((row) => ({ ...row, n: row.byIndex === 0 ? 100 : 49 }));
  const heights = [...draw('likert', rows, 'da', 'wide').querySelectorAll('[data-i]')].map((e) => Number(e.getAttribute('height')));
  expect(new Set(heights)).toEqual(new Set([30, 21]));
});

test('as many marks as people, those not counted hollow', () => {
  const declaration = REAL_CHARTS['units-remainder'];
  if (!declaration) throw new Error('no such chart');
  const svg = draw('units', chartRows(declaration, evidence, 'da'), 'da', 'wide');
  const blocks = [...svg.querySelectorAll('[data-i]')];
  expect(blocks.map((g) => g.querySelectorAll('circle').length)).toEqual([9, 89]);
  expect(blocks.map((g) => g.getAttribute('fill'))).toEqual(['var(--s1)', 'var(--paper)']);
});

test('a chart without rows is refused', () => {
  expect(() => draw('bars', [], 'da', 'wide')).toThrow(RangeError);
});
