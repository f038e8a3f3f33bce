import type { Evidence, Observation } from '../dataset/observation.ts';
import { chiSquare, type ChiSquare } from '../stats/chiSquare.ts';
import { exactTest } from '../stats/exactTest.ts';
import type { Ordering } from '../stats/extremity.ts';
import { monteCarlo } from '../stats/monteCarlo.ts';
import { solutionsOf } from '../stats/reconstruct.ts';
import { SIGNIFICANCE_TESTS, type SignificanceTest } from './significanceTests.ts';
import type { Reading, SolvedColumn } from './solveColumn.ts';
import type { SolvedGroups } from './solveGroups.ts';
import { basisOf, FEW_EXPECTED, fewExpected, notReproduced } from './testRemarks.ts';
import type { Remark, TestAudit } from './types.ts';

/** How many tables of counts are tried for one test. */
const MOST_TABLES = 2000;
/** Steps for an exact test before tables are drawn instead; some hundredths of a second. */
const BUDGET = 400_000;
const SEED = 20190401;

/** One table of counts that the printed columns allow, and what had to be read otherwise for it. */
interface Candidate {
  table: number[][];
  readings: Reading[];
}

/** Recomputes the printed tests of significance that are declared. */
export const auditTests = (solved: readonly SolvedColumn[], groupings: readonly SolvedGroups[], evidence: Evidence, tests: readonly SignificanceTest[] = SIGNIFICANCE_TESTS): TestAudit[] =>
  tests.flatMap((test) => {
    const printed = evidence.observations.get(test.observation);
    const dataset = evidence.datasets.get(test.dataset);
    return printed && dataset ? [auditTest(test, printed, dataset.table, solved, groupings, evidence)] : [];
  });

function auditTest(test: SignificanceTest, printed: Observation, table: string, solved: readonly SolvedColumn[], groupings: readonly SolvedGroups[], evidence: Evidence): TestAudit {
  const columns = test.groups.flatMap(
    (group) => solved.find(({ column }) => column.dataset.id === test.dataset && column.indicator === test.indicator && column.time === test.time && column.group === group) ?? [],
  );
  const grouping = groupings.find(({ groups, addsUp }) => addsUp && columns.every((column) => groups.includes(column)));
  const tried = candidates(columns, grouping, test.groups.length).flatMap((candidate) => {
    const result = chiSquareOf(candidate.table);
    return result ? [{ ...candidate, result }] : [];
  });
  const decimals = printed.valueText.split('.')[1]?.length ?? 0;
  const isPrinted = ({ result }: { result: ChiSquare }): boolean => Math.abs(result.p - printed.value) <= 0.5 * 10 ** -decimals + 1e-12;
  const chosen = tried.find(isPrinted) ?? tried[0];
  const reproduced = tried.some(isPrinted);
  const minExpected = chosen?.result.minExpected ?? null;
  const isSmall = minExpected !== null && minExpected < FEW_EXPECTED;
  const exact = (by: Ordering): number | null => (chosen && isSmall ? exactP(chosen.table, by) : null);
  const [pExact, pExactChiSquare] = [exact('probability'), exact('chi-square')];
  const all = tried.map(({ result }) => result.p);
  const basis = basisOf(columns, chosen?.readings ?? [], grouping !== undefined, tried.length, evidence);

  const remarks: Remark[] = [];
  if (!reproduced) remarks.push({ kind: 'test', text: notReproduced(printed, decimals, all) });
  if (isSmall && pExact !== null && pExactChiSquare !== null)
    remarks.push({ kind: 'test', text: fewExpected(minExpected, chosen?.result.p ?? 1, pExact, pExactChiSquare, printed, decimals, reproduced) });
  const { observation, dataset: datasetId, indicator } = test;
  return { observation, datasetId, table, indicator, pPrinted: printed.value, pRecomputed: chosen?.result.p ?? null, pExact, pExactChiSquare, reproduced, minExpected, basis, remarks };
}

/** Null where nobody, or everybody, is in one row or column. */
function chiSquareOf(table: readonly (readonly number[])[]): ChiSquare | null {
  try {
    return chiSquare(table);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function exactP(table: readonly (readonly number[])[], by: Ordering): number {
  const result = exactTest(table, { by, budget: BUDGET });
  return result.outcome === 'exact' ? result.p : monteCarlo(table, { by, seed: SEED }).p;
}

/** Tables of counts, those of the readings under which the groups add up alone where there are such. */
function candidates(columns: readonly SolvedColumn[], grouping: SolvedGroups | undefined, wanted: number): Candidate[] {
  if (columns.length < 2 || columns.length !== wanted) return [];
  const [first] = columns;
  const categories = first?.column.categories ?? [];
  const choices = columns.map(({ column, readings }, i) => {
    const settled = grouping?.groupReadings[grouping.groups.indexOf(columns[i] as SolvedColumn)];
    const most = Math.max(1, Math.floor(MOST_TABLES ** (1 / columns.length)));
    return (settled ? [settled] : readings).flatMap((reading) =>
      [...countsOf(reading, most)].map((counts) => ({ reading, counts: categories.map((category) => counts[column.categories.indexOf(category)] ?? 0) })),
    );
  });
  let tables: Candidate[] = [{ table: [], readings: [] }];
  for (const choice of choices)
    tables = tables.flatMap(({ table, readings }) => choice.map(({ reading, counts }) => ({ table: [...table, counts], readings: [...readings, reading] }))).slice(0, MOST_TABLES);
  return tables;
}

function* countsOf({ counts, percent }: Reading, most: number): Generator<readonly number[], void> {
  if (counts) yield counts;
  else if (percent) {
    let given = 0;
    for (const solution of solutionsOf(percent)) {
      if (given++ >= most) return;
      yield solution;
    }
  }
}
