import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chiSquare } from '../../src/stats/chiSquare.ts';
import { eachSplit } from '../../src/stats/eachSplit.ts';
import { exactTest } from '../../src/stats/exactTest.ts';
import type { Ordering } from '../../src/stats/extremity.ts';
import { fisherExact } from '../../src/stats/fisherExact.ts';
import { monteCarlo } from '../../src/stats/monteCarlo.ts';
import { sumOf, table } from './arbitraries.ts';

/** R, help of fisher.test: Agresti 2002, p. 57, job satisfaction by income. */
const JOB = [
  [1, 3, 10, 6],
  [2, 3, 10, 7],
  [1, 6, 14, 12],
  [0, 1, 9, 11],
];
/** The sixth example of Mehta & Patel 1983, as in R, help of fisher.test. */
const MEHTA_PATEL_6 = [
  [1, 2, 2, 1, 1, 0, 1],
  [2, 0, 0, 2, 3, 0, 0],
  [0, 1, 1, 1, 2, 7, 3],
  [1, 1, 2, 0, 0, 0, 1],
  [0, 1, 1, 1, 1, 0, 0],
];
/** Cytel, StatXact example 9: pass, no show, fail by four groups. */
const FIRE_FIGHTERS = [
  [5, 2, 2, 0],
  [0, 1, 0, 1],
  [0, 2, 3, 4],
];
const TEA = [
  [3, 1],
  [1, 3],
];

test('chi-square: party by gender (Agresti 2007, p. 39; R, help of chisq.test)', () => {
  const { statistic, df, p, expected, minExpected, total } = chiSquare([[762, 327, 468], [484, 239, 477]]);
  expect(statistic.toFixed(2)).toBe('30.07');
  expect(df).toBe(2);
  expect(p.toPrecision(4)).toBe('2.954e-7');
  expect(expected.map((row) => row.map((e) => Number(e.toFixed(1))))).toEqual([[703.7, 319.6, 533.7], [542.3, 246.4, 411.3]]);
  expect([minExpected.toFixed(1), total]).toEqual(['246.4', 2757]);
});

test('chi-square: hair by eye colour (Snee 1974; R, HairEyeColor)', () => {
  const { statistic, df } = chiSquare([[68, 20, 15, 5], [119, 84, 54, 29], [26, 17, 14, 14], [7, 94, 10, 16]]);
  expect([statistic.toFixed(2), df]).toEqual(['138.29', 9]);
});

test('chi-square: the fire fighters’ examination (Cytel, StatXact example 9)', () => {
  const { statistic, df, p } = chiSquare(FIRE_FIGHTERS);
  expect([statistic.toFixed(2), df, p.toFixed(4)]).toEqual(['11.56', 6, '0.0727']);
});

test('chi-square: rows and columns without anybody are dropped, and named', () => {
  const dropped = chiSquare([[3, 0, 1], [0, 0, 0], [1, 0, 3]]);
  expect(dropped).toMatchObject({ df: 1, droppedRows: [1], droppedColumns: [1] });
  expect(dropped.p).toBe(chiSquare(TEA).p);
});

test.for([
  ['tea (Agresti 1990; R)', TEA, '0.4857'],
  ['convictions of twins (Fisher; R)', [[2, 10], [15, 3]], '0.0005'],
  ['job satisfaction (Agresti 2002; R)', JOB, '0.7827'],
  ['sixth example of Mehta & Patel (R)', MEHTA_PATEL_6, '0.0393'],
  ['fire fighters (Cytel)', FIRE_FIGHTERS, '0.0398'],
] as const)('Fisher’s exact test: %s', { timeout: 60_000 }, ([, given, p]) => {
  const found = fisherExact(given);
  expect(found.outcome === 'exact' && found.p.toFixed(4)).toBe(p);
});

test('twins, to the digits that R prints', () => {
  expect(fisherExact([[2, 10], [15, 3]])).toEqual({ outcome: 'exact', p: expect.closeTo(0.0005367, 7) });
});

test('the exact chi-square test: the fire fighters’ examination (Cytel, StatXact example 9)', () => {
  expect(exactTest(FIRE_FIGHTERS, { by: 'chi-square' })).toEqual({ outcome: 'exact', p: expect.closeTo(0.0398, 4) });
});

/** All tables with the same margins, their probabilities by plain factorials, and which are as far from independence. */
function byListing(given: readonly (readonly number[])[], by: Ordering): number {
  const rows = given.map(sumOf);
  const columns = (given[0] ?? []).map((_, j) => sumOf(given.map((row) => row[j] ?? 0)));
  const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
  const weight = (list: readonly (readonly number[])[]): number => list.flat().reduce((product, count) => product / factorial(count), 1);
  const distance = (list: readonly (readonly number[])[]): number =>
    by === 'probability' ? -weight(list) : list.reduce((sum, row, i) => sum + sumOf(row.map((x, j) => (x * x) / ((rows[i] ?? 1) * (columns[j] ?? 1)))), 0);
  const observed = distance(given);
  let all = 0;
  let far = 0;
  const walk = (done: number[][], left: readonly number[]): void => {
    if (done.length === rows.length) {
      all += weight(done);
      if (distance(done) >= observed - Math.abs(observed) * 1e-7) far += weight(done);
      return;
    }
    eachSplit(left, rows[done.length] ?? 0, () => [0, 0], (row) => walk([...done, [...row]], left.map((column, j) => column - (row[j] ?? 0))));
  };
  walk([], columns);
  return far / all;
}

test('exact tests agree with listing every table', () => {
  const small = fc.oneof(table({ min: 2, max: 3 }, { min: 2, max: 3 }, 4), table({ min: 2, max: 2 }, { min: 2, max: 5 }, 3), table({ min: 4, max: 5 }, { min: 2, max: 2 }, 3));
  fc.assert(
    fc.property(small, fc.constantFrom('probability' as const, 'chi-square' as const), (given, by) => {
      const found = exactTest(given, { by });
      expect(found.outcome === 'exact' ? found.p : NaN).toBeCloseTo(byListing(given, by), 9);
    }),
    { numRuns: 300 },
  );
});

test('which side is rows makes no difference, nor their order', () => {
  fc.assert(
    fc.property(table({ min: 2, max: 4 }, { min: 2, max: 3 }, 6), (given) => {
      const turned = (given[0] ?? []).map((_, j) => given.map((row) => row[j] ?? 0)).reverse();
      expect(chiSquare(turned).statistic).toBeCloseTo(chiSquare(given).statistic, 9);
      for (const by of ['probability', 'chi-square'] as const) {
        const [one, other] = [exactTest(given, { by }), exactTest(turned, { by })];
        expect(one.outcome === 'exact' && other.outcome === 'exact' ? one.p - other.p : NaN).toBeCloseTo(0, 9);
      }
    }),
    { numRuns: 100 },
  );
});

test('p is between 0 and 1', () => {
  fc.assert(
    fc.property(table({ min: 2, max: 3 }, { min: 2, max: 4 }, 6), (given) => {
      const exact = fisherExact(given);
      for (const p of [chiSquare(given).p, monteCarlo(given, { seed: 1, replicates: 20 }).p, exact.outcome === 'exact' ? exact.p : 0]) {
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 100 },
  );
});

test('too large a table is said to be, at once, and drawing does it', () => {
  const large = [[50, 60, 70, 80], [55, 65, 75, 60], [40, 80, 66, 77], [55, 57, 58, 59]];
  expect(fisherExact(large)).toEqual({ outcome: 'too-large' });
  expect(exactTest(JOB, { by: 'probability', budget: 1000 })).toEqual({ outcome: 'too-large' });
  expect(exactTest(TEA, { by: 'probability', budget: 1 })).toEqual({ outcome: 'too-large' });
});

test.for([
  ['job satisfaction', JOB, 'probability', 0.782685],
  ['sixth example of Mehta & Patel', MEHTA_PATEL_6, 'probability', 0.0392896],
  ['fire fighters', FIRE_FIGHTERS, 'chi-square', 0.0398147],
  ['tea', TEA, 'chi-square', 0.4857143],
] as const)('drawing comes near the exact test: %s', ([, given, by, exact]) => {
  const { p, standardError, replicates } = monteCarlo(given, { by, seed: 2019, replicates: 20_000 });
  expect(replicates).toBe(20_000);
  expect(standardError).toBeCloseTo(Math.sqrt((p * (1 - p)) / 20_000), 12);
  expect(Math.abs(p - exact)).toBeLessThan(3.5 * standardError);
});

test('the observed table counts as one of the drawn (Hope 1968)', () => {
  for (const seed of [1, 2, 3]) {
    const far = monteCarlo(JOB, { seed, replicates: 18 }).p * 19;
    expect(far).toBeCloseTo(Math.round(far), 10);
    expect(far).toBeGreaterThanOrEqual(1);
  }
});

test('the same seed draws the same, another seed another', () => {
  const draw = (seed: number): number => monteCarlo(JOB, { seed, replicates: 2000 }).p;
  expect(draw(7)).toBe(draw(7));
  expect(draw(7)).not.toBe(draw(8));
});

test('what is no table is refused', () => {
  for (const wrong of [[[1, 2], [3]], [[3, -1], [2, 2]], [[0.5, 1], [1, 1]], [[1, 2]], [[1], [2]], [[0, 0], [1, 2]], []])
    for (const by of [chiSquare, fisherExact, (given: number[][]) => monteCarlo(given, { seed: 1 })]) expect(() => by(wrong)).toThrow(RangeError);
});
