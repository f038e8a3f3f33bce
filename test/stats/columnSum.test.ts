import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnSum } from '../../src/stats/columnSum.ts';
import { CONVENTIONS, roundPercent } from '../../src/stats/rounding.ts';
import { shareInterval } from '../../src/stats/shareInterval.ts';
import { convention, counts, decimals, sumOf } from './arbitraries.ts';

test.for([
  [[50, 50], 100, 'exact'],
  [[33, 33, 33], 99, 'within'],
  [[17, 17, 0, 67, 0], 101, 'within'],
  [[5, 10, 27, 28, 20], 90, 'beyond'],
  [[45, 45, 45], 135, 'beyond'],
  [[19, 33, 30, 9, 7], 98, 'within'],
] as const)('%j makes %i: %s', ([values, sum, verdict]) => {
  expect(columnSum(values, 0)).toMatchObject({ sum, verdict });
});

test('a 0 was not rounded up, so it does not help to explain too much', () => {
  expect(columnSum([51, 51], 0)).toMatchObject({ max: 101, verdict: 'beyond' });
  expect(columnSum([0, 0, 0, 0, 51, 51], 0)).toMatchObject({ max: 101, verdict: 'beyond' });
  expect(columnSum([0, 0, 0, 0, 49, 49], 0)).toMatchObject({ verdict: 'within' });
});

test('one decimal', () => {
  expect(columnSum([33.3, 33.3, 33.3], 1)).toMatchObject({ sum: 99.9, min: 99.9, max: 100.1, verdict: 'within' });
  expect(columnSum([33.3, 33.3, 33.2], 1)).toMatchObject({ sum: 99.8, verdict: 'beyond' });
});

test('a printed total is rounded itself', () => {
  expect(columnSum([0, 2, 8, 12, 8], 0, 31)).toMatchObject({ sum: 30, verdict: 'within' });
  expect(columnSum([0, 2, 8, 12, 8], 0, 30)).toMatchObject({ verdict: 'exact' });
  expect(columnSum([0, 2, 8, 12, 8], 0, 36)).toMatchObject({ verdict: 'beyond' });
  expect(columnSum([10], 0, 11)).toMatchObject({ verdict: 'beyond' });
  // Three times 11.5 goes up to 12, and their 34.5 down to 34, by half to even; or three times 11.46, when rounded twice.
  expect(columnSum([12, 12, 12], 0, 34)).toMatchObject({ sum: 36, max: 36, conventions: ['half-even', 'double'], verdict: 'within' });
});

test('people’s percentages, rounded by any convention, are never beyond, and their sum is between the ends', () => {
  fc.assert(
    fc.property(counts({ min: 1, max: 14 }, 300), decimals, convention, fc.nat({ max: 200 }), (people, places, by, others) => {
      const inside = sumOf(people);
      for (const n of [inside, inside + others]) {
        const values = people.map((k) => roundPercent(k, n, places, by));
        const total = roundPercent(inside, n, places, by);
        // A total of 100 is taken for everybody.
        if (n > inside && total === 100) continue;
        const { sum, min, max, verdict, conventions } = columnSum(values, places, total);
        expect(verdict).not.toBe('beyond');
        expect(conventions).toContain(by);
        expect(sum).toBeGreaterThanOrEqual(min);
        expect(sum).toBeLessThanOrEqual(max);
      }
    }),
    { numRuns: 2000 },
  );
});

test('the ends are reached: by shares in twentieths of a per cent, for 1 to 6 categories', { timeout: 60_000 }, () => {
  const parts = [0, 6, 7, 8, 9, 10, 11, 12, 13, 14].flatMap((twentieths) => [twentieths, twentieths + 20, twentieths + 40]);
  const printed = CONVENTIONS.map((by) => Array.from({ length: 2001 }, (_, share) => roundPercent(share, 2000, 0, by)));
  for (let m = 1; m <= 6; m++) {
    const sums = new Set<number>();
    const walk = (shares: number[], rest: number): void => {
      if (shares.length < m - 1) {
        // Order does not matter, so shares go upwards.
        for (const part of parts) if (part >= (shares.at(-1) ?? 0)) walk([...shares, part], rest - part);
        return;
      }
      for (const table of printed) {
        const values = [...shares, rest].map((share) => table[share] ?? NaN);
        if (values.every((value) => value > 0)) sums.add(sumOf(values));
      }
    };
    walk([], 2000);
    const { min, max } = columnSum(Array<number>(m).fill(10), 0);
    expect([Math.min(...sums), Math.max(...sums)], `${m} categories`).toEqual([min, max]);
  }
});

test('rounding twice can add more: eleven categories, each just over 0.45 above a whole, make 106', () => {
  const people = [...Array<number>(10).fill(169), 310];
  const values = people.map((k) => roundPercent(k, 2000, 0, 'double'));
  expect(sumOf(people)).toBe(2000);
  expect(columnSum(values, 0)).toMatchObject({ sum: 106, max: 106, conventions: ['double'], verdict: 'within' });
});

test('the interval of a percentage holds the shares that print as it, and only those', () => {
  for (const by of CONVENTIONS)
    for (const places of [0, 1] as const)
      for (let share = 0; share <= 20_000; share++) {
        const printed = roundPercent(share, 20_000, places, by);
        const units = Math.round(printed * (places === 0 ? 1 : 10));
        const at = share * (places === 0 ? 0.1 : 1);
        const holds = [units - 1, units, units + 1].filter((candidate) => {
          const interval = candidate < 0 ? null : shareInterval(candidate, places, by);
          if (!interval) return false;
          const { low, high, lowReached, highReached } = interval;
          return (lowReached ? at >= low : at > low) && (highReached ? at <= high : at < high);
        });
        if (holds.length !== 1 || holds[0] !== units) expect(holds, `${share} of 20,000, ${by}, ${places}`).toEqual([units]);
      }
});

test('no values, no sum', () => {
  expect(() => columnSum([], 0)).toThrow(RangeError);
});
