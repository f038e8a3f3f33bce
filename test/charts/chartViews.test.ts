import { describe, expect, test } from 'vitest';
import { chartRows } from '../../src/charts/chartRows.ts';
import { chartViews, type ChartView } from '../../src/charts/views/chartViews.ts';
import type { ChartDeclaration } from '../../src/charts/declaration.ts';
import { loadPublication } from '../../src/site/publication.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { wilson } from '../../src/stats/wilson.ts';
import { declare, evidence, people } from './realCharts.ts';

const viewsOf = (declaration: ChartDeclaration): ChartView[] => chartViews(declaration, chartRows(declaration, evidence, 'da', { people: people() }));
const view = (declaration: ChartDeclaration, key: string): ChartView => {
  const found = viewsOf(declaration).find((v) => v.key === key);
  if (!found) throw new Error(`no view ${key}; there are ${viewsOf(declaration).map((v) => v.key).join(', ')}`);
  return found;
};
/** Self-rated physical health of the 39 who were measured twice, from excellent to poor as printed. */
const HEALTH = declare('diverging', 'vive-2019/table-6-5', { by: 'time', series: 'category', select: { indicator: ['physical-health-self'] } });
/** Of 39: with »don't know«. */
const IDEA = declare('diverging', 'vive-2019/table-6-4', { by: 'time', series: 'category', select: { indicator: ['job-idea-self'] } });

const sumsBy = (rows: ChartView['rows'], value: (row: ChartView['rows'][number]) => number): number[] =>
  [...new Set(rows.map((row) => row.byIndex))].map((index) => rows.filter((row) => row.byIndex === index).reduce((sum, row) => sum + value(row), 0));

test('the printed view comes first and is the rows themselves', () => {
  const rows = chartRows(HEALTH, evidence, 'da', { people: people() });
  const [first] = chartViews(HEALTH, rows);
  expect(first).toMatchObject({ key: 'printed', kind: 'diverging', by: 'time', series: 'category' });
  expect(first?.rows).toEqual(rows);
});

test('joined answers are added up, and nothing is lost', () => {
  const joined = view(HEALTH, 'joined');
  const printed = view(HEALTH, 'printed');
  expect(sumsBy(joined.rows, (row) => row.value)).toEqual(sumsBy(printed.rows, (row) => row.value));
  expect(joined.rows.map((row) => row.series?.label).slice(0, 3)).toEqual(['Fremragende + vældig godt', 'Godt', 'Mindre godt + dårligt']);
  const [first] = joined.rows;
  expect(first).toMatchObject({ obs: null, printed: '' });
  expect(first?.parts).toEqual(['excellent', 'very-good'].map((answer) => `vive-2019/table-6-5#physical-health-self.followed.m1.${answer}`));
  // Each observation is in one row.
  expect(joined.rows.flatMap((row) => row.parts).sort()).toEqual(printed.rows.flatMap((row) => row.parts).sort());
});

test('people are those that the audit finds behind the printed percentages', () => {
  const counted = view(HEALTH, 'people');
  expect(counted.kind).toBe('units');
  expect(sumsBy(counted.rows, (row) => row.value)).toEqual([39, 39]);
  for (const row of counted.rows) {
    const printed = evidence.observations.get(row.parts[0] ?? '');
    // Half a point, and a little more where the source rounded twice.
    expect(Math.abs((100 * row.value) / 39 - (printed?.value ?? NaN))).toBeLessThan(0.56);
    expect(row).toMatchObject({ unit: 'count', obs: null, decimals: 0 });
  }
});

test('without »don’t know« the base is those who answered', () => {
  const all = view(IDEA, 'people').rows;
  const answered = view(IDEA, 'answered').rows;
  expect(answered.some((row) => row.series?.code === 'dont-know')).toBe(false);
  for (const row of answered) {
    const line = all.filter((other) => other.byIndex === row.byIndex);
    const missing = line.find((other) => other.series?.code === 'dont-know')?.value ?? 0;
    const count = line.find((other) => other.series?.code === row.series?.code)?.value ?? NaN;
    expect(row.n).toBe(39 - missing);
    expect(row.value).toBe(Math.round((100 * count) / (39 - missing)));
    expect(row.people).toMatchObject({ min: count, max: count, n: 39 - missing });
    const { low, high } = wilson(count, 39 - missing);
    expect(row.people?.interval).toEqual({ low: 100 * low, high: 100 * high });
  }
});

test('with intervals each answer is a line, and the measurements stand within it', () => {
  const turned = view(HEALTH, 'intervals');
  expect(turned).toMatchObject({ kind: 'intervals', by: 'category', series: 'time' });
  expect(turned.rows.slice(0, 2).map((row) => [row.by.label, row.series?.label])).toEqual([
    ['Fremragende', 'Første måling (start)'],
    ['Fremragende', 'Tredje måling (ca. 6 måneder)'],
  ]);
  expect(turned.rows.map((row) => row.parts).sort()).toEqual(view(HEALTH, 'printed').rows.map((row) => row.parts).sort());
});

test('by size the largest stands first, and only where the lines have no order of their own', () => {
  const nominal = declare('bars', 'vive-2019/table-6-6', {
    by: 'indicator',
    select: { group: ['followed'], time: ['m1'], category: ['most-of-the-time'] },
  });
  const values = view(nominal, 'size').rows.map((row) => row.value);
  expect(values).toEqual([...values].sort((a, b) => b - a));
  const ordinal = declare('bars', 'vive-2019/table-4-1', { by: 'category', select: { indicator: ['age'] } });
  expect(viewsOf(ordinal).map((v) => v.key).filter((key) => key.includes('size'))).toEqual([]);
});

describe('what may not be shown is not offered', () => {
  const keys = (declaration: ChartDeclaration): string[] => viewsOf(declaration).map((v) => v.key);

  test('no people where the column cannot come from its base', () => {
    // Table 6.3's third measurement: »26 per cent of 44« is no whole number of people.
    const unfitting = declare('diverging', 'vive-2019/table-6-3', { by: 'time', series: 'category', select: { indicator: ['goal-directed-staff'] } });
    expect(keys(unfitting).filter((key) => /people|answered/.test(key))).toEqual([]);
  });

  test('no lengths of people out of different bases', () => {
    const bases = declare('bars', 'vive-2019/table-5-2', {
      by: 'group',
      select: { indicator: ['mental-health-self'], group: ['ongoing', 'unplanned-end'], category: ['poor'] },
    });
    expect(keys(bases)).not.toContain('people');
  });

  test('no intervals where everybody is counted, or no base is printed', () => {
    expect(keys(declare('bars', 'aarhus-2022/table-1', { by: 'category', select: { indicator: ['outcome-percent'] } }))).not.toContain('intervals');
    expect(keys(declare('bars', 'bm-2016/text', { by: 'category', select: { indicator: ['mentor-satisfaction'] } })).filter((key) => /people|intervals/.test(key))).toEqual([]);
  });

  test('hedged figures are not added up', () => {
    expect(keys(declare('bars', 'bm-2016/text', { by: 'category', select: { indicator: ['mentor-satisfaction'] } }))).not.toContain('joined');
  });
});

describe('every chart of the publication', () => {
  const { charts, people: behind } = loadPublication(process.cwd());
  test.for([...charts.values()])('$id has views of whole tables, in both languages', ({ data }) => {
    const [da, en] = LANGS.map((lang) => chartViews(data, chartRows(data, evidence, lang, { people: behind })));
    expect(en?.map(({ key }) => key)).toEqual(da?.map(({ key }) => key));
    for (const { rows, key } of da ?? []) {
      expect(rows.map(({ i }) => i)).toEqual(rows.map((_, i) => i));
      expect(new Set(rows.map((row) => `${row.byIndex}/${row.seriesIndex}`)).size, `${key}: two rows in one place`).toBe(rows.length);
      expect(rows.filter(({ value }) => !Number.isFinite(value) || value < 0)).toEqual([]);
      // What we computed never passes for what is printed.
      expect(rows.filter(({ obs, value }) => obs !== null && evidence.observations.get(obs)?.value !== value)).toEqual([]);
    }
  });
});
