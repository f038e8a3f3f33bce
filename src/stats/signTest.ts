/**
 * The exact test of whether two counts of different people are alike: were each of the k₁ + k₂ as likely to be counted in
 * the one as in the other, how likely would two counts be that are at least as far apart? For matched pairs that differ it is
 * McNemar's test, exact; for two answers to one question, of which everybody gave one at most, the same.
 *
 * Source: Agresti, Categorical Data Analysis, 3rd ed., chapter 11 (small samples of matched pairs): given k₁ + k₂, k₁ is
 * binomial with a half; twice its tail, since a half makes it symmetric.
 *
 * @param k1 people counted, a whole number from 0
 * @param k2 other people counted
 * @returns a probability, above 0 (as far as a double goes) and at most 1
 * @throws {RangeError} for what are no counts
 * @example signTest(6, 16) // 0.0525 (Cavo et al. 2012, as in the tests of the R package contingencytables)
 */
export function signTest(k1: number, k2: number): number {
  for (const k of [k1, k2]) if (!Number.isSafeInteger(k) || k < 0) throw new RangeError(`not a count: ${k}`);
  if (k1 === k2) return 1;
  const all = k1 + k2;
  let tail = 0;
  // As logarithms: 2^−n itself is nothing for more than a thousand people.
  for (let k = 0, term = -all * Math.LN2; k <= Math.min(k1, k2); k++) {
    tail += Math.exp(term);
    term += Math.log((all - k) / (k + 1));
  }
  return Math.min(1, 2 * tail);
}
