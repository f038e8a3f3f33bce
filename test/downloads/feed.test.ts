import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { JSDOM } from 'jsdom';
import { feedXml, MOST_ENTRIES, type FeedAddresses } from '../../src/downloads/feedXml.ts';
import { uuid5 } from '../../src/downloads/uuid5.ts';
import { findingChanges } from '../../src/findings/changes.ts';
import type { Finding } from '../../src/findings/finding.ts';
import type { Registered } from '../../src/findings/register.ts';
import { LANGS, type Lang } from '../../src/i18n/lang.ts';
import { loadPublication } from '../../src/site/publication.ts';
import { atomChildren, atomProblems, atomText, parsedFeed } from './atomProblems.ts';

const finding = (id: string, rest: Partial<Finding> = {}): Finding => {
  const text = { da: `${id} & »så« <b>.`, en: `${id} & “so” <b>.` };
  return {
    ...{ id, themes: [], about: 'matter', sourceId: 'cabi', evidenceType: 'practice-guidance', figures: new Map(), observations: [], chart: undefined, related: [] },
    ...{ texts: { statement: text, base: text, says: text, cannot: text }, changes: [], withdrawn: undefined },
    ...rest,
  };
};
const what = (da: string) => ({ da, en: `In English: ${da}` });
const sources = loadPublication(join(import.meta.dirname, '../..')).evidence.sources;
const registered = (id: string, published: string, changed = published): [string, Registered] => [id, { finding: id, published, changed, changes: 0, digest: '' }];

const CORRECTED = finding('corrected', {
  themes: ['motivation'],
  changes: [
    { date: '2027-01-02', kind: 'reworded', what: what('Ordene') },
    { date: '2027-02-03', kind: 'corrected', what: what('Der stod <1> før') },
  ],
});
const WITHDRAWN = finding('gone', { changes: [{ date: '2027-01-01', kind: 'corrected', what: what('Først rettet') }], withdrawn: { date: '2027-03-04', why: what('Holdt ikke'), instead: ['new'] } });
const known = {
  evidence: { sources },
  findings: new Map([CORRECTED, finding('new', { themes: ['work-practice'] }), finding('old')].map((f) => [f.id, f])),
  withdrawn: new Map([[WITHDRAWN.id, WITHDRAWN]]),
  register: new Map([registered('corrected', '2026-11-22', '2027-02-03'), registered('new', '2027-02-20'), registered('old', '2026-11-22'), registered('gone', '2026-11-22', '2027-03-04')]),
};
const address = (root: string): FeedAddresses => ({ feed: `${root}fund/feed.xml`, list: `${root}fund/`, finding: (id) => `${root}fund/${id}/` });
const feed = (lang: Lang = 'da', root = '/') => feedXml(known, lang, address(root));
const entries = (xml: string): Element[] => atomChildren(parsedFeed(xml), 'entry');
const contentOf = (entry: Element | undefined): Element => new JSDOM(entry ? atomText(entry, 'content') : '').window.document.body;

test.for([
  ['da', '/'],
  ['en', '/'],
  ['da', 'https://example.org/tal/'],
] as const)('is an Atom feed, in %s below %s', ([lang, root]) => {
  const xml = feed(lang, root);
  expect(atomProblems(xml)).toEqual([]);
  expect(parsedFeed(xml).getAttribute('xml:lang')).toBe(lang);
  const links = [...parsedFeed(xml).querySelectorAll('link')].map((link) => link.getAttribute('href') ?? '');
  expect(links.filter((href) => !href.startsWith(root))).toEqual([]);
});

test('the check of feeds sees what is wrong', () => {
  const broken = (pattern: RegExp | string, by: string): string[] => atomProblems(feed().replace(pattern, by));
  expect(broken(/<entry><id>.*?<\/id>/, '<entry>')).toContainEqual(expect.stringMatching(/^entry 0: 0 × id/));
  expect(broken(/<author>.*?<\/author>/, '')).toEqual(['feed: nobody wrote it']);
  expect(broken(/<updated>[^<]*/, '<updated>2027-03-04')).toContainEqual(expect.stringMatching(/updated is no moment/));
  expect(broken(/urn:uuid:[^<]*/, '/feed')).toEqual([expect.stringMatching(/no absolute IRI: \/feed/)]);
  expect(broken(/term="motivation"/, '')).toContainEqual(expect.stringMatching(/category without a term/));
  expect(() => broken('</feed>', '')).toThrow();
});

test('tells of every change as an entry of its own, newest first, and of what stands', () => {
  expect(entries(feed()).map((entry) => [atomText(entry, 'updated').slice(0, 10), atomText(entry, 'published').slice(0, 10), atomText(entry, 'title')])).toEqual([
    ['2027-03-04', '2027-03-04', 'Trukket tilbage: gone & »så« <b>.'],
    ['2027-02-20', '2027-02-20', 'new & »så« <b>.'],
    ['2027-02-03', '2027-02-03', 'Rettet: corrected & »så« <b>.'],
    ['2027-02-03', '2026-11-22', 'corrected & »så« <b>.'],
    ['2027-01-02', '2027-01-02', 'Omformuleret: corrected & »så« <b>.'],
    ['2027-01-01', '2027-01-01', 'Rettet: gone & »så« <b>.'],
    ['2026-11-22', '2026-11-22', 'old & »så« <b>.'],
  ]);
});

test('says what was corrected, what it says now, on what base and from which source', () => {
  const [gone, fresh, corrected] = entries(feed());
  expect(contentOf(corrected).textContent).toMatch(/^Rettet 3\. februar 2027: Der stod <1> førNu står der: corrected & »så« <b>\.Grundlag: .*Kilde: Cabi\. Praksisvejledning\. /);
  expect(contentOf(gone).textContent).toMatch(/^Trukket tilbage 4\. marts 2027: Holdt ikkeDer stod: gone & »så« <b>\.I stedet: new & »så« <b>\./);
  expect(contentOf(gone).querySelector('a')?.getAttribute('href')).toBe('/fund/new/');
  expect(atomText(fresh as Element, 'summary')).toBe('new & »så« <b>.');
  expect(atomChildren(fresh as Element, 'category').map((c) => [c.getAttribute('term'), c.getAttribute('label')])).toEqual([['work-practice', 'Praktik']]);
  expect(contentOf(entries(feed('en'))[2]).textContent).toMatch(/^Corrected 3 February 2027: In English: /);
});

describe('ids', () => {
  test('follow RFC 9562, appendix A.4', () => {
    expect(uuid5('www.example.com', '6ba7b810-9dad-11d1-80b4-00c04fd430c8')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
    expect(() => uuid5('a', 'b')).toThrow(RangeError);
  });
  // Whoever follows a feed knows its entries by these. They never change: a changed one is told as news once more.
  test('are these for good, whatever the address', () => {
    const ids = (xml: string): string[] => [parsedFeed(xml), ...entries(xml)].map((element) => atomText(element, 'id'));
    expect(ids(feed())).toEqual(ids(feed('da', 'https://example.org/tal/')));
    expect(ids(feed()).filter((id) => ids(feed('en')).includes(id))).toEqual([]);
    expect(ids(feed())).toEqual([
      'urn:uuid:e978cf02-e6a8-5d6d-bbfd-82f6ec2e5228',
      'urn:uuid:720b5a9e-d6b9-5184-9b08-a72bf9517a6f',
      'urn:uuid:2bf672a7-b6d9-59d4-96fa-b7348c1e8764',
      'urn:uuid:67030e4f-640b-5a3f-8fbc-44f8f08629ed',
      'urn:uuid:768de8ad-a074-5f30-8494-8cac65134e42',
      'urn:uuid:9a1a4195-df49-580b-a5b2-40535eb5f253',
      'urn:uuid:6c5fb08c-7f66-51c4-b919-c1251c0dea9a',
      'urn:uuid:86dc8482-7f79-5bbf-8288-f02427b03d47',
    ]);
  });
});

test('holds no more than its most, the newest', () => {
  const many = Array.from({ length: MOST_ENTRIES + 20 }, (_, i) => finding(`f-${i}`));
  const register = new Map(many.map(({ id }, i) => registered(id, `20${27 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-01`)));
  const xml = feedXml({ ...known, findings: new Map(many.map((f) => [f.id, f])), withdrawn: new Map(), register }, 'da', address('/'));
  expect(atomProblems(xml)).toEqual([]);
  expect(entries(xml)).toHaveLength(MOST_ENTRIES);
  expect(atomText(entries(xml)[0] as Element, 'summary')).toMatch(/^f-119 /);
});

test('of nothing there is none', () => {
  expect(() => feedXml({ ...known, findings: new Map(), withdrawn: new Map() }, 'da', address('/'))).toThrow(RangeError);
});

test('changes stand newest first, those of one finding on one day the latest first', () => {
  const twice = finding('twice', { changes: [{ date: '2027-01-02', kind: 'corrected', what: what('a') }, { date: '2027-01-02', kind: 'corrected', what: what('b') }] });
  expect(findingChanges([twice, CORRECTED, WITHDRAWN]).map(({ finding: { id }, kind, place }) => `${id} ${kind} ${place}`)).toEqual([
    'gone withdrawn 2',
    'corrected corrected 2',
    'corrected reworded 1',
    'twice corrected 2',
    'twice corrected 1',
    'gone corrected 1',
  ]);
  expect(LANGS.map((lang) => findingChanges([CORRECTED])[0]?.text[lang])).toEqual(['Der stod <1> før', 'In English: Der stod <1> før']);
});
