import { expect, test } from 'vitest';
import { codeLabel } from '../../src/dataset/codeLabel.ts';
import { columnsOf } from '../../src/dataset/columnsOf.ts';
import { findObservation } from '../../src/dataset/findObservation.ts';
import type { Dataset } from '../../src/dataset/observation.ts';
import { smallEvidence } from './smallEvidence.ts';

const evidence = smallEvidence();
const dataset = (id: string): Dataset => {
  const found = evidence.datasets.get(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

test('findObservation gives the observation, or says which id is nearest', () => {
  expect(findObservation(evidence, 'cabi/text#weeks.all.m1.yes')).toMatchObject({ value: 8, printed: '8 uger', page: null, n: null });
  expect(() => findObservation(evidence, 'cabi/text#week.all.m1.yes')).toThrow(
    new RangeError('unknown observation; nearest is cabi/text#weeks.all.m1.yes: cabi/text#week.all.m1.yes'),
  );
});

test('codeLabel gives both languages, or says which code is nearest', () => {
  expect(codeLabel(evidence, 'cabi', 'category', 'yes')).toEqual({ da: 'Ja', en: 'Yes' });
  expect(() => codeLabel(evidence, 'cabi', 'category', 'yess')).toThrow(new RangeError('unknown category of cabi; nearest is yes: yess'));
  expect(() => codeLabel(evidence, 'cabi', 'group', 'yes')).toThrow(/^unknown group of cabi; nearest is/);
  expect(() => codeLabel(evidence, 'ft-2013', 'group', 'all')).toThrow(new RangeError('unknown source: ft-2013'));
});

test('columnsOf gives the printed columns with their totals apart, wherever these stand', () => {
  const columns = columnsOf(dataset('cabi/table-1'));
  expect(columns.map(({ rows, total, ...rest }) => ({ ...rest, rows: rows.map((o) => o.category), total: total?.value }))).toEqual([
    { indicator: 'status', group: 'all', time: 'm1', unit: 'count', n: 10, rows: ['yes', 'no'], total: 10 },
    { indicator: 'status', group: 'women', time: 'm1', unit: 'percent', n: 5, rows: ['yes', 'no'], total: 100 },
  ]);
  expect(columnsOf(dataset('cabi/text')).map((column) => [column.indicator, column.n, column.total])).toEqual([
    ['weeks', null, null],
    ['status', null, null],
  ]);
});
