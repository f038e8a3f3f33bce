import { contingency } from './contingency.ts';
import { type Ordering, extremityOf } from './extremity.ts';
import { seededRandom } from './seededRandom.ts';

export interface MonteCarloOptions {
  readonly by?: Ordering;
  /** A whole number; the same seed gives the same p-value, on every machine. */
  readonly seed: number;
  /** How many tables to draw. */
  readonly replicates?: number;
}

export interface MonteCarlo {
  readonly p: number;
  /** The standard error that p has from drawing, √(p(1−p)/replicates). */
  readonly standardError: number;
  readonly replicates: number;
}

/**
 * The p-value of {@link exactTest} by drawing tables with the observed margins, where listing them is too much. Each table
 * is drawn by shuffling the people's columns over the people's rows, which gives tables with the very probabilities that
 * the exact test sums.
 *
 * Source: Hope 1968, Journal of the Royal Statistical Society B 30, 582–598: p = (1 + drawn tables at least as far) /
 * (1 + drawn tables), as R does; Agresti, Wackerly & Boyett 1979, Psychometrika 44, 75–83.
 *
 * @param table counts of people, rows of equal length
 * @throws {RangeError} as {@link contingency} and {@link seededRandom}
 * @example // job satisfaction by income (Agresti 2002, p. 57): exact 0.7827, drawn »close to 0.78« (R, help of fisher.test)
 */
export function monteCarlo(
  table: readonly (readonly number[])[],
  { by = 'probability', seed, replicates = 10_000 }: MonteCarloOptions,
): MonteCarlo {
  const given = contingency(table);
  const { rowSums, columnSums, total } = given;
  const { of, least } = extremityOf(given, by);
  const random = seededRandom(seed);
  const people = Int32Array.from(columnSums.flatMap((count, j) => Array<number>(count).fill(j)));
  const row = new Int32Array(columnSums.length);

  /** Draws a table and adds up how far it is from independence. */
  const draw = (): number => {
    let at = 0;
    let sum = 0;
    for (const rowSum of rowSums) {
      row.fill(0);
      for (const end = at + rowSum; at < end; at++) {
        // Fisher and Yates: whoever is left is as likely to come next.
        const other = at + random(total - at);
        const column = people[other] ?? 0;
        people[other] = people[at] ?? 0;
        people[at] = column;
        row[column] = (row[column] ?? 0) + 1;
      }
      for (const [j, columnSum] of columnSums.entries()) sum += of(row[j] ?? 0, rowSum, columnSum);
    }
    return sum;
  };

  let far = 0;
  for (let drawn = 0; drawn < replicates; drawn++) if (draw() >= least) far++;
  const p = (1 + far) / (1 + replicates);
  return { p, standardError: Math.sqrt((p * (1 - p)) / replicates), replicates };
}
