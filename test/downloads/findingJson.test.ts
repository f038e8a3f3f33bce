import { describe, expect, test } from 'vitest';
import { findingJson } from '../../src/downloads/findingJson.ts';
import { findingsJson } from '../../src/downloads/findingsJson.ts';
import { findingInLanguage } from '../../src/findings/findingInLanguage.ts';
import { statementText, type Finding } from '../../src/findings/finding.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { publication } from './chartParts.ts';

const { findings, register, audit } = publication;
const WELLBEING = findings.get('mentor-wellbeing') as Finding;
const GONE: Finding = { ...WELLBEING, withdrawn: { date: '2026-12-01', why: { da: 'Forkert.', en: 'Wrong.' }, instead: ['mentor-seldom-calm'] } };

const citation = { finding: 'F', source: 'S' };
const fileOf = (finding: Finding) =>
  JSON.parse(
    findingJson(
      { da: findingInLanguage(finding, publication, 'da'), en: findingInLanguage(finding, publication, 'en') },
      {
        ...{ audit, all: findings, citations: { da: citation, en: citation } },
        address: {
          finding: (id, lang) => `https://example.dk/${lang}/fund/${id}/`,
          observation: (id, lang) => `https://example.dk/${lang}/${id}`,
          chart: (id, lang) => `https://example.dk/${lang}/diagram/${id}/`,
          file: (ending) => `https://example.dk/data/findings/${finding.id}.${ending}`,
        },
      },
    ),
  ) as Record<string, never>;

describe('a finding’s own file', () => {
  test('says what it says, of whom, and where; what is ours stands apart', () => {
    const observation = (time: string) => `vive-2019/table-6-6#who5-cheerful.followed.${time}.most-of-the-time`;
    expect(fileOf(WELLBEING)).toMatchObject({
      ...{ id: 'mentor-wellbeing', withdrawn: null, themes: ['mentor-support'], chart: { id: WELLBEING.chart, address: { da: expect.stringContaining('/da/diagram/') } } },
      statement: { da: statementText(WELLBEING, 'da'), en: statementText(WELLBEING, 'en') },
      headlines: [
        {
          ...{ text: { da: '18 pct.', en: '18%' }, value: 18, unit: 'percent', calculation: null, n: 39, observations: [observation('m1')] },
          computed: { people: { min: 7, max: 7, n: 39 }, interval: { method: 'Wilson', level: 95, low: 9, high: 32.7 } },
        },
        { value: 33, observations: [observation('m3')], computed: { people: { min: 13, max: 13, n: 39 } } },
      ],
      source: { id: 'vive-2019', authors: ['Lars Benjaminsen'], date: '2019', url: null, place: { da: 'tabel 6.6, s. 37', en: 'table 6.6, p. 37' } },
      evidence_type: { id: 'project-monitoring', en: 'Project monitoring without a control group' },
      ...{ published: register.get('mentor-wellbeing')?.published, changed: register.get('mentor-wellbeing')?.changed, changes: [] },
      citation: { da: citation, en: citation },
      files: { da: { png: 'https://example.dk/data/findings/mentor-wellbeing.da.png', csl: 'https://example.dk/data/findings/mentor-wellbeing.da.csl.json' } },
    });
  });

  test('has the remarks of the audit on its figures, and none where there is none', () => {
    const of = (id: string): unknown[] => fileOf(findings.get(id) as Finding)['remarks'] ?? [];
    expect(of('audit-rounded-twice').length).toBeGreaterThan(0);
    const plain = [...findings.values()].find(({ observations }) => observations.length > 0 && observations.every(({ id }) => !audit.remarks.has(id)));
    expect(of(plain?.id ?? '')).toEqual([]);
  });

  test('of every finding has each text in both languages, and the relatives it has', () => {
    for (const finding of findings.values()) {
      const { related, observations, headlines, quote, base, says, cannot } = fileOf(finding) as unknown as Record<string, Record<string, string>[]> & Record<'quote' | 'base' | 'says' | 'cannot', Record<string, string>>;
      expect(quote?.da?.startsWith(statementText(finding, 'da')) && quote.da.endsWith(')')).toBe(true);
      expect([base, says, cannot].flatMap((text) => LANGS.map((lang) => text?.[lang])).filter((text) => !text || /[{}]|undefined|NaN/.test(text))).toEqual([]);
      expect(related?.map(({ id, how }) => ({ id, how }))).toEqual(finding.related);
      expect(observations?.map(({ id }) => id)).toEqual(finding.observations.map(({ id }) => id));
      expect(headlines?.length).toBeLessThanOrEqual(2);
    }
  });

  test('of a withdrawn one says so, with what says it instead', () => {
    const { withdrawn } = fileOf(GONE);
    expect(withdrawn).toEqual({
      ...{ date: '2026-12-01', why: { da: 'Forkert.', en: 'Wrong.' } },
      instead: [
        {
          id: 'mentor-seldom-calm',
          statement: { da: expect.stringMatching(/rolige/), en: expect.stringMatching(/calm/) },
          address: { da: 'https://example.dk/da/fund/mentor-seldom-calm/', en: 'https://example.dk/en/fund/mentor-seldom-calm/' },
        },
      ],
    });
  });
});

test('the file of all findings has the withdrawn ones last, and marked', () => {
  const standing = new Map([...findings].filter(([id]) => id !== GONE.id));
  const all = JSON.parse(findingsJson({ findings: standing, withdrawn: new Map([[GONE.id, GONE]]), register })) as { id: string; withdrawn: unknown; published: string }[];
  expect(all).toHaveLength(findings.size);
  expect(all.filter(({ withdrawn }) => withdrawn !== null)).toEqual([all.at(-1)]);
  expect(all.at(-1)).toMatchObject({ id: GONE.id, withdrawn: GONE.withdrawn, published: register.get(GONE.id)?.published });
});
