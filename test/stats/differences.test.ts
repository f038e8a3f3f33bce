import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerDifference } from '../../src/stats/answerDifference.ts';
import { fisher2x2 } from '../../src/stats/fisher2x2.ts';
import { fisherExact } from '../../src/stats/fisherExact.ts';
import { signTest } from '../../src/stats/signTest.ts';

test.for([
  ['tea (Fisher 1935; R, help of fisher.test)', 3, 4, 1, 4, '0.4857'],
  ['convictions of twins (Fisher; R, help of fisher.test)', 2, 12, 15, 18, '0.0005367'],
  ['nobody', 0, 10, 0, 20, '1.000'],
  ['everybody', 10, 10, 20, 20, '1.000'],
] as const)('Fisher’s exact test of two shares: %s', ([, k1, n1, k2, n2, p]) => {
  expect(fisher2x2(k1, n1, k2, n2).toPrecision(4)).toBe(Number(p).toPrecision(4));
});

const share = (most: number) => fc.integer({ min: 1, max: most }).chain((n) => fc.tuple(fc.nat({ max: n }), fc.constant(n)));

test('Fisher’s exact test of two shares is that of a table of any size', () => {
  fc.assert(
    fc.property(share(60), share(60), ([k1, n1], [k2, n2]) => {
      fc.pre(k1 + k2 > 0 && k1 + k2 < n1 + n2);
      const found = fisherExact([[k1, n1 - k1], [k2, n2 - k2]]);
      expect(fisher2x2(k1, n1, k2, n2)).toBeCloseTo(found.outcome === 'exact' ? found.p : NaN, 9);
    }),
    { numRuns: 500 },
  );
});

test('Fisher’s exact test of two shares: above 0, at most 1, the same for groups that change places and for those not counted', () => {
  fc.assert(
    fc.property(share(400), share(400), ([k1, n1], [k2, n2]) => {
      const p = fisher2x2(k1, n1, k2, n2);
      expect(p).toBeGreaterThan(0);
      expect(p).toBeLessThanOrEqual(1);
      expect(fisher2x2(k2, n2, k1, n1)).toBeCloseTo(p, 9);
      expect(fisher2x2(n1 - k1, n1, n2 - k2, n2)).toBeCloseTo(p, 9);
    }),
  );
});

// The first as R gives it for the example in the help of diffpropci.mp (PropCIs 0.3-0, by Agresti's assistants); the second
// and its test as the tests of the R package contingencytables print them for Cavo et al. 2012, of Fagerland, Lydersen &
// Laake, Statistical Analysis of Contingency Tables, chapter 8.
test.for([
  [20, 40, 160, -0.21601726, -0.03089632, 8],
  [6, 16, 161, -0.1182, -0.0045, 4],
] as const)('Agresti & Min: %i and %i of the same %i', ([k1, k2, n, low, high, digits]) => {
  const interval = answerDifference(k1, k2, n);
  expect([interval.low.toFixed(digits), interval.high.toFixed(digits)]).toEqual([low.toFixed(digits), high.toFixed(digits)]);
});

test('Agresti & Min is Wald’s interval of a table with half a person more in each cell', () => {
  fc.assert(
    fc.property(fc.nat({ max: 200 }), fc.nat({ max: 200 }), fc.integer({ min: 1, max: 200 }), (k1, k2, neither) => {
      const [b, c, all] = [k1 + 0.5, k2 + 0.5, k1 + k2 + neither + 2];
      const [p1, p2] = [b / all, c / all];
      // The variance of a difference of two shares of one multinomial: (p₁ + p₂ − (p₁ − p₂)²) / n.
      const margin = 1.959963984540054 * Math.sqrt((p1 + p2 - (p1 - p2) ** 2) / all);
      const { low, high } = answerDifference(k1, k2, k1 + k2 + neither);
      expect(low).toBeCloseTo(Math.max(-1, p1 - p2 - margin), 10);
      expect(high).toBeCloseTo(Math.min(1, p1 - p2 + margin), 10);
    }),
  );
});

const answers = fc.tuple(fc.nat({ max: 300 }), fc.nat({ max: 300 }), fc.nat({ max: 300 })).filter(([a, b, c]) => a + b + c > 0);

test('Agresti & Min: within −1 and 1, around the difference, mirrored when the answers change places', () => {
  fc.assert(
    fc.property(answers, ([k1, k2, neither]) => {
      const n = k1 + k2 + neither;
      const { low, high } = answerDifference(k1, k2, n);
      expect(low).toBeGreaterThanOrEqual(-1);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual((k1 - k2) / n);
      expect(high).toBeGreaterThanOrEqual((k1 - k2) / n);
      const mirrored = answerDifference(k2, k1, n);
      expect(mirrored.low).toBeCloseTo(-high, 12);
      expect(mirrored.high).toBeCloseTo(-low, 12);
    }),
  );
});

// As above for Cavo et al. The approval ratings, 150 and 86 of 1600, as in R, help of mcnemar.test (Agresti 1990, p. 350),
// whose pairs that differ give 3.716e-5 by binom.test. Eight alike out of eight: 2/2⁸.
test.for([
  [6, 16, '0.05248'],
  [150, 86, '0.00003716'],
  [8, 0, '0.007813'],
  [5, 5, '1.000'],
  [0, 0, '1.000'],
] as const)('the exact sign test: %i and %i', ([k1, k2, p]) => {
  expect(Number(signTest(k1, k2).toPrecision(4))).toBe(Number(p));
});

test('the exact sign test agrees with adding up every outcome that is as far out', () => {
  const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n, k - 1) * (n - k + 1)) / k);
  fc.assert(
    fc.property(fc.nat({ max: 25 }), fc.nat({ max: 25 }), (k1, k2) => {
      const n = k1 + k2;
      const far = Array.from({ length: n + 1 }, (_, k) => k).filter((k) => Math.abs(2 * k - n) >= Math.abs(k1 - k2));
      expect(signTest(k1, k2)).toBeCloseTo(far.reduce((sum, k) => sum + choose(n, k) / 2 ** n, 0), 10);
      expect(signTest(k2, k1)).toBe(signTest(k1, k2));
    }),
  );
});

test('the exact sign test is above 0 and at most 1, for thousands too', () => {
  for (const [k1, k2] of [[700, 701], [2000, 2100], [10_000, 10_000], [300, 500]] as const) {
    expect(signTest(k1, k2)).toBeGreaterThan(0);
    expect(signTest(k1, k2)).toBeLessThanOrEqual(1);
  }
  expect(signTest(2000, 2100)).toBeCloseTo(0.122, 3);
});

test('what cannot be is refused', () => {
  for (const [k, n] of [[1, 0], [-1, 5], [6, 5], [0.5, 5], [1, 2.5], [NaN, 5]] as const) {
    expect(() => fisher2x2(1, 2, k, n)).toThrow(RangeError);
    expect(() => fisher2x2(k, n, 1, 2)).toThrow(RangeError);
    expect(() => answerDifference(k, 0, n)).toThrow(RangeError);
  }
  expect(() => answerDifference(3, 3, 5)).toThrow('not a count out of 5: 6');
  for (const k of [-1, 0.5, NaN]) expect(() => signTest(k, 1)).toThrow(RangeError);
});
