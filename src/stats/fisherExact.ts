import { type ExactTest, exactTest } from './exactTest.ts';

/**
 * Fisher's exact test for a table of any size (Freeman & Halton): the probability, given both margins, of all tables that
 * are at most as likely as the observed one. For 2×2 it is Fisher's two-sided test.
 *
 * Source: Freeman & Halton 1951, Biometrika 38, 141–149, doi 10.1093/biomet/38.1-2.141.
 *
 * @param table counts of people, rows of equal length
 * @param budget as {@link exactTest}
 * @throws {RangeError} as {@link contingency}
 * @example fisherExact([[3, 1], [1, 3]]) // { outcome: 'exact', p: 0.4857 }: the lady tasting tea (R, help of fisher.test)
 */
export const fisherExact = (table: readonly (readonly number[])[], budget?: number): ExactTest =>
  exactTest(table, { by: 'probability', budget });
