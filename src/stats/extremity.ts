import type { Contingency } from './contingency.ts';
import { logFactorials } from './logFactorials.ts';

/**
 * By what a table counts as further from independence than another with the same margins:
 *
 * - `probability`: the less likely, the further (Fisher; Freeman & Halton 1951);
 * - `chi-square`: the larger Pearson's statistic, the further. This is the exact counterpart of the usual chi-square test.
 *
 * Where expected counts are small, the two can lead to quite different p-values.
 */
export type Ordering = 'probability' | 'chi-square';

/** What a cell with a count contributes, by the sum of its row and of its column. */
export type Extremity = (count: number, rowSum: number, columnSum: number) => number;

/** What differs by less is the same; the order of adding would decide otherwise. Relative to probability or statistic, as in R. */
const TOLERANCE = 1e-7;

/**
 * How far a table is from independence, as a sum over its cells, so that it can be added up cell by cell: Σ ln x! for the
 * probability, which is Π r! Π c! / (n! Π x!), and n·Σ x²/(r·c) for chi-square, which is that less n.
 *
 * @returns the contribution of a cell, and the least sum that counts as at least as far as the table itself
 */
export function extremityOf({ rows, rowSums, columnSums, total }: Contingency, by: Ordering): { of: Extremity; least: number } {
  const lf = logFactorials(total);
  const of: Extremity =
    by === 'probability'
      ? (count) => lf[count] ?? NaN
      : (count, rowSum, columnSum) => (total * count * count) / (rowSum * columnSum);
  let observed = 0;
  for (const [i, row] of rows.entries())
    for (const [j, count] of row.entries()) observed += of(count, rowSums[i] ?? NaN, columnSums[j] ?? NaN);
  return { of, least: observed - TOLERANCE * (by === 'probability' ? 1 : observed) };
}
