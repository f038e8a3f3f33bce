/** Coefficients B₂ₖ / (2k(2k−1)) of Stirling's series, k = 1 … 7 (DLMF 5.11.1, Bernoulli numbers 24.2(iv)). */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];

/**
 * The natural logarithm of the gamma function, to about 15 digits (absolutely, near 1 and 2, where it is zero).
 *
 * Source: DLMF 5.11.1 (Stirling's series), after moving x to 10 or more by Γ(x+1) = x·Γ(x) (5.5.1).
 *
 * @param x above 0
 * @throws {RangeError} for other x
 * @example logGamma(5) // ln 24
 */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`logarithm of the gamma function at ${x}`);
  let shift = 1;
  let y = x;
  for (; y < 10; y++) shift *= y;
  const series = STIRLING.reduceRight((sum, coefficient) => sum / (y * y) + coefficient, 0) / y;
  return (y - 0.5) * Math.log(y) - y + 0.5 * Math.log(2 * Math.PI) + series - Math.log(shift);
}
