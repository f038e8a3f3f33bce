import { describe, expect, test } from 'vitest';
import { findObservation } from '../../src/dataset/findObservation.ts';
import { statementText } from '../../src/findings/finding.ts';
import { evidence, GOOD, resolve } from './resolve.ts';

test('a finding knows its sentence in both languages, its observations and what kind of evidence it is', () => {
  const { findings, problems } = resolve({ 'mentor-satisfied': GOOD });
  expect(problems).toEqual([]);
  const finding = findings.get('mentor-satisfied');
  if (!finding) throw new Error('not there');
  const value = findObservation(evidence, 'bm-2016/text#mentor-satisfaction.had-mentor.2016.satisfied').value;
  expect(statementText(finding, 'da')).toBe(`${value} pct. er tilfredse.`);
  expect(statementText(finding, 'en')).toBe(`${value} per cent are satisfied.`);
  expect(finding.observations.map((o) => o.id)).toEqual(['bm-2016/text#mentor-satisfaction.had-mentor.2016.satisfied']);
  expect(finding.evidenceType).toBe('user-survey');
});

describe('what is wrong is told with its place', () => {
  test.for([
    ['an unknown observation', [/had-mentor\.2016\.satisfied/, 'had-mentor.2016.satisfiedd'], /^content\/findings\/f\.yaml:4:14 figures\.satisfied: unknown observation.*satisfied/],
    ['a figure that a text lacks', [/\{satisfied:cap\} are/, 'Many are'], /^content\/findings\/f\.yaml:\d+:\d+ statement: the two languages use different figures: da has \[satisfied\], en has \[\]$/],
    ['a figure that is not declared', [/Det siger noget\./, '"Det siger {other}."'], / says\.da: unknown figure \{other\}/],
    ['a figure that no text uses', [/statement:/, '  extra: bm-2016/text#mentor-satisfaction.had-mentor.2016.satisfied\nstatement:'], /:5:\d+ figures\.extra: no text uses this figure: extra$/],
    ['a figure of another source', [/source: bm-2016/, 'source: vive-2019'], /:2:9 source: a figure comes from bm-2016, not from the source declared: bm-2016\/text#/],
    ['an unknown chart', [/$/, 'chart: no-such\n'], /:11:8 chart: unknown chart: no-such$/],
    ['an unknown relative', [/$/, 'related: { no-such: also }\n'], /:11:\d+ related: unknown finding: no-such$/],
    ['a relative that is itself', [/$/, 'related: { f: also }\n'], /:11:\d+ related: a finding is not related to itself: f$/],
    ['a relation that is none', [/$/, 'related: { f: likes }\n'], /:11:\d+ related\.f: .*: "likes"$/],
    ['a date that is none', [/$/, 'withdrawn: { date: 2026-13-01, why: { da: a, en: a } }\n'], /:11:\d+ withdrawn\.date: not a date like/],
    ['a headline that the statement lacks', [/$/, 'headline: other\n'], /:11:\d+ headline: no figure of the statement: other$/],
    ['an unknown theme', [/mentor-support/, 'sport'], /:1:10 themes\.0: .*: "sport"$/],
    ['a missing text', [/cannot: .*\n/, ''], / cannot: .*: nothing$/],
    ['an empty translation', [/en: Not everything\./, 'en: " "'], /:10:\d+ cannot\.en: .*: " "$/],
    ['an unknown key', [/says:/, 'sayz:'], /sayz/],
    ['a doubled full stop', [/"\{satisfied:cap\} er tilfredse\."/, '"Det er {satisfied}."'], / statement\.da: two full stops/],
    ['broken YAML', [/themes: \[/, 'themes: [['], /^content\/findings\/f\.yaml:\d+:\d+ yaml: /],
  ] as const)('%s', ([, [pattern, by], message]) => {
    const { problems } = resolve({ f: GOOD.replace(pattern, by) });
    expect(problems.filter((problem) => message.test(problem)), problems.join('\n')).toHaveLength(1);
  });

  test('a file name that is no id', () => {
    expect(resolve({ Mentor_1: GOOD }).problems).toEqual([expect.stringContaining('the file name is not a lower-case id with hyphens')]);
  });

  test('everything in one run', () => {
    const { problems } = resolve({ a: GOOD.replace('mentor-support', 'sport'), b: GOOD.replace(/$/, 'chart: no-such\n'), c: GOOD });
    expect(problems.map((problem) => problem.slice(0, 25)).sort()).toEqual(['content/findings/a.yaml:1', 'content/findings/b.yaml:1']);
  });
});
