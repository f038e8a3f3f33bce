import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, nearest, nearestHint } from '../../src/dataset/nearest.ts';

test.for([
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
  ['abc', '', 3],
  ['same', 'same', 0],
  ['flaw', 'lawn', 2],
] as const)('%s and %s are %i apart', ([a, b, distance]) => {
  expect(editDistance(a, b)).toBe(distance);
});

test('is a distance: symmetric, zero only between the same, and no detour is shorter', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  fc.assert(
    fc.property(word, word, word, (a, b, c) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b) === 0).toBe(a === b);
      expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
    }),
  );
});

test('the nearest name, the first of equals, nothing of none', () => {
  expect(nearest('poorr', ['fair', 'poor', 'very-good'])).toBe('poor');
  expect(nearest('x', ['a', 'b'])).toBe('a');
  expect(nearest('x', [])).toBeUndefined();
  expect(nearestHint('poorr', ['poor'])).toBe('; nearest is poor');
  expect(nearestHint('x', [])).toBe('');
});
