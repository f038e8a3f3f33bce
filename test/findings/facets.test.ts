import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findObservation } from '../../src/dataset/findObservation.ts';
import { baseOf, baseSizeOf } from '../../src/findings/baseSize.ts';
import { byTheme } from '../../src/findings/byTheme.ts';
import { facetFilters } from '../../src/findings/facetFilters.ts';
import { FACETS, facetsOf, type Facets } from '../../src/findings/facets.ts';
import { populationOfDataset, populationsOf } from '../../src/findings/population.ts';
import { yearsOf, yearsOfObservation } from '../../src/findings/years.ts';
import { isoDate } from '../../src/i18n/dates.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { loadPublication } from '../../src/site/publication.ts';

const { evidence, findings } = loadPublication(join(import.meta.dirname, '../..'));
const all = [...findings.values()];
const the = (id: string) => {
  const finding = findings.get(id);
  if (!finding) throw new Error(`no such finding: ${id}`);
  return finding;
};
const dateOf = (id: string): string => isoDate(findObservation(evidence, `vive-2019/dates#${id}`).value);

describe('whom a finding is about', () => {
  const datasets = [...evidence.datasets.values()].map(({ id, population }) => ({ id, words: population.da, code: populationOfDataset(id) }));
  test.for([
    [/hele landet/, 'national'],
    [/forløb, ikke personer/, 'aarhus-courses'],
    [/Borgere i ressourceforløb.*Aarhus/, 'aarhus-citizens'],
    [/Næstved/, 'naestved'],
    [/De er ikke i ressourceforløb/, 'naestved'],
  ] as const)('where the data say %s it is %s', ([words, code]) => {
    const said = datasets.filter((d) => words.test(d.words));
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter((d) => d.code !== code).map((d) => d.id)).toEqual([]);
  });
  test('nobody else is called citizens', () => {
    const others = datasets.filter(({ code }) => code === 'nobody' || code === 'sources');
    expect(others.filter(({ words }) => /^(Borgere|Afsluttede)/.test(words))).toEqual([]);
  });

  test.for([
    ['mentor-satisfaction', ['national']],
    ['mentor-wellbeing', ['naestved']],
    ['project-period', ['naestved']],
    ['placement-costs', ['aarhus-citizens']],
    ['overall-aarhus-courses-counted', ['aarhus-courses']],
    ['overall-survey-dates', ['sources']],
    ['overall-aarhus-no-analysis', ['nobody']],
    ['motivation-goes-with-satisfaction', ['national']],
    ['audit-column-of-ninety', ['sources']],
    ['placement-target-group-2013', ['nobody']],
  ] as const)('%s: %j', ([id, codes]) => expect(populationsOf(the(id))).toEqual(codes));
});

describe('the years of a finding', () => {
  test('every figure of the evidence is from some', () => {
    expect([...evidence.observations.values()].map(yearsOfObservation).filter((years) => !/^(19|20)\d\d(-20\d\d)?$/.test(years))).toEqual([]);
  });
  test('the points in time of the Næstved project are when its dates say', () => {
    const [began, drawn, ends] = [dateOf('citizen-courses.studies.calendar.start'), dateOf('midterm-data.studies.calendar.on'), dateOf('project-period.studies.calendar.end')];
    const named = (time: string): string => yearsOfObservation({ time, unit: 'count', value: 1 });
    for (const measurement of ['m1', 'm2', 'm3', 'm4', 'after-start']) expect(named(measurement)).toBe(`${began.slice(0, 4)}-${drawn.slice(0, 4)}`);
    expect([named('midterm'), named('project-end')]).toEqual([drawn.slice(0, 4), ends.slice(0, 4)]);
  });
  test('a time that nobody has dated is refused', () => {
    expect(() => yearsOfObservation({ time: 'm9', unit: 'count', value: 1 })).toThrow(/»m9«/);
  });
  test.for([
    ['mentor-satisfaction', ['2016']],
    ['project-period', ['2017-2020']],
    ['overall-aarhus-courses-counted', ['2013-2021']],
    ['placement-work-and-target', ['2019', '2020']],
    ['overall-survey-dates', ['2016']],
    ['overall-aarhus-no-analysis', ['2022']],
    ['mentor-cabi-close-contact', ['undated']],
  ] as const)('%s: %j', ([id, years]) => expect(facetsOf(the(id), evidence).year).toEqual(years));
  test('a source of which only the year is known dates what has no figures', () => expect(yearsOf(the('placement-stair-model'), '2019')).toEqual(['2019']));
});

describe('the base of a finding', () => {
  test.for([
    ['placement-aarhus-disability-pension', 1414, '1000-'],
    ['mentor-wellbeing', 39, '30-99'],
    ['placement-excellent-physical-health', 9, '1-29'],
    ['mentor-satisfaction', null, 'not-given'],
    ['placement-none-finished-and-ongoing', null, 'not-given'],
    ['project-job-consultants', null, 'no-base'],
    ['placement-costs', null, 'no-base'],
    ['mentor-cabi-close-contact', null, 'no-figure'],
  ] as const)('%s: %s, %s', ([id, base, size]) => {
    expect([baseOf(the(id)), baseSizeOf(the(id))]).toEqual([base, size]);
  });
});

describe('the filters', () => {
  const facets = all.map((finding) => facetsOf(finding, evidence));
  const held = (name: string, value: string): number => facets.filter((f) => f[name as keyof Facets].includes(value)).length;

  test('every finding can be found by each', () => {
    for (const [i, finding] of all.entries()) for (const facet of FACETS) expect(facets[i]?.[facet].length, `${finding.id} ${facet}`).toBeGreaterThan(0);
    const offered = new Map(facetFilters(facets, evidence, 'da').map(({ name, options }) => [name, options.map(([value]) => value)]));
    expect(FACETS.flatMap((facet) => facets.flatMap((f) => f[facet].filter((value) => !offered.get(facet)?.includes(value))))).toEqual([]);
  });

  test.for(LANGS)('offer only what there is, each under a name of its own, in %s', (lang) => {
    const filters = facetFilters(facets, evidence, lang);
    expect(filters.map(({ name }) => name)).toEqual([...FACETS]);
    for (const { name, label, options } of filters) {
      expect(options.filter(([value]) => held(name, value) === 0)).toEqual([]);
      expect(new Set(options.map(([, text]) => text)).size, label).toBe(options.length);
      expect(options.filter(([value, text]) => !/^[\p{Lu}\d]/u.test(text) || / /.test(value))).toEqual([]);
    }
  });

  test('offer the same in both languages', () => {
    const [da, en] = LANGS.map((lang) => facetFilters(facets, evidence, lang).map(({ name, options }) => [name, options.map(([value]) => value)]));
    expect(da).toEqual(en);
  });

  test('never call the Næstved project’s citizens citizens in ressourceforløb', () => {
    for (const lang of LANGS) expect(facetFilters(facets, evidence, lang)[2]?.options.find(([value]) => value === 'naestved')?.[1]).not.toMatch(/ressourceforløb/i);
  });
});

test('findings stand theme by theme, the key findings of its page first, what is said of the sources last', () => {
  const keys = { motivation: ['motivation-energy', 'motivation-by-wish'], 'mentor-support': [], 'work-practice': [] };
  const groups = byTheme([...all].reverse(), keys);
  expect(groups.map(({ theme }) => theme)).toEqual(['motivation', 'mentor-support', 'work-practice', null]);
  expect(groups.flatMap((group) => group.findings.map(({ id }) => id)).sort()).toEqual(all.map(({ id }) => id).sort());
  expect(groups[0]?.findings.slice(0, 3).map(({ id }) => id)).toEqual(['motivation-energy', 'motivation-by-wish', 'motivation-aarhus-concrete-plan']);
  for (const group of groups) {
    const onSources = group.findings.map((finding) => populationsOf(finding).includes('sources'));
    expect(onSources).toEqual([...onSources].sort());
  }
  expect(byTheme([the('mentor-satisfaction')], keys)).toHaveLength(1);
});
