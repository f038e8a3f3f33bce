import { expect, test } from 'vitest';
import { actsTable, ratiosTable } from '../../bench/charts/table.ts';

// Of the bench of charts beside other tools, what can be held without a browser: the tables.

test('ratios are to the page named, and none is made of nothing', () => {
  const measured = new Map([
    ['ours', { bytes: 2000, blocking: 0 }],
    ['theirs', { bytes: 5000, blocking: 70 }],
  ]);
  const rows = ratiosTable(measured, 'ours').split('\n').map((row) => row.split(' | '));
  const [heads, , ours, theirs] = rows;
  expect(heads?.[2]).toBe('bytes');
  expect(ours?.[2]).toBe('1.0');
  expect(theirs?.[2]).toBe('2.5');
  expect(theirs?.[heads?.indexOf('blocking') ?? 0]).toBe('–');
});

test('an act without an answer is called lost', () => {
  const measured = new Map([['ours, click', { ms: Number.POSITIVE_INFINITY, bytes: 1900 }]]);
  expect(actsTable(['ours'], ['click'], measured)).toMatch(/\| click \| lost \| 1\.9 \|/);
});
