import { expect, test } from 'vitest';
import { chartRows } from '../../src/charts/chartRows.ts';
import { chartTable } from '../../src/charts/chartTable.ts';
import type { ChartDeclaration } from '../../src/charts/declaration.ts';
import { legendItems } from '../../src/charts/legendItems.ts';
import { declare, evidence, REAL_CHARTS } from './realCharts.ts';

const real = (name: string): ChartDeclaration => {
  const declaration = REAL_CHARTS[name];
  if (!declaration) throw new Error(`no such chart: ${name}`);
  return declaration;
};
const table = (name: string) => chartTable(real(name), chartRows(real(name), evidence, 'da'));
const legend = (declaration: ChartDeclaration) => legendItems(declaration.kind, chartRows(declaration, evidence, 'da'), 'da');

test.for(Object.keys(REAL_CHARTS))('the table of %s has every row once, under its index', (name) => {
  const rows = chartRows(real(name), evidence, 'da');
  const cells = table(name).rows.flatMap((row) => row.cells).filter((cell) => cell !== null);
  expect(cells.map((cell) => cell.i).toSorted((a, b) => a - b)).toEqual(rows.map((row) => row.i));
  expect(cells.every((cell) => cell.row === rows[cell.i] || cell.row.obs === rows[cell.i]?.obs)).toBe(true);
});

test('without series there is one column without a label', () => {
  const { columns, rows, unit, n } = table('bars-counts');
  expect(columns).toEqual([{ code: '', label: '', n: null }]);
  expect([unit, n]).toEqual(['count', 1414]);
  expect(rows.map((row) => [row.label, row.cells.map((cell) => cell?.row.value)])).toEqual([
    ['Job, uddannelse, fleksjob eller selvforsørgelse', [285]],
    ['Førtidspension', [849]],
    ['Kontanthjælp', [44]],
    ['Nyt ressourceforløb', [0]],
    ['Andre ydelser', [236]],
  ]);
});

test('series are columns, each with its base where they differ', () => {
  const { columns, n } = table('dumbbell');
  expect(n).toBeNull();
  expect(columns).toEqual([
    { code: 'm1', label: 'Første måling (start)', n: 98 },
    { code: 'm3', label: 'Tredje måling (ca. 6 måneder)', n: 44 },
  ]);
});

test('lines have their bases where those differ, also as columns of a table of many answers', () => {
  const { turned, by, series, columns, rows } = table('stacked');
  expect([turned, by, series]).toEqual([true, 'category', 'group']);
  expect(columns.map((column) => column.n)).toEqual([76, 6, 15, 97]);
  expect(rows.map((row) => row.label)).toEqual(['Dårligt', 'Mindre godt', 'Godt', 'Vældig godt', 'Fremragende']);
  expect(table('bars-grouped').turned).toBe(false);
  expect(table('bars-grouped').rows).toHaveLength(5);
});

test('a place without a figure is a gap, not a zero', () => {
  const declaration = declare('bars', 'bm-2016/text', {
    by: 'indicator',
    series: 'category',
    select: { indicator: ['heard-in-preparation', 'better-picture'], category: ['yes', 'opposite'] },
  });
  const gaps = chartTable(declaration, chartRows(declaration, evidence, 'da')).rows.map((row) => row.cells.map((cell) => cell?.row.value ?? null));
  expect(gaps).toEqual([[50, 30], [33.3, null]]);
});

test('a colour key follows the scale, not the printed order', () => {
  const health = (category: string[]) =>
    legend(declare('stacked', 'vive-2019/table-4-2', { by: 'indicator', series: 'category', select: { indicator: ['mental-health-self'], category } }));
  expect(health(['poor', 'excellent'])).toEqual([
    { label: 'Dårligt', className: 'd1' },
    { label: 'Fremragende', className: 'd7' },
  ]);
  expect(health(['excellent', 'poor']).map((item) => item.className)).toEqual(['d7', 'd1']);
});

test('to a high degree is bad for problems and good for abilities', () => {
  const first = (dataset: string, indicator: string) =>
    legend(declare('stacked', dataset, { by: 'indicator', series: 'category', select: { indicator: [indicator] } }))[0];
  expect(first('vive-2019/table-4-2', 'mental-problems-staff')).toEqual({ label: 'I høj grad', className: 'd1' });
  expect(first('vive-2019/table-4-7', 'daily-functions')).toEqual({ label: 'I høj grad', className: 'd7' });
});

test('a dumbbell says which dot is first, and its base where they differ', () => {
  expect(legend(real('dumbbell'))).toEqual([
    { label: 'Første måling (start) (n = 98)', className: 'hollow' },
    { label: 'Tredje måling (ca. 6 måneder) (n = 44)', className: 'filled' },
  ]);
});

test('what is labelled in the drawing has no colour key', () => {
  expect(['bars', 'units', 'heatmap'].map((name) => legend(real(name)))).toEqual([[], [], []]);
});

test('a diverging chart has its key from bad to good, whatever the order of the source, and who does not know last', () => {
  expect(legend(real('diverging-wellbeing')).map((item) => item.className)).toEqual(['d1', 'd2', 'd3', 'd5', 'd6', 'd7']);
  expect(legend(real('diverging-missing')).map((item) => item.className)).toEqual(['d1', 'd3', 'd5', 'd7', 'missing']);
});

test('intervals have the strong colours in their key, a slope none', () => {
  expect(legend(real('intervals-groups'))).toEqual([
    { label: 'Forløb i gang (n = 76)', className: 's1' },
    { label: 'Planlagt afsluttet (n = 6)', className: 's3' },
    { label: 'Uplanlagt afsluttet (n = 15)', className: 's5' },
  ]);
  expect(legend(real('intervals-one'))).toEqual([]);
  expect(legend(real('slope'))).toEqual([]);
});
