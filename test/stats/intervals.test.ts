import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chiSquareTail } from '../../src/stats/chiSquareCdf.ts';
import { newcombeDifference } from '../../src/stats/newcombeDifference.ts';
import { wilson, Z95, Z_TWO_THIRDS } from '../../src/stats/wilson.ts';

// Newcombe 1998 (Statistics in Medicine 17, 857–872), table I, method 3.
test.for([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
] as const)('Wilson, %i of %i: %d to %d', ([k, n, low, high]) => {
  const interval = wilson(k, n);
  expect(interval.low.toFixed(4)).toBe(low.toFixed(4));
  expect(interval.high.toFixed(4)).toBe(high.toFixed(4));
});

// Newcombe 1998 (Statistics in Medicine 17, 873–890), table II, method 10.
test.for([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [0, 10, 0, 20, -0.1611, 0.2775],
  [0, 10, 0, 10, -0.2775, 0.2775],
  [10, 10, 0, 20, 0.6791, 1],
  [10, 10, 0, 10, 0.6075, 1],
] as const)('Newcombe, %i/%i − %i/%i: %d to %d', ([k1, n1, k2, n2, low, high]) => {
  const interval = newcombeDifference(k1, n1, k2, n2);
  expect(interval.low.toFixed(4)).toBe(low.toFixed(4));
  expect(interval.high.toFixed(4)).toBe(high.toFixed(4));
});

const share = fc.integer({ min: 1, max: 5000 }).chain((n) => fc.tuple(fc.nat({ max: n }), fc.constant(n)));

test('Wilson: within 0 and 1, around k/n, its ends are where the score test has z, and mirrored for n − k', () => {
  fc.assert(
    fc.property(share, fc.constantFrom(Z95, Z_TWO_THIRDS), ([k, n], z) => {
      const { low, high } = wilson(k, n, z);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(k / n);
      expect(high).toBeGreaterThanOrEqual(k / n);
      for (const end of [low, high])
        if (end > 0 && end < 1) expect(Math.abs(k / n - end) / Math.sqrt((end * (1 - end)) / n)).toBeCloseTo(z, 6);
      const mirrored = wilson(n - k, n, z);
      expect(1 - mirrored.high).toBeCloseTo(low, 12);
      expect(1 - mirrored.low).toBeCloseTo(high, 12);
    }),
    { numRuns: 2000 },
  );
});

test('the points of the normal distribution leave 5 per cent and a third outside', () => {
  expect(chiSquareTail(Z95 ** 2, 1)).toBeCloseTo(0.05, 12);
  expect(chiSquareTail(Z_TWO_THIRDS ** 2, 1)).toBeCloseTo(1 / 3, 12);
  expect(wilson(9, 39)).toEqual(wilson(9, 39, Z95));
});

test('Newcombe: within −1 and 1, around the difference, mirrored when the groups change places', () => {
  fc.assert(
    fc.property(share, share, ([k1, n1], [k2, n2]) => {
      const { low, high } = newcombeDifference(k1, n1, k2, n2);
      const difference = k1 / n1 - k2 / n2;
      expect(low).toBeGreaterThanOrEqual(-1 - 1e-12);
      expect(high).toBeLessThanOrEqual(1 + 1e-12);
      expect(low).toBeLessThanOrEqual(difference);
      expect(high).toBeGreaterThanOrEqual(difference);
      const mirrored = newcombeDifference(k2, n2, k1, n1);
      expect(mirrored.low).toBeCloseTo(-high, 12);
      expect(mirrored.high).toBeCloseTo(-low, 12);
    }),
  );
});

test('what cannot be is refused', () => {
  for (const [k, n] of [[1, 0], [-1, 5], [6, 5], [0.5, 5], [1, 2.5], [NaN, 5]] as const) {
    expect(() => wilson(k, n)).toThrow(RangeError);
    expect(() => newcombeDifference(1, 2, k, n)).toThrow(RangeError);
  }
  for (const z of [0, -1, NaN, Infinity]) expect(() => wilson(1, 2, z)).toThrow(RangeError);
});
