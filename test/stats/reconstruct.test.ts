import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PercentColumn } from '../../src/stats/percentColumn.ts';
import { reconstruct, solutionsOf } from '../../src/stats/reconstruct.ts';
import { type Convention, roundPercent } from '../../src/stats/rounding.ts';
import { convention, counts, decimals, sumOf } from './arbitraries.ts';
import { solutionsByListing } from './bruteForce.ts';

type Based = PercentColumn & { n: number };

test('VIVE 2019, table 6.5: no 39 people give the first column, 38 do, in one way', () => {
  const values = [0, 3, 16, 45, 37];
  expect(reconstruct({ values, decimals: 0, n: 39 })).toEqual({
    verdict: 'inconsistent',
    conventions: [],
    solutions: 0,
    unique: null,
    ranges: null,
  });
  expect(reconstruct({ values, decimals: 0, n: 38 })).toEqual({
    verdict: 'consistent',
    conventions: ['half-up', 'half-even'],
    solutions: 1,
    unique: [0, 1, 6, 17, 14],
    ranges: [[0, 0], [1, 1], [6, 6], [17, 17], [14, 14]],
  });
});

test('Aarhus 2022, table 1: of 1,414 courses the percentages leave 13,090 possibilities, the printed counts among them', () => {
  const column: PercentColumn = { values: [20, 60, 3, 0, 17], decimals: 0, n: 1414 };
  const { verdict, solutions, unique, ranges } = reconstruct(column);
  expect({ verdict, solutions, unique }).toEqual({ verdict: 'consistent', solutions: 13_090, unique: null });
  const printed = [285, 849, 44, 0, 236];
  for (const [i, [min, max]] of (ranges ?? []).entries()) {
    expect(printed[i]).toBeGreaterThanOrEqual(min);
    expect(printed[i]).toBeLessThanOrEqual(max);
  }
  expect([...solutionsOf(column)]).toContainEqual(printed);
  // A printed total of 100 is everybody, not whatever prints as 100.
  expect(reconstruct({ ...column, total: 100 })).toEqual(reconstruct(column));
});

test('two sets of counts are not one', () => {
  const column: PercentColumn = { values: [2, 5, 17, 45, 31], decimals: 0, n: 110 };
  expect(reconstruct(column)).toMatchObject({ solutions: 2, unique: null });
  expect([...solutionsOf(column)]).toEqual([[2, 5, 19, 50, 34], [2, 6, 19, 49, 34]]);
});

test('rounding twice is only believed where rounding once does not do', () => {
  // VIVE 2019, table 6.5, physical health at the first measurement: 15 of 39 is 38.46.
  const { verdict, conventions, unique } = reconstruct({ values: [3, 10, 28, 39, 21], decimals: 0, n: 39 });
  expect({ verdict, conventions, unique }).toEqual({ verdict: 'double-rounding', conventions: ['double'], unique: [1, 4, 11, 15, 8] });
});

test('a column has one convention: cells that need different ones do not make it right', () => {
  // 1 of 8 is 12.5. Half up gives 13 and 38, half to even 12 and 38; 12, 13 and 75 would need both.
  expect(reconstruct({ values: [12, 13, 75], decimals: 0, n: 8 }).verdict).toBe('inconsistent');
  expect(reconstruct({ values: [12, 12, 75], decimals: 0, n: 8 })).toMatchObject({ verdict: 'consistent', conventions: ['half-even'], unique: [1, 1, 6] });
  expect(reconstruct({ values: [13, 13, 75], decimals: 0, n: 8 })).toMatchObject({ verdict: 'consistent', conventions: ['half-up'], unique: [1, 1, 6] });
});

test('what both ways of rounding once allow is counted once, and no count is called certain that only one of them makes so', () => {
  // Of 200 people, one is half a per cent.
  const column: Based = { values: [2, 2, 96], decimals: 0, n: 200 };
  const listed = (by: Convention): number[][] => solutionsByListing(column, by);
  const union = new Set([...listed('half-up'), ...listed('half-even')].map(String));
  expect(listed('half-up')).toEqual([[4, 4, 192]]);
  expect(union.size).toBeGreaterThan(1);
  expect(reconstruct(column)).toMatchObject({ conventions: ['half-up', 'half-even'], solutions: union.size, unique: null });
  expect(new Set([...solutionsOf(column)].map(String))).toEqual(union);
});

test('without a base there is nothing to check', () => {
  for (const n of [null, 0]) {
    expect(reconstruct({ values: [50, 50], decimals: 0, n }).verdict).toBe('not-checkable');
    expect([...solutionsOf({ values: [50, 50], decimals: 0, n })]).toEqual([]);
  }
});

test('a part of a crosstab adds up to its printed total, not to 100', () => {
  // VIVE 2019, table 4.5, good physical health: the cells are out of all 97.
  const column: PercentColumn = { values: [0, 2, 8, 12, 8], decimals: 0, n: 97, total: 31 };
  expect(reconstruct(column)).toMatchObject({ verdict: 'consistent', unique: [0, 2, 8, 12, 8] });
  expect(reconstruct({ ...column, total: 100 }).verdict).toBe('inconsistent');
  expect(reconstruct({ ...column, total: 33 }).verdict).toBe('inconsistent');
});

test('a partial column may leave people out', () => {
  expect(reconstruct({ values: [50, 30], decimals: 0, n: 10, partial: true })).toMatchObject({ verdict: 'consistent', unique: [5, 3] });
  expect(reconstruct({ values: [50, 30], decimals: 0, n: 10 }).verdict).toBe('inconsistent');
  expect(reconstruct({ values: [80, 30], decimals: 0, n: 10, partial: true }).verdict).toBe('inconsistent');
});

test('more than 2^53 solutions are a big integer, exactly', () => {
  const { solutions } = reconstruct({ values: Array<number>(10).fill(10), decimals: 0, n: 1_000_000 });
  expect(typeof solutions).toBe('bigint');
});

test('what cannot be is refused', () => {
  expect(() => reconstruct({ values: [], decimals: 0, n: 10 })).toThrow(RangeError);
  for (const n of [-1, 2.5, NaN]) expect(() => reconstruct({ values: [50, 50], decimals: 0, n })).toThrow(RangeError);
  expect(() => reconstruct({ values: [50.5], decimals: 0, n: 10 })).toThrow(RangeError);
});

test('any counts, rounded by any convention, are among the reconstructed', () => {
  fc.assert(
    fc.property(counts({ min: 1, max: 12 }, 400), decimals, convention, (people, places, by) => {
      const n = sumOf(people);
      const values = people.map((k) => roundPercent(k, n, places, by));
      const { verdict, conventions, ranges } = reconstruct({ values, decimals: places, n });
      expect(verdict).not.toBe('inconsistent');
      if (!conventions.includes(by)) {
        // A column rounded twice may also be explained by rounding once, with other people; otherwise they must be there.
        expect({ verdict, by }).toEqual({ verdict: 'consistent', by: 'double' });
        return;
      }
      for (const [i, [min, max]] of (ranges ?? []).entries()) {
        expect(people[i]).toBeGreaterThanOrEqual(min);
        expect(people[i]).toBeLessThanOrEqual(max);
      }
    }),
    { numRuns: 3000 },
  );
});

/** Small columns, right ones and wrong ones. */
const smallColumn: fc.Arbitrary<Based> = fc
  .tuple(counts({ min: 1, max: 4 }, 12), convention, decimals, fc.constantFrom(-1, 0, 0, 0, 1), fc.constantFrom('all', 'all', 'partial', 'total'), fc.nat({ max: 5 }))
  .map(([people, by, places, slip, kind, others]): Based => {
    const n = sumOf(people) + (kind === 'all' ? 0 : others);
    const values = people.map((k) => roundPercent(k, n, places, by));
    values[0] = Math.max(0, Math.min(100, (values[0] ?? 0) + slip));
    const total = kind === 'total' ? roundPercent(sumOf(people), n, places, by) : undefined;
    return { values: values.map((value) => Math.round(value * 10) / 10), decimals: places, n, total, partial: kind === 'partial' };
  })
  .filter(({ n }) => n <= 40);

test('verdict, number, ranges, uniqueness and list are those of listing all counts (base to 40, to 4 categories)', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(smallColumn, (column) => {
      const once = (['half-up', 'half-even'] as const).map((by) => solutionsByListing(column, by));
      const double = solutionsByListing(column, 'double');
      const expected = new Map([...(once.flat().length > 0 ? once.flat() : double)].map((people) => [String(people), people]));
      const { verdict, solutions, unique, ranges } = reconstruct(column);
      expect(verdict).toBe(once.flat().length > 0 ? 'consistent' : double.length > 0 ? 'double-rounding' : 'inconsistent');
      expect(solutions).toBe(expected.size);
      expect([...solutionsOf(column)].map(String).sort()).toEqual([...expected.keys()].sort());
      expect(unique).toEqual(expected.size === 1 ? [...expected.values()][0] : null);
      const list = [...expected.values()];
      const hull = column.values.map((_, i) => [Math.min(...list.map((k) => k[i] ?? NaN)), Math.max(...list.map((k) => k[i] ?? NaN))]);
      expect(ranges).toEqual(list.length > 0 ? hull : null);
    }),
    { numRuns: 300 },
  );
});
