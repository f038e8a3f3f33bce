import type { Reading, SolvedColumn } from './solveColumn.ts';

/** What stands around a column that speaks for one reading of it. */
export interface Surroundings {
  /** The reading under which the groups of its table add up. */
  inGroups: Reading | null;
  /** Other columns of the same table, measurement and printed base that cannot be right either. */
  siblings: readonly SolvedColumn[];
  /** Bases that the source prints at the same measurement. */
  basesNearby: ReadonlySet<number>;
  /** A column elsewhere whose percentages are those of this column's figures read as counts. */
  countsElsewhere: SolvedColumn | null;
}

/** The readings of an inconsistent column that are worth a sentence. The main one is null where nothing mends it. */
export interface ChosenReading {
  main: Reading | null;
  /** Where another base is not the main reading: the best such base. */
  base: Reading | null;
  /** Where another cell is not the main reading: the smallest changes of a cell. */
  cells: Reading[];
}

/**
 * Chooses what to say first of a column that no counts give.
 *
 * 1. The reading with which the groups of its table add up: it is borne out by other columns.
 * 2. Counts printed as percentages, where another table has just the percentages of these counts; or where no base and no
 *    change by a single unit mends the column either.
 * 3. Another base, where it is near (three people or three per cent: missing answers), or is the printed one with a slip in
 *    one digit, or is all there is.
 * 4. Another cell.
 *
 * A base can never mend a sum beyond rounding, so there the choice falls on a cell by itself.
 */
export function explainColumn({ column, readings }: SolvedColumn, around: Surroundings): ChosenReading {
  const n = column.n ?? 0;
  const unit = column.percent?.decimals === 1 ? 0.1 : 1;
  const bases = readings.filter(({ why }) => why === 'base');
  const [base = null] = bases.toSorted((a, b) => rankBase(a, n, around) - rankBase(b, n, around));
  const cells = readings.filter(({ why }) => why === 'misprint');
  const least = Math.min(...cells.map(changeOf));
  const smallest = cells.filter((cell) => changeOf(cell) < least + unit / 2);
  const counts = readings.find(({ why }) => why === 'counts') ?? null;

  const main = ((): Reading | null => {
    if (around.inGroups) return around.inGroups;
    if (counts && (around.countsElsewhere || (!base && least > 1.5 * unit))) return counts;
    if (base && (isNear(base, n) || isSlip(base.n, n) || cells.length === 0)) return base;
    return smallest[0] ?? base;
  })();
  return { main, base: main?.why === 'base' ? null : base, cells: main?.why === 'misprint' && main !== smallest[0] ? [] : smallest };
}

const changeOf = ({ repair }: Reading): number => (repair ? Math.abs(repair.to - repair.from) : Infinity);

/** Whether missing answers can well be what lies between a base and the printed one. */
export const isNear = ({ n }: Pick<Reading, 'n'>, printed: number): boolean => Math.abs(n - printed) <= Math.max(3, Math.floor(0.03 * printed));

/** Near bases before far ones; then those that rounding once gives, that siblings share, that are printed nearby, that are nearest. */
function rankBase(base: Reading, n: number, { siblings, basesNearby }: Surroundings): number {
  const isShared = siblings.some((sibling) => sibling.readings.some(({ why, n: other }) => why === 'base' && other === base.n));
  const doubts = [!isNear(base, n), base.verdict !== 'consistent', !isShared, !basesNearby.has(base.n)];
  return doubts.reduce((rank, doubt) => 2 * rank + Number(doubt), 0) * 1e6 + Math.abs(base.n - n) + (base.n > n ? 0.5 : 0);
}

/** Whether one digit was mistaken, or two neighbours changed places. */
function isSlip(a: number, b: number): boolean {
  const [x, y] = [String(a), String(b)];
  if (x.length !== y.length) return false;
  const wrong = [...x].flatMap((digit, i) => (digit === y[i] ? [] : [i]));
  const [i = 0, j = 0] = wrong;
  return wrong.length === 1 || (wrong.length === 2 && j === i + 1 && x[i] === y[j] && x[j] === y[i]);
}
