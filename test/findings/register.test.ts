import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../src/dataset/problem.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { checkRegister, readRegister, registerCsv, REGISTER_FILE, statementDigest, updatedRegister, type Registered } from '../../src/findings/register.ts';

const finding = (id: string, da: string, rest: Partial<Finding> = {}): Finding => {
  const text = { da, en: 'It is so.' };
  return {
    ...{ id, themes: [], about: 'matter', sourceId: 'cabi', evidenceType: 'practice-guidance', figures: new Map(), observations: [], chart: undefined, related: [] },
    ...{ texts: { statement: text, base: text, says: text, cannot: text }, changes: [], withdrawn: undefined },
    ...rest,
  };
};
const of = (...all: Finding[]): Map<string, Finding> => new Map(all.map((one) => [one.id, one]));
const read = (text: string) => readRegister(new TextEncoder().encode(text));
const registered = (...all: Finding[]) => read(registerCsv(updatedRegister(of(...all), new Map(), '2026-01-01'))).register;
const what = { da: 'Ord', en: 'Words' };

test('the register is read as it was written', () => {
  const rows: Registered[] = updatedRegister(of(finding('b', 'To.'), finding('a', 'En.')), new Map(), '2026-01-01');
  expect(rows.map((row) => row.finding)).toEqual(['a', 'b']);
  const { register, problems } = read(registerCsv(rows));
  expect(problems).toEqual([]);
  expect([...register.values()].map(({ line, ...row }) => [line, row])).toEqual(rows.map((row, i) => [i + 2, row]));
});

test('what is wrong in it is told with its place, all in one run', () => {
  const text = 'finding,published,changed,changes,digest\na,2026-02-30,2026-01-01,0,0123456789abcdef\na,2026-01-02,2026-01-01,-1,xyz\n';
  expect(read(text).problems.map(formatProblem)).toEqual([
    'content/findings.csv:2:3 published: not a date like 2026-11-25: 2026-02-30',
    'content/findings.csv:2:14 changed: before it was published (2026-02-30): 2026-01-01',
    'content/findings.csv:3:14 changed: before it was published (2026-01-02): 2026-01-01',
    'content/findings.csv:3:25 changes: not a count: -1',
    'content/findings.csv:3:28 digest: not sixteen hexadecimal digits: xyz',
    'content/findings.csv:3:1 finding: registered twice: a',
  ]);
});

describe('against the findings', () => {
  const problems = (findings: Map<string, Finding>, register: Map<string, Registered & { line: number }>): string[] => checkRegister(findings, register).map(formatProblem);
  const a = finding('a', 'En.');

  test('what is as it was published is in order', () => expect(problems(of(a), registered(a))).toEqual([]));
  test('an address that died', () => expect(problems(of(), registered(a))).toEqual([expect.stringMatching(/^content\/findings\.csv:2:1 finding: published, but there is no such finding.*: a$/)]));
  test('a new finding', () => expect(problems(of(a, finding('b', 'To.')), registered(a))).toEqual([expect.stringMatching(/findings\/b\.yaml:1:1 statement: not in the register/)]));
  test('a change in silence, in one language', () => {
    expect(problems(of(finding('a', 'En!')), registered(a))).toEqual([expect.stringContaining('differs from what was published on 2026-01-01')]);
    expect(() => updatedRegister(of(finding('a', 'En!')), registered(a), '2026-03-03')).toThrow(/changed without a word.*: a$/);
  });
  test('a change that is told of, before and after it is registered', () => {
    const changed = finding('a', 'En!', { changes: [{ date: '2026-02-02', kind: 'corrected', what }] });
    expect(problems(of(changed), registered(a))).toEqual([expect.stringContaining('changed, but not in the register')]);
    const after = updatedRegister(of(changed), registered(a), '2026-03-03');
    expect(after).toEqual([{ finding: 'a', published: '2026-01-01', changed: '2026-02-02', changes: 1, digest: statementDigest(changed) }]);
    expect(problems(of(changed), read(registerCsv(after)).register)).toEqual([]);
  });
  test('a second change of one day, in silence and told of', () => {
    const told = { date: '2026-02-02', kind: 'corrected', what } as const;
    const before = read(registerCsv(updatedRegister(of(finding('a', 'En!', { changes: [told] })), registered(a), '2026-02-02'))).register;
    expect(problems(of(finding('a', 'En?', { changes: [told] })), before)).toEqual([expect.stringContaining('differs from what was published')]);
    expect(updatedRegister(of(finding('a', 'En?', { changes: [told, told] })), before, '2026-02-02')[0]).toMatchObject({ changed: '2026-02-02', changes: 2 });
  });
  test('a withdrawal is a change', () => {
    const withdrawn = finding('a', 'En.', { withdrawn: { date: '2026-02-02', why: what, instead: [] } });
    expect(problems(of(withdrawn), registered(a))).toEqual([expect.stringContaining('tells of another change')]);
    expect(updatedRegister(of(withdrawn), registered(a), '2026-03-03')[0]?.changed).toBe('2026-02-02');
  });
});

test('the publication’s own register is in its plain form', () => {
  const bytes = readFileSync(join(import.meta.dirname, '../..', REGISTER_FILE));
  const { register, problems } = readRegister(bytes);
  expect(problems).toEqual([]);
  expect(registerCsv([...register.values()].sort((x, y) => (x.finding < y.finding ? -1 : 1)))).toBe(bytes.toString());
});
