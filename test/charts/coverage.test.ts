import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { CHART_KINDS } from '../../src/charts/declaration.ts';
import { loadPublication } from '../../src/site/publication.ts';

const { evidence, charts } = loadPublication(fileURLToPath(new URL('../..', import.meta.url)));
const declared = [...charts.values()].map(({ data }) => data);
const shown = new Set(declared.map(({ dataset }) => dataset));
const tables = [...evidence.datasets.values()].filter(({ table }) => table !== '').map(({ id }) => id);

test('the printed tables are all there', () => {
  // The tests below say nothing of a table that has lost its number.
  expect(tables).toHaveLength(19);
});

test.for(tables)('%s has a chart', (id) => {
  expect(shown).toContain(id);
});

const FROM_TEXT = ['aarhus-2022/user-evaluation-2017', 'aarhus-2022/costs', 'bm-2016/text', 'bm-2016/news-item', 'vive-2019/text'];

test.for(FROM_TEXT)('%s, printed in running text, has a chart', (id) => {
  expect(shown).toContain(id);
});

test('there are enough charts to choose from', () => {
  expect(charts.size).toBeGreaterThanOrEqual(35);
});

test.for(CHART_KINDS)('a chart is drawn as %s', (kind) => {
  expect(declared.map((declaration) => declaration.kind)).toContain(kind);
});

test('no two charts show the same figures in the same way', () => {
  const shapes = declared.map(({ kind, dataset, select, by, series }) => JSON.stringify([kind, dataset, select, by, series]));
  expect(shapes.filter((shape, i) => shapes.indexOf(shape) !== i)).toEqual([]);
});
