import { expect, test } from 'vitest';
import { REPEATS, parseSameAs } from '../../src/dataset/sameAs.ts';

test.for([
  ['a/b#c', { op: null, ids: ['a/b#c'] }],
  ['sum a/b#c a/b#d', { op: 'sum', ids: ['a/b#c', 'a/b#d'] }],
  ['sum a/b#c a/b#d a/b#e', { op: 'sum', ids: ['a/b#c', 'a/b#d', 'a/b#e'] }],
  ['difference a/b#c a/b#d', { op: 'difference', ids: ['a/b#c', 'a/b#d'] }],
  ['ratio a/b#c a/b#d', { op: 'ratio', ids: ['a/b#c', 'a/b#d'] }],
  ['complement a/b#c', { op: 'complement', ids: ['a/b#c'] }],
  ['base a/b#c', { op: 'base', ids: ['a/b#c'] }],
  ['count-of a/b#c', { op: 'count-of', ids: ['a/b#c'] }],
] as const)('%s is read', ([text, expression]) => {
  expect(parseSameAs(text)).toEqual(expression);
});

test.for([
  ['', 'empty'],
  [' a/b#c', 'not an expression; single spaces between its words'],
  ['a/b#c ', 'not an expression; single spaces between its words'],
  ['base a/b#c ', 'not an expression; single spaces between its words'],
  ['sum', 'sum takes two observations or more, not 0'],
  ['sum a/b#c', 'sum takes two observations or more, not 1'],
  ['ratio a/b#c', 'ratio takes two observations, not 1'],
  ['complement a/b#c a/b#d', 'complement takes one observation, not 2'],
  ['a/b#c a/b#d', `several observations without a word before them; one of ${REPEATS.join(', ')}`],
  ['plus a/b#c', `not one of ${REPEATS.join(', ')}`],
] as const)('»%s« is refused', ([text, fault]) => {
  expect(parseSameAs(text)).toBe(fault);
});
