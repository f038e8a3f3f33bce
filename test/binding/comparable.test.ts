import { expect, test } from 'vitest';
import { clashInComputation, clashOnAxis } from '../../src/binding/comparable.ts';
import { anObservation } from './anObservation.ts';

const a = anObservation({ category: 'poor' });

test('a sum stays within one printed column', () => {
  expect(clashInComputation('sum', [a, anObservation({ category: 'fair' })])).toBeNull();
  expect(clashInComputation('sum', [a, anObservation({ category: 'fair', time: 'm3' })])?.why).toBe('not of one printed column');
});

test('a difference changes one thing alone', () => {
  expect(clashInComputation('difference', [a, anObservation({ category: 'poor', time: 'm3' })])).toBeNull();
  expect(clashInComputation('difference', [a, anObservation({ category: 'fair', time: 'm3' })])?.why).toMatch('time and category');
  expect(clashInComputation('difference', [a, anObservation({ category: 'poor', indicator: 'other' })])?.why).toBe('different questions');
});

test('nothing is computed across sources', () => {
  expect(clashInComputation('difference', [a, anObservation({ sourceId: 'cabi' })])?.why).toBe('different sources');
});

test('one axis holds one question, of the same people', () => {
  expect(clashOnAxis([a, anObservation({ category: 'fair' }), anObservation({ group: 'other', n: 9 })])).toBeNull();
  expect(clashOnAxis([a, anObservation({ indicator: 'other' })])?.why).toBe('different questions');
  expect(clashOnAxis([a, anObservation({ time: 'm3', n: 12 })])?.why).toBe('different people at different times');
  expect(clashOnAxis([a, anObservation({ unit: 'count' })])?.why).toBe('different units');
});
