import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { chartRows } from '../../src/charts/chartRows.ts';
import { CHART_KINDS } from '../../src/charts/declaration.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { draw, textBoxes, touching, VARIANTS } from './drawn.ts';
import { ALL_CASES, CASES } from './gallery/cases.ts';
import { HEALTH } from './gallery/galleryCase.ts';
import { evidence, REAL_CHARTS } from './realCharts.ts';
import { syntheticRows } from './syntheticRows.ts';

beforeEach(() => void vi.spyOn(console, 'warn'));
afterEach(() => void vi.restoreAllMocks());

describe.for(LANGS)('%s', (lang) => {
  describe.for(VARIANTS)('%s', (variant) => {
    test.for(ALL_CASES)('$name', ({ kind, rows: rowsIn }) => {
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

test('every kind has a case of its name, of real data, and further ones named after it', () => {
  for (const kind of CHART_KINDS) {
    expect(CASES[kind]).toHaveProperty(kind);
    for (const name of Object.keys(CASES[kind])) expect(name).toMatch(new RegExp(`^${kind}(-|$)`));
  }
  expect(new Set(ALL_CASES.map(({ name }) => name)).size).toBe(ALL_CASES.length);
});

test('bars start at zero and are as long as their values', () => {
  const svg = draw('bars', syntheticRows(['A', 'B'], [[20], [80]]), 'da', 'wide');
  const [a, b] = [...svg.querySelectorAll('[data-i]')].map((e) => ({ x: e.getAttribute('x'), width: Number(e.getAttribute('width')) }));
  expect(a?.x).toBe(b?.x);
  expect((b?.width ?? 0) / (a?.width ?? 1)).toBeCloseTo(4, 2);
});

test('a stacked line ends where its printed shares end', () => {
  const svg = draw('stacked', syntheticRows(['A', 'B'], [[50, 48], [50, 52]], { series: HEALTH }), 'da', 'narrow');
  const end = (i: number): number => {
    const mark = svg.querySelector(`[data-i="${i}"]`);
    return Number(mark?.getAttribute('x')) + Number(mark?.getAttribute('width'));
  };
  // One of 102 parts of 357 px is 3.5 px; four are missing from the first line.
  expect(end(3) - end(1)).toBeCloseTo(14, 0);
});

test('lines with fewer people are thinner', () => {
  const rows = syntheticRows(['A', 'B'], [[50, 50], [50, 50]], { series: HEALTH }).map((row) => ({ ...row, n: row.byIndex === 0 ? 100 : 49 }));
  const heights = [...draw('stacked', rows, 'da', 'wide').querySelectorAll('[data-i]')].map((e) => Number(e.getAttribute('height')));
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
