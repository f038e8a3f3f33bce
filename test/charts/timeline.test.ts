import { describe, expect, test } from 'vitest';
import { ChartError } from '../../src/charts/chartError.ts';
import type { ChartRow } from '../../src/charts/chartRow.ts';
import { chartRows } from '../../src/charts/chartRows.ts';
import { chartTable } from '../../src/charts/chartTable.ts';
import { checkTimeline } from '../../src/charts/checks/checkTimeline.ts';
import { dateWindow, spanEnd, spanStart } from '../../src/charts/kinds/dateWindow.ts';
import type { ChartDeclaration } from '../../src/charts/declaration.ts';
import { legendItems } from '../../src/charts/legendItems.ts';
import { linesOf } from '../../src/charts/drawing/linesOf.ts';
import { yearAxis } from '../../src/charts/kinds/yearAxis.ts';
import type { Precision } from '../../src/dataset/observation.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { draw, textBoxes, VARIANTS } from './drawn.ts';
import { events } from './gallery/timeline.ts';
import { declare, evidence } from './realCharts.ts';

const date = (value: number, precision: Precision = 'exact') => ({ value, precision });

describe('dateWindow', () => {
  test.for([
    [date(2013), 2013, 2014],
    [date(201301), 2013, 2013 + 31 / 365],
    [date(201312), 2013 + 334 / 365, 2014],
    [date(201602), 2016 + 31 / 366, 2016 + 60 / 366],
    [date(20131231), 2013 + 364 / 365, 2014],
    [date(20160229), 2016 + 59 / 366, 2016 + 60 / 366],
    [date(2017, 'medio'), 2017 + 5 / 12, 2017 + 7 / 12],
    [date(2020, 'ultimo'), 2020 + 5 / 6, 2021],
    [date(2018, 'primo'), 2018, 2018 + 1 / 6],
  ] as const)('%j is from %d to %d', ([row, from, to]) => {
    const window = dateWindow(row);
    expect(window.from).toBeCloseTo(from, 9);
    expect(window.to).toBeCloseTo(to, 9);
  });

  test('a span reaches from the first day of its start to the last of its end, unless hedges say otherwise', () => {
    expect([spanStart(date(2013)), spanEnd(date(2021))]).toEqual([2013, 2022]);
    expect([spanStart(date(2018, 'primo')), spanEnd(date(2020, 'ultimo'))]).toEqual([2018, 2021]);
    expect([spanStart(date(2017, 'medio')), spanEnd(date(2017, 'medio'))]).toEqual([2017.5, 2017.5]);
    expect(spanStart(date(2017, 'ultimo'))).toBeGreaterThan(2017.9);
    expect(spanEnd(date(2017, 'primo'))).toBeLessThan(2017.1);
  });
});

describe('yearAxis', () => {
  test('names every year where there is room, else round ones', () => {
    expect(yearAxis([{ from: 2013.75, to: 2016.3 }], 0, 400, 12).years).toEqual([2013, 2014, 2015, 2016]);
    expect(yearAxis([{ from: 1933, to: 2025 }], 0, 350, 13).years).toEqual([1940, 1960, 1980, 2000, 2020]);
    expect(yearAxis([{ from: 2013, to: 2023 }], 6, 352, 13).years).toHaveLength(10);
  });
  test('is never of no years', () => {
    const axis = yearAxis([{ from: 2013, to: 2013 }], 0, 100, 12);
    expect([axis.from, axis.to, axis.x(2013), axis.x(2014)]).toEqual([2013, 2014, 0, 100]);
  });
});

const REAL: ChartDeclaration = declare('timeline', 'bm-2016/dates', { also: ['aarhus-2022/dates', 'cabi/dates', 'vive-2019/dates'], by: 'indicator', series: 'category' });

test('rows of several sources stand in the order of time, with labels of their own codebooks', () => {
  const rows = chartRows(REAL, evidence, 'en');
  expect(new Set(rows.map(({ obs }) => obs?.split('/')[0]))).toEqual(new Set(['bm-2016', 'aarhus-2022', 'cabi', 'vive-2019']));
  const middles = linesOf(rows).map(({ rows: [first] }) => dateWindow(first as ChartRow)).map(({ from, to }) => (from + to) / 2);
  expect(middles).toEqual(middles.toSorted((a, b) => a - b));
  const at = (code: string): number => rows.findIndex((row) => row.by.code === code);
  expect(at('reform')).toBeLessThan(at('courses-counted'));
  expect(at('midterm-data')).toBeLessThan(at('midterm-report'));
  expect(rows.map(({ i }) => i)).toEqual(rows.map((_, i) => i));
  expect(rows[0]).toMatchObject({ obs: 'cabi/dates#reform.law.calendar.on', by: { label: 'Reform of disability pensions and flexible jobs' }, detail: 'Law and politics' });
  const columns = chartTable(REAL, rows).columns.map(({ label }) => label);
  expect(columns.toSorted()).toEqual(['End', 'Moment', 'Start']);
  expect(columns.indexOf('Start')).toBeLessThan(columns.indexOf('End'));
});

const box = (svg: SVGSVGElement, i: number): { left: number; right: number } => {
  const mark = svg.querySelector(`[data-i="${i}"]`);
  const at = (name: string): number => Number(mark?.getAttribute(name));
  return mark?.tagName === 'circle' ? { left: at('cx'), right: at('cx') } : { left: at('x'), right: at('x') + at('width') };
};

describe.for(VARIANTS)('drawn, %s', (variant) => {
  const rows = events('da', [
    ['Optælling', { start: 2013, end: 2021 }],
    ['Reform', { on: 2013 }],
    ['Svar', { on: 20170702 }],
    ['Samarbejde', { start: 2015 }],
  ]);
  const svg = draw('timeline', rows, 'da', variant);
  const year = (box(svg, 1).right - box(svg, 0).left) / 9;

  test('a span is a bar whose halves meet and answer for its ends', () => {
    expect(box(svg, 0).right).toBe(box(svg, 1).left);
    expect(box(svg, 0).right - box(svg, 0).left).toBeCloseTo(4.5 * year, -1);
  });

  test('a moment stands where it is, in the middle of what its date leaves open', () => {
    const left = box(svg, 0).left;
    expect((box(svg, 2).left - left) / year).toBeCloseTo(0.5, 1);
    expect((box(svg, 3).left - left) / year).toBeCloseTo(4.5, 1);
    expect((box(svg, 4).left - left) / year).toBeCloseTo(2, 1);
    // The line through it is as long as the year it may be any day of; that of a day is nothing.
    const rules = [...svg.querySelectorAll('line')].filter((line) => line.parentElement?.getAttribute('stroke') === 'var(--s1)');
    const lengths = rules.map((line) => Number(line.getAttribute('x2')) - Number(line.getAttribute('x1')));
    expect(Math.abs((lengths[0] ?? 0) - year)).toBeLessThan(1);
    expect(lengths[1]).toBeLessThan(1);
  });

  test('dates are written, not numbers', () => {
    const texts = textBoxes(svg).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['2013–2021', '2. juli 2017', 'fra 2015']));
    expect(texts.filter((text) => /\d{5}|\d\.\d/.test(text))).toEqual([]);
  });

  test('a day among many years is still seen', () => {
    const short = draw('timeline', events('da', [['Dag', { start: 20160401, end: 20160401 }], ['Længe', { start: 1950, end: 2020 }]]), 'da', variant);
    expect(box(short, 1).right - box(short, 0).left).toBeGreaterThanOrEqual(4);
  });
});

test('the key names the kinds of events, the most frequent first; one kind needs none', () => {
  const rows = events('da', [['A', { on: 2013 }, { detail: 'Lov' }], ['B', { on: 2014 }, { detail: 'Tal' }], ['C', { start: 2014, end: 2015 }, { detail: 'Tal' }]]);
  for (const lang of LANGS) expect(legendItems('timeline', rows, lang)).toEqual([{ label: 'Tal', className: 's1' }, { label: 'Lov', className: 's3' }]);
  expect(draw('timeline', rows, 'da', 'wide').querySelector('[data-i="0"]')?.parentElement?.getAttribute('fill')).toBe('var(--s3)');
  expect(legendItems('timeline', events('da', [['A', { on: 2013 }]]), 'da')).toEqual([]);
});

describe('refused', () => {
  test.for([
    ['also', 'only a timeline has rows of several datasets, not bars', declare('bars', 'aarhus-2022/costs', { also: ['cabi/dates'], by: 'group' })],
    ['also', 'unknown dataset: cabi/datoer', { ...REAL, also: ['cabi/datoer'] }],
    ['also', 'names a dataset twice: bm-2016/dates, bm-2016/dates', { ...REAL, also: ['bm-2016/dates'] }],
    ['select.indicator', 'not in cabi/dates, ft-2013/dates, which has reform, question-s45, implementation-mapping: answer', { ...REAL, dataset: 'cabi/dates', also: ['ft-2013/dates'], select: { indicator: ['answer'] } }],
    ['by', 'the lines of a timeline are events (indicator), not group', { ...REAL, dataset: 'cabi/dates', also: [], by: 'group' as const }],
    ['series', 'what a date says of its event is its category, not nothing', { ...declare('timeline', 'cabi/dates', { by: 'indicator' }) }],
    ['select', 'a timeline shows dates, not percent: aarhus-2022/user-evaluation-2017#helped-on.all.2017.high-or-some-degree', declare('timeline', 'aarhus-2022/user-evaluation-2017', { by: 'indicator', series: 'category' })],
    ['kind', 'dates stand on a timeline, not in bars', declare('bars', 'cabi/dates', { by: 'indicator' })],
    ['select', 'mixes units, which never share an axis: date, count', { ...REAL, dataset: 'cabi/dates', also: ['aarhus-2022/text'] }],
  ] as const)('%s: %s', ([field, message, declaration]) => {
    expect(() => chartRows(declaration as ChartDeclaration, evidence, 'da')).toThrow(new ChartError('', field, message));
  });

  test.for([
    ['select', 'both a moment and a span: a', events('da', [['A', { on: 2013, end: 2015 }]])],
    ['select', 'ends before it starts: a', events('da', [['A', { start: 2016, end: 2015 }]])],
    ['select', 'a timeline tells two kinds of events apart, not 3: x; y; z', events('da', ['x', 'y', 'z'].map((detail) => [detail, { on: 2013 }, { detail }]))],
    ['select.category', 'a date is on, start, end, not total: x/y#0.0', events('da', [['A', { on: 2013 }]]).map((row) => ({ ...row, series: { code: 'total', label: '', scale: '', order: null } }))],
  ] as [string, string, ChartRow[]][])('%s: %s', ([field, message, rows]) => {
    const check = () =>
      checkTimeline(rows, { by: 'indicator', series: 'category', remainder: false }, (where, text) => {
        throw new ChartError('', where, text);
      });
    expect(check).toThrow(new ChartError('', field, message));
  });
});
