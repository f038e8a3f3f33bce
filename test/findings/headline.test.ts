import { describe, expect, test } from 'vitest';
import type { Lang } from '../../src/i18n/lang.ts';
import { headlinesOf, statementObservations } from '../../src/findings/headline.ts';
import { headlineTexts, type HeadlineText } from '../../src/findings/headlineText.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { exactPeople, type PeopleOfBase } from '../../src/stats/exactPeople.ts';
import { evidence, findingOf } from './resolve.ts';

const CHEERFUL = 'vive-2019/table-6-6#who5-cheerful.followed';
const HEALTH = 'vive-2019/table-6-5#mental-health-self.followed';
const PLACEMENT = 'vive-2019/text#placement-count.all.midterm.citizens';
const FIGURES = {
  n: `base ${CHEERFUL}.m1.most-of-the-time`,
  first: `${CHEERFUL}.m1.most-of-the-time`,
  third: `${CHEERFUL}.m3.most-of-the-time`,
  low: `sum ${HEALTH}.m3.poor ${HEALTH}.m3.fair`,
  placed: PLACEMENT,
} as const;
const PEOPLE = new Map<string, PeopleOfBase>([
  [`${CHEERFUL}.m1.most-of-the-time`, exactPeople(7, 39, true)],
  [`${CHEERFUL}.m3.most-of-the-time`, exactPeople(13, 39, true)],
  [`${HEALTH}.m3.poor`, exactPeople(9, 39, true)],
  [`${HEALTH}.m3.fair`, exactPeople(19, 39, true)],
]);
/** A finding with those of the figures that its statement names. */
const saying = (statement: string, rest = ''): Finding =>
  findingOf(statement, Object.fromEntries(Object.entries(FIGURES).filter(([name]) => new RegExp(`\\{${name}\\b`).test(statement))), rest);
const values = (finding: Finding, people = PEOPLE) => headlinesOf(finding, people).map(({ figure, n, people: who }) => [figure.value, n, who?.min ?? null]);
const texts = (finding: Finding, lang: Lang = 'da'): HeadlineText[] => headlineTexts(headlinesOf(finding, PEOPLE), evidence, lang);

describe('what stands large', () => {
  test('is the first figure, with its base and its people', () => expect(values(saying('Det er {first} af dem.'))).toEqual([[18, 39, 7]]));
  test('is no base, where there is something else', () => expect(values(saying('Blandt {n} er {first} glade.'))).toEqual([[18, 39, 7]]));
  test('is the base, where there is nothing else', () => expect(values(saying('De er {n} i alt.'))).toEqual([[39, null, null]]));
  test('is nothing, where there is no figure', () => expect(values(findingOf('Ingen er talt.', { first: FIGURES.first }, '', 'Det er {first} af dem.'))).toEqual([]));
  test('is both of two shares', () => expect(values(saying('Blandt {n} er det {first} og siden {third} af dem.'))).toEqual([[18, 39, 7], [33, 39, 13]]));
  test('is the first of a count and a share, either way round, and of three', () => {
    expect(values(saying('{placed} er begyndt, og {first} glade.'))).toEqual([[19, 98, null]]);
    expect(values(saying('{first} er glade, og {placed} begyndt.'))).toEqual([[18, 39, 7]]);
    expect(values(saying('{low} og {first} og {third} af dem.'))).toHaveLength(1);
  });
  test('is a total without a base, which it is itself', () => expect(values(findingOf('Der er {all} i alt.', { all: 'vive-2019/table-5-1#course-status-count.all.midterm.total' }))).toEqual([[98, null, null]]));
  test('is the one that is declared', () => expect(values(saying('Det er {first} og siden {third} af dem.', 'headline: third\n'))).toEqual([[33, 39, 13]]));
  test('is each of several that are declared, and none of none', () => {
    expect(values(saying('{low} og {first} og {third} af dem.', 'headline: [third, low]\n'))).toEqual([[33, 39, 13], [72, 39, 28]]);
    expect(values(saying('De {placed} er glade.', 'headline: []\n'))).toEqual([]);
  });
});

describe('the people', () => {
  const sum = saying('Det er {low} af dem.');
  test('of a sum are those of its parts, with the interval of the sum', () => expect(headlinesOf(sum, PEOPLE)[0]?.people).toEqual(exactPeople(28, 39, true)));
  test('of a sum are not told where one part has two possibilities', () => {
    const unsure = new Map(PEOPLE).set(`${HEALTH}.m3.fair`, { ...exactPeople(19, 39, true), max: 20 });
    expect(values(sum, unsure)).toEqual([[72, 39, null]]);
  });
  test('of a difference and of a count are not told', () => {
    expect(values(findingOf('Det er {d} mere.', { d: `difference ${CHEERFUL}.m3.most-of-the-time ${CHEERFUL}.m1.most-of-the-time` }))).toEqual([[15, 39, null]]);
    expect(headlinesOf(saying('{placed} er begyndt.'), new Map([[PLACEMENT, exactPeople(19, 98, true)]]))[0]?.people).toBeNull();
  });
});

test('a sentence rests on its own figures, not on those of the texts beside it', () => {
  const finding = findingOf('Det er {first} af dem.', { first: FIGURES.first, third: FIGURES.third }, '', 'Siden er det {third} af dem.');
  expect(finding.observations).toHaveLength(2);
  expect(statementObservations(finding).map(({ id }) => id)).toEqual([FIGURES.first]);
});

describe('in words', () => {
  test('one figure says all that it is', () => {
    expect(texts(saying('Det er {low} af dem.'))[0]).toMatchObject({
      text: '72 pct.',
      caption: expect.stringMatching(/^Psykisk helbred, egen vurdering: Dårligt \+ Mindre godt · Borgere målt både .* · Tredje måling/),
      people: '28 af 39',
      interval: '56–83 pct.',
      origin: 'Beregnet af os: 23 + 49',
    });
    expect(texts(saying('It is {first} of them.'), 'en')[0]).toMatchObject({ text: '18%', people: '7 of 39', interval: '9–33%', origin: 'Printed as “18”' });
  });
  test('two figures say what tells them apart', () => {
    expect(texts(saying('Det er {first} og siden {third} af dem.')).map(({ caption }) => caption)).toEqual(['Første måling (start)', 'Tredje måling (ca. 6 måneder)']);
  });
  test('what is set against one another is not added up', () => {
    const both = `${CHEERFUL}.m3.most-of-the-time ${CHEERFUL}.m1.most-of-the-time`;
    expect(texts(findingOf('Det er {d} mere.', { d: `difference ${both}` }))[0]?.caption).toMatch(/ · Tredje måling \(.*\) mod Første måling \(start\)$/);
    expect(texts(findingOf('It is {r} times as many.', { r: `ratio ${both}` }), 'en')[0]?.caption).toMatch(/ against First measurement /);
  });
  test('two ages say which is which', () => {
    const age = 'vive-2019/text#education-age.in-education.midterm';
    expect(texts(findingOf('Mellem {low} og {high} år.', { low: `${age}.lowest`, high: `${age}.highest` }, 'headline: [low, high]\n')).map(({ text, caption }) => [text, caption])).toEqual([['30 år', 'Laveste'], ['39 år', 'Højeste']]);
  });
  test('what is printed twice is told apart by its place', () => {
    const twice = findingOf('Det er {a} og {b} af dem.', { a: 'vive-2019/table-4-4#physical-health-self.all.m1.fair', b: 'vive-2019/table-5-2#physical-health-self.all.m1.fair' });
    expect(texts(twice).map(({ caption }) => caption)).toEqual(['tabel 4.4, s. 22', 'tabel 5.2, s. 27']);
  });
  test('a unit that no sentence names is named', () => {
    expect(texts(findingOf('Testen gav {p} her.', { p: 'vive-2019/text#p-status-by-health.physical-health.midterm.p' }))[0]?.text).toBe('p = 0,004');
  });
});
