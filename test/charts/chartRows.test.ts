import { describe, expect, test } from 'vitest';
import { ChartError } from '../../src/charts/chartError.ts';
import { chartRows } from '../../src/charts/chartRows.ts';
import type { Evidence, Observation } from '../../src/dataset/observation.ts';
import { declare, evidence } from './realCharts.ts';

const HEALTH = declare('stacked', 'vive-2019/table-4-2', { by: 'indicator', series: 'category', select: { indicator: ['mental-health-self'] } });
const FILE = 'content/charts/x.yaml';

test('rows are written in the language asked for', () => {
  const [da] = chartRows(HEALTH, evidence, 'da');
  const [en] = chartRows(HEALTH, evidence, 'en');
  expect([da?.series?.label, en?.series?.label]).toEqual(['Dårligt', 'Poor']);
  expect(da).toMatchObject({
    i: 0,
    obs: 'vive-2019/table-4-2#mental-health-self.all.m1.poor',
    value: 31,
    decimals: 0,
    unit: 'percent',
    precision: 'exact',
    printed: '31',
    n: 97,
    byIndex: 0,
    seriesIndex: 0,
    series: { code: 'poor', scale: 'health', order: 1 },
    detail: '',
  });
});

test('a field left out keeps all codes as printed, but not the total', () => {
  const codes = chartRows(HEALTH, evidence, 'da').map((row) => row.series?.code);
  expect(codes).toEqual(['poor', 'fair', 'good', 'very-good', 'excellent']);
});

test('a total is kept when it is named', () => {
  const rows = chartRows(
    declare('bars', 'aarhus-2022/table-1', { by: 'category', select: { indicator: ['outcome-count'], category: ['total', 'new-course'] } }),
    evidence,
    'da',
  );
  expect(rows.map((row) => row.value)).toEqual([1414, 0]);
});

test('the codes of select are shown in their order, on both axes', () => {
  const rows = chartRows(
    declare('dumbbell', 'vive-2019/table-6-5', {
      by: 'category',
      series: 'time',
      select: { indicator: ['mental-health-self'], category: ['good', 'poor'], time: ['m3', 'm1'] },
    }),
    evidence,
    'da',
  );
  expect(rows.map((row) => [row.i, row.by.code, row.byIndex, row.series?.code, row.seriesIndex])).toEqual([
    [0, 'good', 0, 'm3', 0],
    [1, 'good', 0, 'm1', 1],
    [2, 'poor', 1, 'm3', 0],
    [3, 'poor', 1, 'm1', 1],
  ]);
});

test('answers outside the scale come last, wherever the source or the selection has them', () => {
  const rows = chartRows(
    declare('stacked', 'vive-2019/table-4-7', {
      by: 'indicator',
      series: 'category',
      select: { indicator: ['daily-functions'], category: ['dont-know', 'able-high', 'able-some', 'able-limited', 'able-hardly'] },
    }),
    evidence,
    'da',
  );
  expect(rows.map((row) => row.series?.code)).toEqual(['able-high', 'able-some', 'able-limited', 'able-hardly', 'dont-know']);
});

test('what differs beside the axes is named', () => {
  const rows = chartRows(declare('bars', 'aarhus-2022/user-evaluation-2017', { by: 'indicator' }), evidence, 'en');
  expect(rows.map((row) => row.detail)).toEqual(['To a high or some degree', 'Yes', 'Yes', 'To a high degree']);
});

test('those whom no row counts are a row without an observation', () => {
  const rows = chartRows(
    declare('units', 'vive-2019/text', { by: 'category', select: { indicator: ['employed-count'] }, remainder: { da: 'Andre', en: 'Others' } }),
    evidence,
    'da',
  );
  expect(rows.map((row) => [row.i, row.obs, row.value, row.by.label])).toEqual([
    [0, 'vive-2019/text#employed-count.all.midterm.citizens', 9, 'Borgere'],
    [1, null, 89, 'Andre'],
  ]);
});

const bars = (rest: Partial<Parameters<typeof declare>[2]>, dataset = 'vive-2019/table-6-5') => declare('bars', dataset, { by: 'category', ...rest });

describe('refused', () => {
  test.for([
    ['dataset: unknown dataset: vive-2019/table-9', bars({}, 'vive-2019/table-9')],
    ['series: the same field as by: category', bars({ series: 'category' })],
    ['select.time: selects nothing; leave the field out to keep all', bars({ select: { time: [] } })],
    ['select.time: not in vive-2019/table-6-5, which has m1, m3: m2', bars({ select: { time: ['m1', 'm2'] } })],
    ['select.time: names a code twice: m1, m1', bars({ select: { time: ['m1', 'm1'] } })],
    [
      'select: no row of vive-2019/text has all of the selected codes',
      bars({ select: { indicator: ['interviews'], group: ['staff'] } }, 'vive-2019/text'),
    ],
    ['select: mixes units, which never share an axis: count, percent', bars({}, 'aarhus-2022/table-1')],
    [
      'select: two rows for one place (by category, series time): vive-2019/table-6-5#mental-health-self.followed.m1.excellent, vive-2019/table-6-5#physical-health-self.followed.m1.excellent',
      bars({ series: 'time' }),
    ],
    ['series: bars take three at most, not 4: ongoing, planned-end, unplanned-end, all', bars({ series: 'group', select: { indicator: ['mental-health-self'] } }, 'vive-2019/table-5-2')],
    ['series: a dumbbell takes exactly two, not 3: m1, m2, m3', declare('dumbbell', 'vive-2019/table-5-3', { by: 'category', series: 'time' })],
    ['series: a dumbbell takes exactly two, not 0: ', declare('dumbbell', 'vive-2019/table-4-2', { by: 'category', select: { indicator: ['mental-health-self'] } })],
    ['series: a heatmap needs one for its columns', declare('heatmap', 'vive-2019/table-4-2', { by: 'category', select: { indicator: ['mental-health-self'] } })],
    ['series: the segments of stacked lines are categories, not time', declare('stacked', 'vive-2019/table-5-3', { by: 'category', series: 'time' })],
    [
      'select: stacked lines are shares in percent, not count',
      declare('stacked', 'aarhus-2022/table-1', { by: 'indicator', series: 'category', select: { indicator: ['outcome-count'] } }),
    ],
    [
      'select.category: lines with different categories: mental-health-self has poor, fair, good, very-good, excellent; mental-problems-staff has to-high-degree, to-some-degree, to-lesser-degree, not-at-all, dont-know',
      declare('stacked', 'vive-2019/table-4-2', { by: 'indicator', series: 'category' }),
    ],
    ['remainder: only a unit chart has one, not bars', bars({ series: 'time', select: { indicator: ['mental-health-self'] }, remainder: { da: 'x', en: 'x' } })],
    ['kind: 448 people are too many to draw one by one (at most 400); use bars', declare('units', 'vive-2019/table-2-1', { by: 'category', series: 'time' })],
    [
      'select: unit charts show counts of people only, not 79 (percent): vive-2019/table-5-1#course-status-percent.all.midterm.ongoing',
      declare('units', 'vive-2019/table-5-1', { by: 'category', select: { indicator: ['course-status-percent'] } }),
    ],
    ['select: unit charts have one base, not none, 98', declare('units', 'vive-2019/text', { by: 'indicator', select: { indicator: ['group-course', 'placement-count'] } })],
    ['select: counts 113 of a base of 98', declare('units', 'vive-2019/table-5-1', { by: 'category', select: { indicator: ['course-status-count'], category: ['total', 'unplanned-end'] } })],
    [
      'remainder: the source prints no base, so nobody can be said to remain',
      declare('units', 'vive-2019/text', { by: 'indicator', select: { indicator: ['group-course'] }, remainder: { da: 'x', en: 'x' } }),
    ],
    [
      'remainder: nobody remains: the rows count all 9',
      declare('units', 'vive-2019/text', { by: 'category', select: { indicator: ['route-to-employment'] }, remainder: { da: 'x', en: 'x' } }),
    ],
    [
      'kind: 1414 people are too many to draw one by one (at most 400); use bars',
      declare('units', 'aarhus-2022/table-1', { by: 'category', select: { indicator: ['outcome-count'] } }),
    ],
  ] as const)('%s', ([message, declaration]) => {
    expect(() => chartRows(declaration, evidence, 'da', { file: FILE })).toThrow(new ChartError(FILE, message.slice(0, message.indexOf(':')), message.slice(message.indexOf(':') + 2)));
  });

  test('rows of two sources', () => {
    const [dataset] = [...evidence.datasets.values()].filter((d) => d.id === 'vive-2019/table-4-2');
    if (!dataset) throw new Error('no such dataset');
    const [first, second, ...others] = dataset.observations;
    const foreign = { ...second, id: 'cabi/x#a.b.c.d' } as Observation;
    const mixed: Pick<Evidence, 'datasets' | 'sources'> = {
      sources: evidence.sources,
      datasets: new Map([[dataset.id, { ...dataset, observations: [first as Observation, foreign, ...others] }]]),
    };
    expect(() => chartRows(HEALTH, mixed, 'da')).toThrow('select: mixes sources, which never share an axis: vive-2019, cabi');
  });

  test('a code that the codebook lacks', () => {
    const sources = evidence.sources.map((source) => ({ ...source, codes: new Map([...source.codes].filter(([key]) => key !== 'category:poor')) }));
    expect(() => chartRows(HEALTH, { ...evidence, sources }, 'da')).toThrow('select.category: not in the codebook of vive-2019: poor');
  });
});
