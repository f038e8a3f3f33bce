import type { Evidence } from '../dataset/observation.ts';
import { CONVENTIONS, roundPercent } from '../stats/rounding.ts';
import { columnRemarks, type ColumnRemark } from './columnRemarks.ts';
import { explainColumn, type Surroundings } from './explainColumn.ts';
import type { Reading, SolvedColumn } from './solveColumn.ts';
import type { SolvedGroups } from './solveGroups.ts';
import type { ColumnAudit, Explanation } from './types.ts';

/** How many nearby bases and repairs are published for a column. */
const MOST = 5;

/** A column's audit, with the categories that each of its remarks is about. */
export interface AuditedResult extends ColumnAudit {
  remarks: ColumnRemark[];
}

/** Verdict, counts, what would mend it, and remarks, for every column. */
export function auditColumns(solved: readonly SolvedColumn[], groupings: readonly SolvedGroups[], evidence: Evidence): AuditedResult[] {
  return solved.map((one) => {
    const { column, verdict, printed, sum } = one;
    const grouping = groupings.find(({ all, groups, addsUp }) => addsUp && [all, ...groups].includes(one)) ?? null;
    const around = surroundings(one, solved, grouping);
    const chosen = explainColumn(one, around);
    const nearby = one.readings.filter(({ why }) => why === 'base').slice(0, MOST);
    const repairs = one.readings.flatMap(({ repair }) => repair ?? []).slice(0, MOST);
    const cell = (repair: { index: number; from: number; to: number }) => ({ category: column.categories[repair.index] ?? '', from: repair.from, to: repair.to });
    return {
      id: column.id,
      datasetId: column.dataset.id,
      table: column.dataset.table,
      indicator: column.indicator,
      group: column.group,
      time: column.time,
      n: column.n,
      categories: column.categories,
      values: column.values,
      sum: sum.sum,
      verdict,
      counts: printed.unique && [...printed.unique],
      ranges: printed.ranges && [...printed.ranges],
      solutions: printed.solutions,
      nearbyN: nearby.map(({ n, counts, verdict: at }) => ({ n, counts: counts && [...counts], verdict: at })),
      repairs: repairs.map(cell),
      explanation: verdict === 'inconsistent' && chosen.main ? explanation(chosen.main, cell) : null,
      remarks: columnRemarks(one, { evidence, around, chosen, grouping: around.inGroups && grouping }),
    };
  });
}

function explanation({ why, n, counts, repair }: Reading, cell: (repair: { index: number; from: number; to: number }) => Explanation['repair']): Explanation | null {
  return why === 'printed' ? null : { kind: why, n, counts: counts && [...counts], repair: repair && cell(repair) };
}

/** What other columns say of an inconsistent one. */
function surroundings(one: SolvedColumn, solved: readonly SolvedColumn[], grouping: SolvedGroups | null): Surroundings {
  if (one.verdict !== 'inconsistent') return { inGroups: null, siblings: [], basesNearby: new Set(), countsElsewhere: null };
  const { dataset, time, n } = one.column;
  const inGroups = grouping ? (one === grouping.all ? grouping.allReading : (grouping.groupReadings[grouping.groups.indexOf(one)] ?? null)) : null;
  const sameTime = solved.filter(({ column }) => column.dataset.sourceId === dataset.sourceId && column.time === time);
  return {
    inGroups,
    siblings: sameTime.filter((other) => other !== one && other.column.dataset === dataset && other.column.n === n && other.verdict === 'inconsistent'),
    basesNearby: new Set(sameTime.flatMap(({ column }) => column.n ?? [])),
    countsElsewhere: sameTime.find((other) => hasSharesOf(other, one)) ?? null,
  };
}

/** Whether a column of another dataset prints, of the same quantity, the shares that this one's figures are as counts. */
function hasSharesOf({ column: other }: SolvedColumn, { column }: SolvedColumn): boolean {
  const { n, dataset, indicator, group, categories } = column;
  if (n === null || n === 0 || other.dataset === dataset || other.n !== n || other.indicator !== indicator || other.group !== group) return false;
  if (!column.values.every((count) => Number.isInteger(count) && count <= n)) return false;
  return CONVENTIONS.some((convention) =>
    categories.every((category, i) => {
      const value = other.values[other.categories.indexOf(category)];
      return value === roundPercent(column.values[i] ?? 0, n, other.percent?.decimals ?? 0, convention);
    }),
  );
}
