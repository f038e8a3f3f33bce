import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unitsInWhole } from '../../src/stats/percentUnits.ts';
import { CONVENTIONS, countsFor, MAX_BASE, roundPercent } from '../../src/stats/rounding.ts';
import { convention, decimals } from './arbitraries.ts';
import { roundByFractions } from './bruteForce.ts';

test.for([
  [1, 8, 0, 'half-up', 13],
  [1, 8, 0, 'half-even', 12],
  [3, 8, 0, 'half-up', 38],
  [3, 8, 0, 'half-even', 38],
  [1, 200, 0, 'half-up', 1],
  [1, 200, 0, 'half-even', 0],
  [9, 86, 0, 'half-up', 10],
  [9, 86, 0, 'double', 11],
  [15, 39, 0, 'half-up', 38],
  [15, 39, 0, 'double', 39],
  [1, 8, 0, 'double', 13],
  [1, 16, 1, 'half-up', 6.3],
  [1, 16, 1, 'half-even', 6.2],
  [1, 16, 1, 'double', 6.3],
  [1, 3, 1, 'half-even', 33.3],
  [0, 5, 0, 'double', 0],
  [5, 5, 0, 'half-even', 100],
] as const)('%i of %i, %i decimals, %s: %d', ([k, n, places, by, printed]) => {
  expect(roundPercent(k, n, places, by)).toBe(printed);
});

test('rounds as fractions do, up to the largest base', () => {
  const people = fc.oneof(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 1, max: MAX_BASE }));
  fc.assert(
    fc.property(people, fc.double({ min: 0, max: 1, noNaN: true }), decimals, (n, share, places) => {
      const k = Math.min(n, Math.round(share * n));
      const whole = unitsInWhole(places);
      const up = roundByFractions(k, n, whole, 'up');
      expect(roundPercent(k, n, places, 'half-up')).toBe(up / (whole / 100));
      expect(roundPercent(k, n, places, 'half-even')).toBe(roundByFractions(k, n, whole, 'even') / (whole / 100));
      const tenths = roundByFractions(k, n, 1000, 'up');
      expect(roundPercent(k, n, places, 'double')).toBe(places === 1 ? tenths / 10 : roundByFractions(tenths, 10, 1, 'up'));
    }),
    { numRuns: 2000 },
  );
});

test('the counts for a percentage are those that print as it, for every base to 250', () => {
  for (let n = 1; n <= 250; n++)
    for (const by of CONVENTIONS) {
      const expected = new Map<number, number[]>();
      for (let k = 0; k <= n; k++) {
        const value = roundPercent(k, n, 0, by);
        expected.set(value, [...(expected.get(value) ?? []), k]);
      }
      for (let value = 0; value <= 100; value++) {
        const found = countsFor(value, 0, n, by);
        const listed = found ? Array.from({ length: found.hi - found.lo + 1 }, (_, i) => found.lo + i) : [];
        expect(listed, `${value} of ${n}, ${by}`).toEqual(expected.get(value) ?? []);
      }
    }
});

test('the ends of the counts print as the percentage and the next beyond do not, at any base', () => {
  const people = fc.oneof(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: MAX_BASE }), fc.constant(MAX_BASE));
  fc.assert(
    fc.property(people, fc.nat({ max: 1000 }), decimals, convention, (n, tenths, places, by) => {
      const value = places === 1 ? tenths / 10 : tenths % 101;
      const found = countsFor(value, places, n, by);
      if (!found) return;
      for (const k of [found.lo, found.hi]) expect(roundPercent(k, n, places, by)).toBe(value);
      for (const k of [found.lo - 1, found.hi + 1]) if (k >= 0 && k <= n) expect(roundPercent(k, n, places, by)).not.toBe(value);
    }),
    { numRuns: 3000 },
  );
});

test('a half at the border: 12.5 of 8, 16 … is 13 or 12 and never both, never neither', () => {
  for (let n = 8; n <= 800; n += 8) {
    expect(countsFor(13, 0, n, 'half-up')?.lo).toBe(n / 8);
    expect(countsFor(12, 0, n, 'half-even')?.hi).toBe(n / 8);
    expect(countsFor(12, 0, n, 'half-up')?.hi ?? -1).toBeLessThan(n / 8);
    expect(countsFor(13, 0, n, 'half-even')?.lo ?? Infinity).toBeGreaterThan(n / 8);
  }
});

test('a printed percentage above 100 comes from no count', () => {
  expect(countsFor(101, 0, 50, 'half-up')).toBe(null);
  expect(countsFor(100.1, 1, 50, 'double')).toBe(null);
});

test('what cannot be is refused', () => {
  for (const n of [0, -1, 1.5, NaN, Infinity, MAX_BASE + 1]) {
    expect(() => countsFor(10, 0, n, 'half-up')).toThrow(RangeError);
    expect(() => roundPercent(0, n, 0, 'half-up')).toThrow(RangeError);
  }
  for (const k of [-1, 11, 0.5]) expect(() => roundPercent(k, 10, 0, 'half-up')).toThrow(RangeError);
  for (const value of [-1, NaN, Infinity, 12.5, 1e7]) expect(() => countsFor(value, 0, 10, 'half-up')).toThrow(RangeError);
  expect(() => countsFor(12.25, 1, 10, 'half-up')).toThrow(RangeError);
});
