import { contingency } from './contingency.ts';
import { logFactorials } from './logFactorials.ts';
import { seededRandom } from './seededRandom.ts';

export interface MonteCarloOptions {
  /** A whole number; the same seed gives the same p-value, on every machine. */
  readonly seed: number;
  /** How many tables to draw. */
  readonly replicates?: number;
  /** By what a table counts as at least as extreme: its probability (as {@link fisherExact}) or Pearson's chi-square. */
  readonly by?: 'probability' | 'chi-square';
}

export interface MonteCarlo {
  readonly p: number;
  /** The standard error that p has from drawing, √(p(1−p)/replicates). */
  readonly standardError: number;
  readonly replicates: number;
}

/**
 * The p-value of an exact test of independence by drawing tables with the observed margins, where listing them is too much.
 * Each table is drawn by shuffling the people's columns over the people's rows, which gives tables with the probabilities
 * that {@link fisherExact} sums.
 *
 * Source: Hope 1968, Journal of the Royal Statistical Society B 30, 582–598: p = (1 + drawn tables at least as extreme) /
 * (1 + drawn tables), as R does; Agresti, Wackerly & Boyett 1979, Psychometrika 44, 75–83.
 *
 * @param table counts of people, rows of equal length
 * @throws {RangeError} as {@link contingency} and {@link seededRandom}
 * @example // job satisfaction by income (Agresti 2002, p. 57): exact 0.7827, drawn 0.78
 */
export function monteCarlo(
  table: readonly (readonly number[])[],
  { seed, replicates = 10_000, by = 'probability' }: MonteCarloOptions,
): MonteCarlo {
  const { rows, rowSums, columnSums, total } = contingency(table);
  const random = seededRandom(seed);
  const lf = logFactorials(total);
  const wide = columnSums.length;
  const expected = rowSums.flatMap((r) => columnSums.map((c) => (r * c) / total));
  // Of a given table, Σ O²/E is Pearson's statistic plus the total, and Σ ln O! the probability turned round, but for a constant.
  const extremity = (cells: ArrayLike<number>): number => {
    let sum = 0;
    for (let i = 0; i < cells.length; i++) {
      const count = cells[i] ?? 0;
      sum += by === 'probability' ? (lf[count] ?? 0) : count ** 2 / (expected[i] ?? NaN);
    }
    return sum;
  };

  const people = Int32Array.from(columnSums.flatMap((count, j) => Array<number>(count).fill(j)));
  const drawn = new Int32Array(rowSums.length * wide);
  const limit = extremity(rows.flat()) - 1e-7;
  let extreme = 0;
  for (let replicate = 0; replicate < replicates; replicate++) {
    drawn.fill(0);
    let at = 0;
    for (const [i, size] of rowSums.entries())
      for (let person = 0; person < size; person++, at++) {
        // Fisher and Yates: whoever is left is as likely to come next.
        const other = at + random(total - at);
        const column = people[other] ?? 0;
        people[other] = people[at] ?? 0;
        people[at] = column;
        drawn[i * wide + column] = (drawn[i * wide + column] ?? 0) + 1;
      }
    if (extremity(drawn) >= limit) extreme++;
  }
  const p = (1 + extreme) / (1 + replicates);
  return { p, standardError: Math.sqrt((p * (1 - p)) / replicates), replicates };
}
