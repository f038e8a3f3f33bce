import { logGamma } from './logGamma.ts';

/** Where a sum is as exact as a double can be. */
const PRECISE = 2 ** -53;
/** Stands for a zero that would divide (Lentz). */
const TINY = 1e-300;

/**
 * The regularised upper incomplete gamma function Q(a, x) = Γ(a, x) / Γ(a), from 1 at x = 0 to 0; P = 1 − Q.
 *
 * Source: DLMF 8.2.4. For x < a + 1 by the series 8.11.4, otherwise by the continued fraction 8.9.2, evaluated by the
 * modified Lentz method; the choice between them after Press et al., Numerical Recipes, section 6.2.
 *
 * @param a above 0
 * @param x from 0
 * @throws {RangeError} for other a or x
 * @example upperGammaRatio(1, 2) // exp(−2)
 */
export function upperGammaRatio(a: number, x: number): number {
  if (!(a > 0) || !(x >= 0)) throw new RangeError(`incomplete gamma function at a = ${a}, x = ${x}`);
  if (x === 0) return 1;
  if (x === Infinity) return 0;
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  return x < a + 1 ? Math.max(0, 1 - front * lowerSeries(a, x)) : front * upperFraction(a, x);
}

/** γ(a, x) / (xᵃ e⁻ˣ) = Σ xᵏ / (a(a+1)…(a+k)). */
function lowerSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let k = 1; term > sum * PRECISE; k++) {
    term *= x / (a + k);
    sum += term;
  }
  return sum;
}

/** Γ(a, x) / (xᵃ e⁻ˣ), the even part of DLMF 8.9.2: 1/(x+1−a − 1(1−a)/(x+3−a − 2(2−a)/(x+5−a − …))). */
function upperFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let value = d;
  for (let k = 1, change = 0; Math.abs(change - 1) > 2 * PRECISE; k++) {
    const numerator = -k * (k - a);
    b += 2;
    d = 1 / (numerator * d + b || TINY);
    c = b + numerator / c || TINY;
    change = c * d;
    value *= change;
  }
  return value;
}
