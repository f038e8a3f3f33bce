import { chiSquareTail } from './chiSquareCdf.ts';
import { type Contingency, contingency } from './contingency.ts';

export interface ChiSquare extends Pick<Contingency, 'total' | 'droppedRows' | 'droppedColumns'> {
  readonly statistic: number;
  /** Degrees of freedom, (r−1)(c−1) of the rows and columns used. */
  readonly df: number;
  readonly p: number;
  /** Expected counts of the rows and columns used. */
  readonly expected: readonly (readonly number[])[];
  /** The smallest of them: below 5 in many cells (Cochran 1954), the p-value is rough and an exact test should be asked. */
  readonly minExpected: number;
}

/**
 * Pearson's chi-square test of independence for a table of counts, without correction for continuity.
 *
 * Source: Pearson 1900; Agresti, Categorical Data Analysis, 3rd ed., section 3.2.1: Σ (O − E)² / E, with E = row total ×
 * column total / total.
 *
 * @param table counts of people, rows of equal length
 * @throws {RangeError} as {@link contingency}
 * @example // party by gender (Agresti 2007, table 2.5; R, help of chisq.test)
 * chiSquare([[762, 327, 468], [484, 239, 477]]) // { statistic: 30.070, df: 2, p: 2.954e-7, … }
 */
export function chiSquare(table: readonly (readonly number[])[]): ChiSquare {
  const { rows, rowSums, columnSums, total, droppedRows, droppedColumns } = contingency(table);
  const expected = rowSums.map((r) => columnSums.map((c) => (r * c) / total));
  let statistic = 0;
  for (const [i, row] of rows.entries())
    for (const [j, observed] of row.entries()) {
      const e = expected[i]?.[j] ?? NaN;
      statistic += (observed - e) ** 2 / e;
    }
  const df = (rows.length - 1) * (columnSums.length - 1);
  const minExpected = Math.min(...expected.flat());
  return { statistic, df, p: chiSquareTail(statistic, df), expected, minExpected, total, droppedRows, droppedColumns };
}
