import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PercentColumn } from '../../src/stats/percentColumn.ts';
import { reconstruct } from '../../src/stats/reconstruct.ts';
import { type Repair, repairs } from '../../src/stats/repairs.ts';
import { countsAsPercent } from '../../src/stats/countsAsPercent.ts';
import { roundPercent } from '../../src/stats/rounding.ts';
import { counts, sumOf } from './arbitraries.ts';

const short = ({ index, from, to }: Repair): [number, number, number] => [index, from, to];

test('VIVE 2019, table 5.2, ongoing courses, physical health: one digit, 28 for 38', () => {
  const found = repairs({ values: [5, 10, 27, 28, 20], decimals: 0, n: 77 });
  expect(found.map(short)).toEqual([[3, 28, 38]]);
  expect(found[0]).toMatchObject({ verdict: 'double-rounding', unique: [4, 8, 21, 29, 15] });
});

test('VIVE 2019, table 5.3, second measurement: 5 for 6', () => {
  const found = repairs({ values: [0, 0, 6, 65, 23, 5], decimals: 0, n: 69 });
  expect(found.map(short)).toEqual([[5, 5, 6]]);
  expect(found[0]).toMatchObject({ verdict: 'consistent', unique: [0, 0, 4, 45, 16, 4] });
});

test('two cells that cannot be have no single repair', () => {
  expect(repairs({ values: [0, 3, 16, 45, 37], decimals: 0, n: 39 })).toEqual([]);
});

test('what needs no repair, or cannot be checked, gets none', () => {
  expect(repairs({ values: [50, 50], decimals: 0, n: 10 })).toEqual([]);
  expect(repairs({ values: [3, 10, 28, 39, 21], decimals: 0, n: 39 })).toEqual([]);
  expect(repairs({ values: [50, 20, 20], decimals: 0, n: null })).toEqual([]);
});

test('a single category holds everybody', () => {
  expect(repairs({ values: [90], decimals: 0, n: 10 }).map(short)).toEqual([[0, 90, 100]]);
});

/** Every cell and every percentage, tried. */
function byTrial(column: PercentColumn): [number, number, number][] {
  const units = column.decimals === 0 ? 100 : 1000;
  return column.values.flatMap((from, index) =>
    Array.from({ length: units + 1 }, (_, i) => (i * 100) / units)
      .filter((to) => to !== from && reconstruct({ ...column, values: column.values.with(index, to) }).verdict !== 'inconsistent')
      .map((to): [number, number, number] => [index, from, to]),
  );
}

const column = fc
  .tuple(fc.array(fc.nat({ max: 60 }), { minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 150 }), fc.constantFrom('all', 'partial', 'total'))
  .map(([values, n, kind]): PercentColumn => ({ values, decimals: 0, n, partial: kind === 'partial', total: kind === 'total' ? 50 : undefined }));

test('exactly the changes that trial of every cell and percentage finds, smallest first', () => {
  fc.assert(
    fc.property(column, (tried) => {
      const found = repairs(tried);
      const expected = reconstruct(tried).verdict === 'inconsistent' ? byTrial(tried) : [];
      const order = (list: [number, number, number][]): string[] => list.map(String).sort();
      expect(order(found.map(short))).toEqual(order(expected));
      const sizes = found.map(({ from, to }) => Math.abs(to - from));
      expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
    }),
    { numRuns: 300 },
  );
});

test('the same with one decimal', () => {
  const oneDecimal: PercentColumn = { values: [33.3, 33.3, 30.1], decimals: 1, n: 30 };
  expect(repairs(oneDecimal).map(short).sort()).toEqual(byTrial(oneDecimal).sort());
  expect(repairs(oneDecimal).map(short)).toEqual([[2, 30.1, 33.3]]);
});

test('a misprint in one cell is found, with what stood there', () => {
  fc.assert(
    fc.property(counts({ min: 2, max: 6 }, 60), fc.nat(), fc.nat({ max: 100 }), (people, which, misprint) => {
      const n = sumOf(people);
      const right = people.map((k) => roundPercent(k, n, 0, 'half-up'));
      const index = which % people.length;
      const wrong = right.with(index, misprint);
      if (reconstruct({ values: wrong, decimals: 0, n }).verdict !== 'inconsistent') return;
      expect(repairs({ values: wrong, decimals: 0, n }).map(short)).toContainEqual([index, misprint, right[index]]);
    }),
  );
});

test('counts printed as percentages add up to the base', () => {
  // VIVE 2019, table 4.4: 19, 33, 30, 9 and 7 per cent of 98; tables 5.2 and 6.2 have the percentages of these counts.
  expect(countsAsPercent([19, 33, 30, 9, 7], 98)).toBe(true);
  expect(countsAsPercent([19, 34, 31, 9, 7], 98)).toBe(false);
  expect(countsAsPercent([50, 50], 100)).toBe(false);
  expect(countsAsPercent([12.5, 7.5], 20)).toBe(false);
});
