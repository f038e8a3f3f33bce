import { describe, expect, test } from 'vitest';
import { peopleBehind } from '../../src/audit/peopleBehind.ts';
import { realAudit as audited, realEvidence as evidence } from './realAudit.ts';

describe('the people behind what is printed', () => {
  const people = peopleBehind(audited, evidence);
  test('one possibility has its interval, by Wilson', () => {
    const of = people.get('vive-2019/table-6-5#mental-health-self.followed.m3.poor');
    expect(of).toMatchObject({ min: 9, max: 9, n: 39 });
    expect(of?.interval?.low).toBeCloseTo(12.6, 1);
    expect(of?.interval?.high).toBeCloseTo(38.3, 1);
  });
  test('a lone figure that only rounding twice gives has none: it may be a sum of rounded figures', () => {
    expect(audited.columns.find(({ id }) => id === 'vive-2019/text#double-problem.all.m1')?.verdict).toBe('double-rounding');
    expect(people.has('vive-2019/text#double-problem.all.m1.yes')).toBe(false);
  });
  test('where the source prints their number beside, it is that', () => {
    const share = 'aarhus-2022/table-1#outcome-percent.all.2013-2021.disability-pension';
    expect(people.get(share)).toEqual({ min: 849, max: 849, n: 1414, interval: null, printed: true });
    expect(people.get('vive-2019/table-6-5#mental-health-self.followed.m3.poor')?.printed).toBe(false);
  });
  test('nor has what no count gives', () => {
    const impossible = audited.columns.filter(({ verdict }) => verdict === 'inconsistent');
    expect(impossible.flatMap(({ id, categories }) => categories.filter((category) => people.has(`${id}.${category}`)))).toEqual([]);
  });
});
