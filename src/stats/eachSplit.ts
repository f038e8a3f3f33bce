/**
 * Every way to take a number of people out of rows that have so many each. The array given to `visit` is used again: copy
 * what should stay. `visit` ends the walk by returning false.
 *
 * @param rows people in each row, at least one row
 * @param take how many to take, at most all
 * @returns false if the walk was ended
 * @example eachSplit([1, 5], 3, (split) => { … }) // split is [0, 3], then [1, 2]
 */
export function eachSplit(rows: readonly number[], take: number, visit: (split: readonly number[]) => boolean): boolean {
  const split = rows.map(() => 0);
  const after = rows.map((_, i) => rows.slice(i + 1).reduce((sum, row) => sum + row, 0));
  const walk = (i: number, rest: number): boolean => {
    if (i === rows.length) return visit(split);
    const others = after[i] ?? 0;
    for (let x = Math.max(0, rest - others); x <= Math.min(rows[i] ?? 0, rest); x++) {
      split[i] = x;
      if (!walk(i + 1, rest - x)) return false;
    }
    return true;
  };
  return walk(0, take);
}
