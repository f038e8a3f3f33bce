import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadEvidence } from '../../src/dataset/loadEvidence.ts';
import { nodeFiles } from '../../src/dataset/nodeFiles.ts';
import { SOURCE_IDS } from '../../src/dataset/observation.ts';
import { DataError } from '../../src/dataset/problem.ts';
import { memoryFiles } from './memoryFiles.ts';
import { SMALL_FILES, smallEvidence } from './smallEvidence.ts';

test('an observation has everything that stands in its row, and its address', () => {
  expect(smallEvidence().observations.get('cabi/text#status.all.m1.yes')).toEqual({
    id: 'cabi/text#status.all.m1.yes',
    sourceId: 'cabi',
    datasetId: 'cabi/text',
    table: '',
    page: null,
    indicator: 'status',
    group: 'all',
    time: 'm1',
    category: 'yes',
    categoryOrder: 1,
    value: 33.3,
    valueText: '33.3',
    printed: 'godt hver tredje',
    unit: 'percent',
    n: null,
    precision: 'godt',
    locator: 'Om forløbet',
    note: '',
    sameAs: '',
  });
});

test('a source has its datasets in the order of its datapackage, and its codes', () => {
  const [source] = smallEvidence().sources;
  expect(source).toMatchObject({ id: 'cabi', publisher: 'Cabi', authors: [], date: '', evidenceType: 'user-survey' });
  expect(source?.datasets.map(({ id, slug, table }) => [id, slug, table])).toEqual([
    ['cabi/table-1', 'table-1', '1'],
    ['cabi/text', 'text', ''],
  ]);
  expect(source?.codes.get('category:yes')).toEqual({ field: 'category', code: 'yes', scale: 'yes-no', order: 1, label: { da: 'Ja', en: 'Yes' } });
  expect(source?.codes.get('group:all')).toMatchObject({ scale: '', order: null });
});

test('nothing is given when anything is wrong, and all five sources are wanted unless told otherwise', () => {
  const load = () => loadEvidence(memoryFiles(SMALL_FILES, 'elsewhere'));
  expect(load).toThrow(DataError);
  expect(load).toThrow(/elsewhere\/vive-2019: missing source folder/);
});

test('a folder that does not exist is a problem like others', () => {
  expect(() => nodeFiles('/no/such/data')).toThrow(new RegExp('data: no such folder: /no/such/data'));
});

test('data/ is sound', () => {
  const evidence = loadEvidence(nodeFiles(join(import.meta.dirname, '../../data')));
  expect(evidence.sources.map(({ id }) => id)).toEqual(SOURCE_IDS);
  const all = evidence.sources.flatMap(({ datasets }) => datasets).flatMap(({ observations }) => observations);
  expect(evidence.observations.size).toBe(all.length);
  expect(evidence.observations.get('bm-2016/text#overall-satisfaction.all.2016.satisfied')?.value).toBe(43);
});
