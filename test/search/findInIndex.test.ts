import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGS, type Lang } from '../../src/i18n/lang.ts';
import { findingIndex, type SearchDocument } from '../../src/search/findingIndex.ts';
import { findInIndex, type Found } from '../../src/search/findInIndex.ts';
import { marks } from '../../src/search/marks.ts';
import { openIndex, type OpenIndex } from '../../src/search/openIndex.ts';
import { realDocuments } from './realDocuments.ts';

const open = (documents: readonly SearchDocument[], lang: Lang): OpenIndex => openIndex(JSON.parse(JSON.stringify(findingIndex(documents, lang))));
const documents = { da: realDocuments('da'), en: realDocuments('en') };
const index = { da: open(documents.da, 'da'), en: open(documents.en, 'en') };
const da = (query: string): Found => findInIndex(query, index.da);
const en = (query: string): Found => findInIndex(query, index.en);
const ids = ({ results }: Found): string[] => results.map(({ id }) => id);
const doc = (id: string, title: string, rest: Partial<SearchDocument> = {}): SearchDocument => ({ id, route: `/${id}/`, kind: 'finding', title, text: '', numbers: [], ...rest });

describe('spot queries on the publication', () => {
  test.for([
    ['da', 'ressourceforlob aarhus førtidspension', 'finding:placement-aarhus-disability-pension'],
    ['da', 'mentorstotte', 'finding:mentor-four-in-ten'],
    ['da', 'to ud af ni', 'finding:placement-route-to-work'],
    ['da', '849 af 1414', 'chart:aarhus-where-courses-ended'],
    ['da', 'knap en tredjedel', 'finding:motivation-after-the-course'],
    ['da', 'tilfreds med praktikken', 'finding:placement-satisfaction'],
    ['da', 'alkohol', 'finding:mentor-misuse'],
    ['da', '»tidlig praktik«', 'finding:placement-municipal-cases'],
    ['da', 'netvaerksmoeder', 'finding:mentor-network-meetings'],
    ['da', 'jobsamtale aarhus 90 %', 'finding:motivation-aarhus-interview-satisfaction'],
    ['da', 'udgift kommune', 'finding:placement-costs'],
    ['da', 'trivsel', 'dataset:vive-2019/table-6-6'],
    ['da', 'disability pension', 'finding:placement-aarhus-disability-pension'],
    ['da', 'motiveret', 'finding:motivation-half-are-motivated'],
    ['en', 'førtidspension Aarhus 60%', 'finding:placement-aarhus-disability-pension'],
    ['en', 'two of nine', 'finding:placement-route-to-work'],
    ['en', 'satisfied with internship', 'finding:placement-satisfaction'],
    ['en', 'sagsbehandler tidlig', 'finding:placement-early-advice'],
    ['en', 'wellbeing', 'dataset:vive-2019/table-6-6'],
    ['en', 'alcohol misuse', 'finding:mentor-misuse'],
    ['en', '"rehabilitation team"', 'finding:team-listened-to'],
    ['en', 'motivational interviewing', 'finding:motivation-motivating-conversation'],
  ] as const)('%s: %s', ([lang, query, id]) => expect(ids(findInIndex(query, index[lang])).slice(0, 5)).toContain(id));
});

describe('one word is found in all its forms', () => {
  test.for([
    ['ressourceforløb', 'ressourceforloeb', 'RESSOURCEFORLOB', 'ressourceforløbene'],
    ['færdig', 'faerdige', 'fardig'],
    ['60 pct.', '60 %', '60%', '60 procent', '60 per cent'],
    ['1.414', '1414', '1,414'],
    ['mål', 'maal', 'mal', 'målet'],
    ['netværksmøde', 'netvaerksmode', 'netværksmøderne'],
  ])('%j', (forms) => {
    const [first = [], ...others] = forms.map((form) => ids(da(form)));
    expect(first.length).toBeGreaterThan(0);
    for (const other of others) expect(other).toEqual(first);
  });
  test('and in its compounds', () => {
    const practice = ids(da('praktik'));
    for (const id of ids(da('"virksomhedspraktik"'))) expect(practice).toContain(id);
    expect(ids(da('støtte'))).toContain('finding:mentor-four-in-ten');
    expect(ids(da('pension'))).toContain('finding:placement-aarhus-disability-pension');
  });
});

describe('what was done is said', () => {
  test('nothing, when all words were found', () => {
    expect(da('mentor tilfredse')).toMatchObject({ loosened: false, unknown: [], corrected: [], foreign: [] });
  });
  test('a slip', () => expect(da('metnor')).toMatchObject({ loosened: false, corrected: [{ word: 'metnor', to: ['mentor'] }] }));
  test('a word of the other language', () => {
    // To what else it leads is for the words of the publication to say, which grow.
    expect(da('caseworker').foreign[0]).toEqual({ word: 'caseworker', to: expect.arrayContaining(['sagsbehandler']) });
    expect(en('work-placement').foreign).toEqual([]);
    expect(da('Work placement').foreign[0]?.word).toBe('Work placement');
  });
  test('a synonym, if it found something', () => {
    expect(da('psyke').expanded).toEqual([{ word: 'psyke', to: ['psykisk'] }]);
    expect(findInIndex('støtte', open([doc('a', 'Støtte')], 'da')).expanded).toEqual([]);
  });
  test('parts, and what begins so', () => {
    expect(da('netværkssamtale').expanded).toEqual([]);
    expect(findInIndex('mentormøde', open([doc('a', 'Møde med en mentor')], 'da')).expanded).toEqual([{ word: 'mentormøde', to: ['mentor + moede'] }]);
    expect(findInIndex('uddann', open([doc('a', 'En uddannelse')], 'da')).expanded).toEqual([{ word: 'uddann', to: ['uddannelse'] }]);
    const three = open([doc('a', 'En praksis'), doc('b', 'En praktik'), doc('c', 'Endnu en praktik')], 'da');
    expect(findInIndex('prak', three).expanded).toEqual([{ word: 'prak', to: ['praktik', 'praksis'] }]);
    // Only the last word may still be being typed.
    expect(findInIndex('uddann nu', open([doc('a', 'En uddannelse')], 'da')).results).toEqual([]);
  });
  test('fewer words, when not all are found together', () => {
    const found = findInIndex('rød blå grøn', open([doc('a', 'rød og blå'), doc('b', 'grøn')], 'da'));
    expect(found).toMatchObject({ loosened: true, unknown: [] });
    expect(ids(found)).toEqual(['a']);
    expect(da('motivation xyzzy')).toMatchObject({ loosened: true, unknown: ['xyzzy'] });
  });
  test('nothing found is not loosened', () => expect(da('xyzzy')).toMatchObject({ results: [], loosened: false, unknown: ['xyzzy'] }));
  test('stop words alone ask nothing', () => expect(da('og det er')).toMatchObject({ results: [], loosened: false, unknown: [] }));
});

describe('order', () => {
  test('words in quotation marks follow on one another in the statement, or it is said that they do not', () => {
    const both = open([doc('a', 'Tidlig støtte og praktik'), doc('b', 'Tidlig praktik')], 'da');
    expect(findInIndex('»tidlig praktik«', both)).toMatchObject({ loosened: false, results: [{ id: 'b' }] });
    expect(findInIndex('tidlig praktik', both).results).toHaveLength(2);
    expect(findInIndex('»praktik tidlig«', both)).toMatchObject({ loosened: true, results: [{}, {}] });
  });
  test('the title comes before the text, the word before its part, and that before its synonym', () => {
    const some = (...documents: SearchDocument[]): string[] => ids(findInIndex('hjælp', open([doc('z', 'Andet'), ...documents], 'da')));
    const word = doc('word', 'Hjælp i hverdagen');
    const part = doc('part', 'Kontanthjælp i hverdagen');
    expect(some(doc('text', 'Andre emner', { text: 'hjælp' }), word)).toEqual(['word', 'text']);
    expect(some(doc('a-synonym', 'Støtte i hverdagen'), part, word)).toEqual(['word', 'part', 'a-synonym']);
  });
  test('a finding whose statement answers comes before a page', () => {
    const two = open([doc('a', 'Motivation og praktik', { kind: 'page' }), doc('b', 'Halvdelen har motivation til at begynde')], 'da');
    expect(ids(findInIndex('motivation', two))).toEqual(['b', 'a']);
    expect(ids(findInIndex('motivation praktik', two))).toEqual(['a']);
  });
  test('a page that is called so comes first', () => {
    const two = open([doc('a', 'Metode', { kind: 'page' }), doc('b', 'En metode blandt flere')], 'da');
    expect(ids(findInIndex('metode', two))).toEqual(['a', 'b']);
  });
});

describe.for(LANGS)('always, %s', (lang) => {
  test('a document’s own statement finds it first', () => {
    for (const { id, title } of documents[lang]) {
      const { results, loosened, unknown } = findInIndex(title, index[lang]);
      const first = documents[lang].find((one) => one.id === results[0]?.id);
      expect([first?.title, loosened, unknown], id).toEqual([title, false, []]);
    }
  });
  test('a question has one answer, and any text is a question', () => {
    const again = open(documents[lang], lang);
    const words = fc.array(fc.constantFrom(...documents[lang].flatMap(({ title }) => title.split(' '))), { maxLength: 6 }).map((some) => some.join(' '));
    fc.assert(fc.property(fc.oneof(words, fc.string({ unit: 'grapheme' })), (query) => {
      expect(findInIndex(query, again)).toEqual(findInIndex(query, index[lang]));
    }));
  });
  test('the best is first, nothing twice, and what matched is in the index', () => {
    const words = fc.array(fc.constantFrom(...documents[lang].flatMap(({ title }) => title.split(' '))), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(words, (some) => {
        const { results, loosened } = findInIndex(some.join(' '), index[lang]);
        expect(new Set(results.map(({ id }) => id)).size).toBe(results.length);
        expect(results.flatMap(({ matched }) => matched).every((term) => index[lang].has(term))).toBe(true);
        if (!loosened) expect(results.map(({ score }) => score)).toEqual(results.map(({ score }) => score).sort((x, y) => y - x));
      }),
    );
  });
});

test('generated findings: each is found first by its own statement', () => {
  const words = ['borger', 'mentor', 'praktik', 'støtte', 'arbejde', 'helbred', 'måling', 'kommune', 'plan', 'mål', 'uddannelse', '40 pct.', 'to af ni', 'april', '2016'];
  const titles = fc.uniqueArray(fc.shuffledSubarray(words, { minLength: 3 }).map((some) => some.join(' ')), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(titles, (all) => {
      const some = open(all.map((title, i) => doc(`d${i}`, title)), 'da');
      all.forEach((title, i) => expect(findInIndex(title, some).results[0]?.id).toBe(`d${i}`));
    }),
    { numRuns: 30 },
  );
});

test('what matched is marked where it stands, in whole words', () => {
  const marked = (text: string, query: string, lang: Lang = 'da'): string[] => {
    const terms = findInIndex(query, index[lang]).results.flatMap(({ matched }) => matched);
    return marks(text, terms, index[lang]).map(([from, to]) => text.slice(from, to));
  };
  expect(marked('Tidlig virksomhedspraktik, praktikken og praksis', 'praktik')).toEqual(['virksomhedspraktik', 'praktikken']);
  expect(marked('I alt 60 pct. af 60', '60 %')).toEqual(['60 pct.']);
  expect(marked('a disability pension', 'førtidspension', 'en')).toEqual(['disability', 'pension']);
});
