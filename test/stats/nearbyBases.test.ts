import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultReach, nearbyBases } from '../../src/stats/nearbyBases.ts';
import { reconstruct } from '../../src/stats/reconstruct.ts';
import { roundPercent } from '../../src/stats/rounding.ts';
import { counts, sumOf } from './arbitraries.ts';

test('VIVE 2019, table 6.5: beside 39, only 38', () => {
  const found = nearbyBases({ values: [0, 3, 16, 45, 37], decimals: 0, n: 39 });
  expect(found.map(({ n, change, unique }) => ({ n, change, unique }))).toEqual([{ n: 38, change: -1, unique: [0, 1, 6, 17, 14] }]);
});

test('VIVE 2019, table 6.2: not 77, but 86 and 89, nearest first', () => {
  const found = nearbyBases({ values: [3, 10, 29, 36, 21], decimals: 0, n: 77 });
  expect(found.map(({ n, unique }) => ({ n, unique }))).toEqual([
    { n: 86, unique: [3, 9, 25, 31, 18] },
    { n: 89, unique: [3, 9, 26, 32, 19] },
  ]);
});

test('looks twelve people away, or 15 per cent', () => {
  expect([defaultReach(1), defaultReach(80), defaultReach(100), defaultReach(2000)]).toEqual([12, 12, 15, 300]);
});

test('exactly the bases of the window that are not inconsistent, by distance, smaller first, without the printed one', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 60 }), { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 60 }), (values, n) => {
      const found = nearbyBases({ values, decimals: 0, n }, { reach: 9 });
      const expected = Array.from({ length: 19 }, (_, i) => n - 9 + i)
        .filter((base) => base >= 1 && base !== n && reconstruct({ values, decimals: 0, n: base }).verdict !== 'inconsistent')
        .sort((a, b) => Math.abs(a - n) - Math.abs(b - n) || a - b);
      expect(found.map((base) => base.n)).toEqual(expected);
      for (const base of found) {
        expect(base.change).toBe(base.n - n);
        expect(base).toMatchObject(reconstruct({ values, decimals: 0, n: base.n }));
      }
    }),
  );
});

test('the same for a part with a printed total, for a partial column and with one decimal', () => {
  const part = fc.constantFrom({ total: 50 }, { total: 31 }, { partial: true }, { total: 100, partial: true });
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 200 }), { minLength: 1, maxLength: 3 }), part, fc.integer({ min: 1, max: 60 }), (tenths, kind, n) => {
      const column = { values: tenths.map((value) => value / 10), decimals: 1 as const, ...kind };
      const expected = Array.from({ length: 13 }, (_, i) => n - 6 + i).filter(
        (base) => base >= 1 && base !== n && reconstruct({ ...column, n: base }).verdict !== 'inconsistent',
      );
      expect(nearbyBases({ ...column, n }, { reach: 6 }).map((base) => base.n).sort((a, b) => a - b)).toEqual(expected);
    }),
  );
});

test('no more than asked for, the nearest', () => {
  const column = { values: [33, 33, 33], decimals: 0 as const, n: 9000 };
  expect(nearbyBases(column, { limit: 3 }).map(({ n }) => n)).toEqual(nearbyBases(column).map(({ n }) => n).slice(0, 3));
});

test('of two equally near bases the smaller comes first', () => {
  // Halves need an even number of people.
  expect(nearbyBases({ values: [50, 50], decimals: 0, n: 7 }, { reach: 1 }).map(({ change }) => change)).toEqual([-1, 1]);
});

test('a part of a crosstab keeps its printed total at other bases', () => {
  // VIVE 2019, table 4.5, good physical health; the true base is 97.
  const found = nearbyBases({ values: [0, 2, 8, 12, 8], decimals: 0, n: 98, total: 31 });
  expect(found[0]).toMatchObject({ n: 97, unique: [0, 2, 8, 12, 8] });
});

test('the right base is found from a wrong one', () => {
  fc.assert(
    fc.property(counts({ min: 2, max: 6 }, 60), fc.integer({ min: -12, max: 12 }), (people, slip) => {
      const n = sumOf(people);
      if (slip === 0 || n + slip < 1) return;
      const values = people.map((k) => roundPercent(k, n, 0, 'half-up'));
      expect(nearbyBases({ values, decimals: 0, n: n + slip }).map((base) => base.n)).toContain(n);
    }),
  );
});

test('no base, no neighbours', () => {
  expect(nearbyBases({ values: [50, 50], decimals: 0, n: null })).toEqual([]);
});
