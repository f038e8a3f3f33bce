import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWithSum } from '../../src/stats/countWithSum.ts';
import { enumerateWithSum } from '../../src/stats/enumerateWithSum.ts';
import { type Interval, intersect } from '../../src/stats/interval.ts';
import { rangesWithSum } from '../../src/stats/rangesWithSum.ts';
import { compositions } from './bruteForce.ts';
import { sumOf } from './arbitraries.ts';

const dice = (howMany: number): Interval[] => Array.from({ length: howMany }, () => ({ lo: 1, hi: 6 }));

const box = fc.array(
  fc.tuple(fc.nat({ max: 6 }), fc.nat({ max: 5 })).map(([lo, more]): Interval => ({ lo, hi: lo + more })),
  { minLength: 1, maxLength: 4 },
);

const byListing = (cells: readonly Interval[], sum: number): number[][] =>
  [...compositions(sum, cells.length)].filter((choice) => cells.every(({ lo, hi }, i) => (choice[i] ?? NaN) >= lo && (choice[i] ?? NaN) <= hi));

test('Galileo’s dice: three of them make 9 in 25 ways and 10 in 27', () => {
  expect(countWithSum(dice(3), 9)).toBe(25n);
  expect(countWithSum(dice(3), 10)).toBe(27n);
});

test('many dice: all sums together are all throws', () => {
  let throws = 0n;
  for (let sum = 20; sum <= 120; sum++) throws += countWithSum(dice(20), sum);
  expect(throws).toBe(6n ** 20n);
});

test('beyond 2^53 still exact: twelve cells of 100,001 numbers, all throws again by symmetry', () => {
  const cells = Array.from({ length: 12 }, () => ({ lo: 0, hi: 100_000 }));
  expect(countWithSum(cells, 100_000)).toBe(countWithSum(cells, 1_100_000));
  // No cell can be full beyond its bound here, so this is C(100011, 11).
  let expected = 1n;
  for (let i = 1n; i <= 11n; i++) expected = (expected * (100_000n + i)) / i;
  expect(countWithSum(cells, 100_000)).toBe(expected);
});

test('counting, listing and the plain list agree', () => {
  fc.assert(
    fc.property(box, fc.nat({ max: 40 }), (cells, sum) => {
      const listed = byListing(cells, sum);
      expect(countWithSum(cells, sum)).toBe(BigInt(listed.length));
      expect([...enumerateWithSum(cells, sum)]).toEqual(listed);
    }),
    { numRuns: 1000 },
  );
});

test('the range of a cell is from its smallest to its largest number in the plain list', () => {
  fc.assert(
    fc.property(box, fc.nat({ max: 40 }), (cells, sum) => {
      const listed = byListing(cells, sum);
      const expected = cells.map((_, i) => {
        const column = listed.map((choice) => choice[i] ?? NaN);
        return { lo: Math.min(...column), hi: Math.max(...column) };
      });
      expect(rangesWithSum(cells, sum)).toEqual(listed.length === 0 ? null : expected);
    }),
    { numRuns: 1000 },
  );
});

test('listing is lazy: the first of more than 2^53 comes at once', () => {
  const cells = Array.from({ length: 12 }, () => ({ lo: 0, hi: 100_000 }));
  const [first] = enumerateWithSum(cells, 500_000);
  expect(sumOf(first ?? [])).toBe(500_000);
});

test('two intervals share what is in both', () => {
  expect(intersect({ lo: 1, hi: 5 }, { lo: 5, hi: 9 })).toEqual({ lo: 5, hi: 5 });
  expect(intersect({ lo: 1, hi: 4 }, { lo: 5, hi: 9 })).toBe(null);
});
