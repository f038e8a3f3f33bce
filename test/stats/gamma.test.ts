import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chiSquareCdf, chiSquareTail } from '../../src/stats/chiSquareCdf.ts';
import { logFactorials } from '../../src/stats/logFactorials.ts';
import { logGamma } from '../../src/stats/logGamma.ts';
import { upperGammaRatio } from '../../src/stats/upperGammaRatio.ts';

// NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.4, upper critical values of the chi-square distribution.
test.for([
  [1, [2.706, 3.841, 5.024, 6.635, 10.828]],
  [2, [4.605, 5.991, 7.378, 9.21, 13.816]],
  [4, [7.779, 9.488, 11.143, 13.277, 18.467]],
  [8, [13.362, 15.507, 17.535, 20.09, 26.125]],
  [10, [15.987, 18.307, 20.483, 23.209, 29.588]],
  [30, [40.256, 43.773, 46.979, 50.892, 59.703]],
  [100, [118.498, 124.342, 129.561, 135.807, 149.449]],
] as const)('critical values for %i degrees of freedom', ([df, values]) => {
  for (const [i, p] of [0.1, 0.05, 0.025, 0.01, 0.001].entries()) {
    const value = values[i] ?? NaN;
    // The values have three decimals, the last of them not always rounded to the nearest.
    expect(chiSquareTail(value - 0.001, df)).toBeGreaterThan(p);
    expect(chiSquareTail(value + 0.001, df)).toBeLessThan(p);
  }
});

// SciPy 1.17.1, scipy.stats.chi2.sf.
test.for([
  [1, 1, 3.17310507862914e-1],
  [10, 4, 4.04276819945128e-2],
  [0.5, 3, 9.18891411654676e-1],
  [200, 150, 3.97318597e-3],
  [50, 1, 1.53745979e-12],
] as const)('chi-square %d with %i degrees of freedom', ([x, df, p]) => {
  expect(chiSquareTail(x, df) / p).toBeCloseTo(1, 8);
});

test('two degrees of freedom: exp(−x/2)', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1000, noNaN: true }), (x) => {
      expect(chiSquareTail(x, 2) / Math.exp(-x / 2)).toBeCloseTo(1, 11);
      expect(chiSquareCdf(x, 2) + chiSquareTail(x, 2)).toBe(1);
    }),
  );
});

test('between 0 and 1, falling with x, rising with the degrees of freedom', () => {
  const positive = fc.double({ min: 1e-3, max: 500, noNaN: true });
  fc.assert(
    fc.property(positive, positive, fc.integer({ min: 1, max: 300 }), (x, more, df) => {
      const p = chiSquareTail(x, df);
      expect(p).toBeGreaterThanOrEqual(0);
      expect(p).toBeLessThanOrEqual(1);
      expect(chiSquareTail(x + more, df)).toBeLessThanOrEqual(p + 1e-14);
      expect(chiSquareTail(x, df + 1)).toBeGreaterThanOrEqual(p - 1e-14);
    }),
  );
});

test('DLMF 8.8.6: Q(a+1, x) = Q(a, x) + xᵃ e⁻ˣ / Γ(a+1), on both sides of where series and fraction meet', () => {
  const number = fc.double({ min: 0.05, max: 200, noNaN: true });
  fc.assert(
    fc.property(number, number, (a, x) => {
      const step = Math.exp(a * Math.log(x) - x - logGamma(a + 1));
      expect(upperGammaRatio(a + 1, x)).toBeCloseTo(upperGammaRatio(a, x) + step, 12);
    }),
    { numRuns: 1000 },
  );
});

test('the ends', () => {
  expect(upperGammaRatio(3, 0)).toBe(1);
  expect(upperGammaRatio(3, Infinity)).toBe(0);
  for (const [a, x] of [[0, 1], [-1, 1], [1, -1], [NaN, 1], [1, NaN]] as const) expect(() => upperGammaRatio(a, x)).toThrow(RangeError);
});

test('the gamma function: factorials, Γ(½) = √π, and doubling (DLMF 5.5.5)', () => {
  const factorials = logFactorials(170);
  for (let n = 0; n <= 170; n++) expect(logGamma(n + 1)).toBeCloseTo(factorials[n] ?? NaN, 10);
  expect(logGamma(0.5)).toBeCloseTo(0.5 * Math.log(Math.PI), 14);
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 100, noNaN: true }), (x) => {
      const doubled = -0.5 * Math.log(Math.PI) + (2 * x - 1) * Math.LN2 + logGamma(x) + logGamma(x + 0.5);
      expect(logGamma(2 * x)).toBeCloseTo(doubled, 10);
    }),
  );
  for (const x of [0, -1, NaN]) expect(() => logGamma(x)).toThrow(RangeError);
});

test('logarithms of factorials', () => {
  const exact = [1, 1, 2, 6, 24, 120, 720, 5040, 40320, 362880, 3628800];
  for (const [n, factorial] of exact.entries()) expect(logFactorials(10)[n]).toBeCloseTo(Math.log(factorial), 12);
});
