import { checkShare } from './checkShare.ts';

/** What differs by less is the same; the order of adding would decide otherwise. As in `extremity.ts`, and in R. */
const TOLERANCE = 1e-7;

/**
 * Fisher's exact test, two-sided, of two independent proportions: the probability, given both margins, of all tables that
 * are at most as likely as the observed one. The same as {@link fisherExact} of a table of two rows and two columns, but
 * small enough for a browser: one run through the hypergeometric terms, each from the one before.
 *
 * Source: Fisher 1935, The Design of Experiments, chapter 2; Agresti, Categorical Data Analysis, 3rd ed., section 3.5.1.
 * With K = k₁ + k₂ the term of x in the first group is C(n₁, x)·C(n₂, K−x), so the next is it times
 * (K−x)(n₁−x) / ((x+1)(n₂−K+x+1)).
 *
 * @param k1 people counted in the first group of n1
 * @param k2 people counted in the second group of n2
 * @returns a probability, above 0 (as far as a double goes) and at most 1; 1 where nobody is counted, or everybody
 * @throws {RangeError} where n is no base or k no count out of it
 * @example fisher2x2(3, 4, 1, 4) // 0.4857: the lady tasting tea (R, help of fisher.test)
 */
export function fisher2x2(k1: number, n1: number, k2: number, n2: number): number {
  checkShare(k1, n1);
  checkShare(k2, n2);
  const counted = k1 + k2;
  const low = Math.max(0, counted - n2);
  const high = Math.min(counted, n1);
  // As logarithms: of a few hundred people the terms are beyond what a double holds.
  const terms: number[] = [];
  for (let x = low, term = 0; x <= high; x++) {
    terms.push(term);
    term += Math.log(((counted - x) * (n1 - x)) / ((x + 1) * (n2 - counted + x + 1)));
  }
  const most = terms.reduce((a, b) => Math.max(a, b));
  const limit = (terms[k1 - low] ?? NaN) + TOLERANCE;
  let all = 0;
  let far = 0;
  for (const term of terms) {
    const weight = Math.exp(term - most);
    all += weight;
    if (term <= limit) far += weight;
  }
  return far / all;
}
