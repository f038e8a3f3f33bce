import type { Audit, ColumnAudit, CrossAudit, Remark, TestAudit } from '../audit/audit.ts';

/** Everything the audit found, as published: figures as numbers, remarks in both languages. */
export function auditJson({ audit }: { audit: Pick<Audit, 'columns' | 'tests' | 'cross'> }): string {
  const content = { columns: audit.columns.map(columnOf), tests: audit.tests.map(testOf), cross: audit.cross.map(crossOf) };
  return `${JSON.stringify(content, null, 2)}\n`;
}

const remarkOf = ({ kind, text }: Remark) => ({ kind, da: text.da, en: text.en });

const columnOf = (column: ColumnAudit) => ({
  column_id: column.id,
  dataset_id: column.datasetId,
  table: column.table,
  indicator: column.indicator,
  group: column.group,
  time: column.time,
  n: column.n,
  categories: column.categories,
  values: column.values,
  sum: column.sum,
  verdict: column.verdict,
  counts: column.counts,
  ranges: column.ranges,
  solutions: numberOrText(column.solutions),
  nearby_n: column.nearbyN.map(({ n }) => n),
  nearby: column.nearbyN,
  repairs: column.repairs,
  explanation: column.explanation,
  remarks: column.remarks.map(remarkOf),
});

/** JSON has no whole numbers beyond what a double holds exactly, so larger ones are their digits as text. */
const numberOrText = (value: number | bigint): number | string => (typeof value === 'number' ? value : value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : String(value));

const testOf = (test: TestAudit) => ({
  observation: test.observation,
  dataset_id: test.datasetId,
  table: test.table,
  indicator: test.indicator,
  p_printed: test.pPrinted,
  p_recomputed: test.pRecomputed,
  p_exact: test.pExact,
  p_exact_chi_square: test.pExactChiSquare,
  reproduced: test.reproduced,
  min_expected: test.minExpected,
  basis: test.basis,
  remarks: test.remarks.map(remarkOf),
});

const crossOf = ({ kind, observations, text }: CrossAudit) => ({ kind, observations, da: text.da, en: text.en });
