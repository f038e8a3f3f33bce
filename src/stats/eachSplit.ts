/** What taking a number of people out of a row adds to two sums over the split. */
export type Weigh = (taken: number, row: number) => readonly [number, number];

/**
 * Every way to take a number of people out of rows that have so many each, with two sums over the rows of what each taking
 * weighs. The array given to `visit` is used again: copy what should stay.
 *
 * @param rows people in each row, at least one row
 * @param take how many to take, at most all
 * @param weigh asked once for each row and number, not for each split
 * @example eachSplit([1, 5], 3, (taken) => [taken ** 2, 0], visit) // visits [0, 3] with 9 and [1, 2] with 5
 */
export function eachSplit(
  rows: readonly number[],
  take: number,
  weigh: Weigh,
  visit: (split: readonly number[], first: number, second: number) => void,
): void {
  const split = rows.map(() => 0);
  const after = rows.map((_, i) => rows.slice(i + 1).reduce((sum, row) => sum + row, 0));
  const weights = rows.map((row, i) => Array.from({ length: Math.min(row, take) + 1 }, (_, taken) => weigh(taken, i)));
  const walk = (i: number, rest: number, first: number, second: number): void => {
    if (i === rows.length) return visit(split, first, second);
    const ofRow = weights[i] ?? [];
    for (let taken = Math.max(0, rest - (after[i] ?? 0)); taken < ofRow.length && taken <= rest; taken++) {
      const [more = 0, other = 0] = ofRow[taken] ?? [];
      split[i] = taken;
      walk(i + 1, rest - taken, first + more, second + other);
    }
  };
  walk(0, take, 0, 0);
}
