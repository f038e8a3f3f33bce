import { describe, expect, test } from 'vitest';
import { auditTests } from '../../src/audit/auditTests.ts';
import { auditedColumns } from '../../src/audit/auditedColumn.ts';
import { SIGNIFICANCE_TESTS } from '../../src/audit/significanceTests.ts';
import { solveColumn } from '../../src/audit/solveColumn.ts';
import { groupedColumns, solveGroups } from '../../src/audit/solveGroups.ts';
import { inventedEvidence, type InventedColumn } from './inventedEvidence.ts';
import { realAudit, realEvidence } from './realAudit.ts';

describe('the printed tests', () => {
  test('are all declared', () => {
    const printed = [...realEvidence.observations.values()].filter(({ unit, sameAs }) => unit === 'p_value' && !sameAs).map(({ id }) => id);
    expect(SIGNIFICANCE_TESTS.map(({ observation }) => observation).sort()).toEqual(printed.sort());
  });

  test('are reproduced by chi-square, two of them once a column is mended', () => {
    const found = realAudit.tests.map(({ table, indicator, pPrinted, pRecomputed, reproduced }) => [table, indicator, pPrinted, Number(pRecomputed?.toFixed(5)), reproduced]);
    expect(found).toEqual([
      ['5.2', 'physical-health-self', 0.004, 0.00402, true],
      ['5.2', 'mental-health-self', 0.111, 0.11129, true],
      ['6.2', 'physical-health-self', 0, 0.00007, true],
      ['6.2', 'mental-health-self', 0.087, 0.08743, true],
    ]);
    expect(realAudit.tests.map(({ basis }) => basis.en)).toEqual([
      'The counts behind the printed columns, with 38 instead of 28 (“Fair”, “Course ongoing”), so that the groups add up to the column for all.',
      'The counts behind the printed columns.',
      'The counts behind the printed columns, with 89 as the base of “Not in work” instead of 77, so that the groups add up to the column for all.',
      'The counts behind the printed columns.',
    ]);
  });

  test('stand on few expected people, which is said with exact p-values', () => {
    for (const { minExpected, remarks, pExact, pExactChiSquare } of realAudit.tests) {
      expect(minExpected).toBeLessThan(1);
      expect(remarks.map(({ kind }) => kind)).toEqual(['test']);
      expect([pExact, pExactChiSquare].every((p) => p !== null && p > 0 && p < 0.15)).toBe(true);
    }
    // R: fisher.test(rbind(c(4,8,21,29,15), c(3,0,2,1,0), c(0,1,7,3,4))) gives the first of the exact ones.
    expect(realAudit.tests[0]?.pExact).toBeCloseTo(0.05204, 5);
  });
});

describe('an invented test', () => {
  const column = (group: string, values: number[], n: number): InventedColumn => ({ group, values, n });
  const run = (p: number, columns: InventedColumn[]) => {
    const evidence = inventedEvidence([...columns, { slug: 'text', table: '', total: null, indicator: 'p', values: [p], decimals: 3, unit: 'p_value', n: null, categories: ['p'] }], ['a', 'b']);
    const solved = auditedColumns(evidence).map(solveColumn);
    const groupings = groupedColumns(solved, evidence).map(solveGroups);
    const test = { observation: 'cabi/text#p.all.m1.p', dataset: 'cabi/table-1', indicator: 'asked', time: 'm1', groups: ['a', 'b'] };
    return auditTests(solved, groupings, evidence, [test])[0];
  };
  // 20 and 30 of 50: chi-square 4, p 0.0455.
  const columns = [column('a', [40, 60], 50), column('b', [60, 40], 50)];

  test('that is right and has people enough gets no remark', () => {
    expect(run(0.046, columns)).toMatchObject({ reproduced: true, minExpected: 25, pExact: null, remarks: [] });
  });
  test('that is not reproduced is spoken of, with both p-values', () => {
    const found = run(0.014, columns);
    expect(found).toMatchObject({ reproduced: false, remarks: [{ kind: 'test' }] });
    expect(found?.remarks[0]?.text.da).toBe('Den trykte p-værdi, 0,014, kan ikke genfindes: Chi i anden på de antal, kolonnerne giver, er p = 0,046. Testen kan være en anden, eller et tal kan være trykt forkert.');
  });
  test('of which a column is missing has no p-value', () => {
    expect(run(0.046, columns.slice(0, 1))).toMatchObject({ pRecomputed: null, reproduced: false });
  });
  test('of counts that are not unique is reproduced if one of them does', () => {
    const many = [column('a', [40, 60], 300), column('b', [48, 52], 300)];
    // The first table tried, 119 and 143 of 300, gives 0.048; 121 and 143 give 0.070.
    for (const p of [0.048, 0.07]) {
      const found = run(p, many);
      expect(found).toMatchObject({ reproduced: true });
      expect(found?.pRecomputed).toBeCloseTo(p, 3);
    }
    expect(run(0.2, many)?.remarks[0]?.text.en).toMatch(/chi-square on the counts that the columns give is from p = 0\.0\d\d to p = 0\.0\d\d\./);
  });
});
