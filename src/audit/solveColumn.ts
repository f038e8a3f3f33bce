import { columnSum, type ColumnSum } from '../stats/columnSum.ts';
import { countsAsPercent } from '../stats/countsAsPercent.ts';
import { grim } from '../stats/grim.ts';
import { defaultReach, nearbyBases } from '../stats/nearbyBases.ts';
import type { PercentColumn } from '../stats/percentColumn.ts';
import type { Decimals } from '../stats/percentUnits.ts';
import { reconstruct, type Range, type Reconstruction, type Verdict } from '../stats/reconstruct.ts';
import { type Repair, repairs } from '../stats/repairs.ts';
import type { AuditedColumn } from './auditedColumn.ts';

/** One way to read a column so that counts give it: as printed, or with what would mend it. */
export interface Reading {
  why: 'printed' | 'base' | 'misprint' | 'counts';
  n: number;
  verdict: Verdict;
  /** Null where several counts are possible. */
  counts: readonly number[] | null;
  ranges: readonly Range[];
  repair: Repair | null;
  /** The column as it would have to be printed; null where the figures are counts themselves. */
  percent: (PercentColumn & { n: number }) | null;
}

/** What the numbers alone say of a column. */
export interface SolvedColumn {
  column: AuditedColumn;
  verdict: Verdict;
  printed: Reconstruction;
  sum: ColumnSum;
  /** Percentages that no count out of the base gives, by their place, and the nearest ones that some count gives. */
  impossible: { index: number; nearest: readonly number[] }[];
  /** All readings, those nearest to what is printed first; of an inconsistent column, other bases before other cells. */
  readings: Reading[];
}

/** Tests a column against its base, and looks for what would mend it where it fails. */
export function solveColumn(column: AuditedColumn): SolvedColumn {
  const { percent, values, n } = column;
  // A figure that is no rounded percentage is tested for nothing.
  const sum = columnSum(percent ? values : [0], percent?.decimals ?? 0, percent?.total);
  if (!percent || n === null || n === 0) {
    const printed = reconstruct({ values: [0], decimals: 0, n: null });
    // No base at all can mend percentages whose sum is beyond rounding.
    const isImpossible = percent !== null && column.extent !== 'partial' && sum.verdict === 'beyond';
    const verdict = isImpossible ? 'inconsistent' : 'not-checkable';
    return { column, verdict, printed, sum: percent ? sum : { ...sum, sum: total(values) }, impossible: [], readings: [] };
  }
  if (column.extent === 'partial' && sum.sum > sum.max) return { column, sum, ...severalAnswers(values, percent.decimals, n) };
  const based = { ...percent, n };
  const printed = reconstruct(based);
  if (printed.verdict !== 'inconsistent' && printed.ranges) {
    const asPrinted: Reading = { why: 'printed', n, verdict: printed.verdict, counts: printed.unique, ranges: printed.ranges, repair: null, percent: based };
    return { column, verdict: printed.verdict, printed, sum, impossible: [], readings: [asPrinted] };
  }
  const impossible = values.flatMap((value, index) => {
    const { possible, onlyDouble, nearest } = grim(value, percent.decimals, n);
    return possible || onlyDouble ? [] : [{ index, nearest }];
  });
  const bases = nearbyBases(based).map((base) => reading('base', base.n, base, null, { ...based, n: base.n }));
  const cells = repairs(based).map((repair) =>
    reading('misprint', n, repair, repair, { ...based, values: values.with(repair.index, repair.to) }),
  );
  const readings = [...bases, ...cells, ...(column.extent === 'whole' && countsAsPercent(values, n) ? [asCounts(values, n)] : [])];
  return { column, verdict: printed.verdict, printed, sum, impossible, readings };
}

const reading = (why: Reading['why'], n: number, { verdict, unique, ranges }: Reconstruction, repair: Repair | null, percent: Reading['percent']): Reading => ({
  why,
  n,
  verdict,
  counts: unique,
  ranges: ranges ?? [],
  repair,
  percent,
});

const asCounts = (values: readonly number[], n: number): Reading => ({
  why: 'counts',
  n,
  verdict: 'consistent',
  counts: values,
  ranges: values.map((value) => [value, value] as const),
  repair: null,
  percent: null,
});

/**
 * Percentages that together are more than everybody: one person may have given several answers, so each is tested alone.
 */
function severalAnswers(values: readonly number[], decimals: Decimals, n: number): Pick<SolvedColumn, 'verdict' | 'printed' | 'impossible' | 'readings'> {
  const alone = (base: number): Reconstruction => {
    const cells = values.map((value) => reconstruct({ values: [value], decimals, n: base, partial: true }));
    const verdict = (['inconsistent', 'double-rounding'] as const).find((bad) => cells.some((cell) => cell.verdict === bad)) ?? 'consistent';
    const isPossible = verdict !== 'inconsistent';
    const isUnique = cells.every(({ unique }) => unique);
    return {
      verdict,
      conventions: isPossible ? (cells[0]?.conventions ?? []) : [],
      solutions: isPossible ? cells.reduce((ways, cell) => ways * BigInt(cell.solutions), 1n) : 0,
      unique: isPossible && isUnique ? cells.flatMap(({ unique }) => unique ?? []) : null,
      ranges: isPossible ? cells.flatMap(({ ranges }) => ranges ?? []) : null,
    };
  };
  const printed = alone(n);
  const impossible = values.flatMap((value, index) => {
    const { possible, onlyDouble, nearest } = grim(value, decimals, n);
    return possible || onlyDouble ? [] : [{ index, nearest }];
  });
  const near = Array.from({ length: defaultReach(n) }, (_, i) => [n - i - 1, n + i + 1]).flat();
  const readings = printed.verdict !== 'inconsistent' ? [] : near.filter((base) => base > 0).map((base) => reading('base', base, alone(base), null, null));
  return { verdict: printed.verdict, printed, impossible, readings: readings.filter(({ verdict }) => verdict !== 'inconsistent') };
}

const total = (values: readonly number[]): number => Number(values.reduce((sum, value) => sum + value, 0).toFixed(1));
