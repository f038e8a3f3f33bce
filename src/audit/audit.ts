import type { Evidence } from '../dataset/observation.ts';
import { auditColumns, type AuditedResult } from './auditColumns.ts';
import { auditedColumns } from './auditedColumn.ts';
import { auditTests } from './auditTests.ts';
import { countsBeside } from './countsBeside.ts';
import { crosstabMargins } from './crosstabMargins.ts';
import { groupRemarks } from './groupRemarks.ts';
import { jointTables } from './jointTables.ts';
import { repeatedFigures } from './repeatedFigures.ts';
import { sameQuantity } from './sameQuantity.ts';
import { solveColumn } from './solveColumn.ts';
import { groupedColumns, solveGroups } from './solveGroups.ts';
import type { Audit, CrossAudit, Remark, TestAudit } from './types.ts';

export { REMARK_KINDS } from './types.ts';
export type { Audit, ColumnAudit, CrossAudit, Explanation, Remark, RemarkKind, TestAudit } from './types.ts';

/**
 * Tests everything that is printed, by rule: each column of percentages against its base, groups against their total,
 * places that print the same against one another, and printed tests of significance against the counts. What can be right
 * gets no remark.
 *
 * @example audit(evidence).columns.find(({ id }) => id.endsWith('#mental-health-self.followed.m1'))?.nearbyN // [{ n: 38, … }]
 */
export function audit(evidence: Evidence): Audit {
  const solved = auditedColumns(evidence).map(solveColumn);
  const groupings = groupedColumns(solved, evidence).map(solveGroups);
  const results = auditColumns(solved, groupings, evidence);
  const tests = auditTests(solved, groupings, evidence);
  const cross = [
    ...groupRemarks(groupings, evidence),
    ...jointTables(solved, evidence),
    ...sameQuantity(solved, evidence),
    ...crosstabMargins(solved, evidence),
    ...repeatedFigures(solved, evidence),
    ...countsBeside(evidence),
  ];
  const columns = results.map((column) => ({ ...column, remarks: column.remarks.map(({ kind, text }) => ({ kind, text })) }));
  return { columns, tests, cross, remarks: remarksById(evidence, results, tests, cross) };
}

/** A column's remark goes to all its figures, total included, but for one that is about some of its cells. */
function remarksById(evidence: Evidence, columns: readonly AuditedResult[], tests: readonly TestAudit[], cross: readonly CrossAudit[]): Map<string, Remark[]> {
  const remarks = new Map<string, Remark[]>();
  const add = (id: string, { kind, text }: Remark): void => {
    if (evidence.observations.has(id)) remarks.set(id, [...(remarks.get(id) ?? []), { kind, text }]);
  };
  for (const column of columns)
    for (const remark of column.remarks) for (const category of remark.categories ?? [...column.categories, 'total']) add(`${column.id}.${category}`, remark);
  for (const test of tests) for (const remark of test.remarks) add(test.observation, remark);
  for (const remark of cross) for (const id of new Set(remark.observations)) add(id, remark);
  return remarks;
}
