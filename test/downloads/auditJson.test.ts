import { expect, test } from 'vitest';
import { audit } from '../../src/audit/audit.ts';
import { auditJson } from '../../src/downloads/auditJson.ts';
import { inventedEvidence } from '../audit/inventedEvidence.ts';
import { realAudit } from '../audit/realAudit.ts';

const published = JSON.parse(auditJson({ audit: realAudit }));

test('a column has the fields of the contract', () => {
  const column = published.columns.find((one: { column_id: string }) => one.column_id === 'vive-2019/table-6-5#mental-health-self.followed.m1');
  expect(column).toEqual({
    ...{ column_id: 'vive-2019/table-6-5#mental-health-self.followed.m1', dataset_id: 'vive-2019/table-6-5', table: '6.5' },
    ...{ indicator: 'mental-health-self', group: 'followed', time: 'm1', n: 39 },
    categories: ['excellent', 'very-good', 'good', 'fair', 'poor'],
    ...{ values: [0, 3, 16, 45, 37], sum: 101, verdict: 'inconsistent', counts: null, ranges: null, solutions: 0 },
    ...{ nearby_n: [38], nearby: [{ n: 38, counts: [0, 1, 6, 17, 14], verdict: 'consistent' }], repairs: [] },
    explanation: { kind: 'base', n: 38, counts: [0, 1, 6, 17, 14], repair: null },
    remarks: [
      { kind: 'base', da: expect.stringContaining('38'), en: expect.stringContaining('38') },
      { kind: 'cell', da: expect.stringContaining('16 pct.'), en: expect.stringContaining('16 per cent') },
    ],
  });
});

test('tests and cross have the fields of the contract', () => {
  expect(Object.keys(published.tests[0])).toEqual(['observation', 'dataset_id', 'table', 'indicator', 'p_printed', 'p_recomputed', 'p_exact', 'p_exact_chi_square', 'reproduced', 'min_expected', 'basis', 'remarks']);
  expect(Object.keys(published.cross[0])).toEqual(['kind', 'observations', 'da', 'en']);
  expect(published.columns.length).toBe(realAudit.columns.length);
});

test('solutions beyond what a number holds are digits', () => {
  const values = Array.from({ length: 20 }, () => 5);
  const [column] = JSON.parse(auditJson({ audit: audit(inventedEvidence([{ values, n: 100_000 }])) })).columns;
  expect(column.solutions).toMatch(/^\d{17,}$/);
});
