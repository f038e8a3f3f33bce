import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGS, type Lang } from '../../src/i18n/lang.ts';
import { pageOf, type SearchDocument } from '../../src/search/document.ts';
import { findInIndex, type Found } from '../../src/search/findInIndex.ts';
import { marks } from '../../src/search/marks.ts';
import type { OpenIndex } from '../../src/search/openIndex.ts';
import { realDocuments } from './realDocuments.ts';
import { aDocument, openedIndex } from './openedIndex.ts';

const open = openedIndex;
/** A finding. */
const doc = (id: string, title: string, rest: Partial<SearchDocument> = {}): SearchDocument => aDocument(`finding:${id}`, title, rest);
const documents = { da: realDocuments('da'), en: realDocuments('en') };
const index = { da: open(documents.da, 'da'), en: open(documents.en, 'en') };
const da = (query: string): Found => findInIndex(query, index.da);
const en = (query: string): Found => findInIndex(query, index.en);
/** The routes of what was found, in one index or another. */
const idsIn = ({ results }: Found, where: OpenIndex): string[] => results.map((result) => where.id(result.doc));
const found = (query: string, where: OpenIndex): string[] => idsIn(findInIndex(query, where), where).map((id) => id.replace(/^finding:(.)/, '$1'));

describe('spot queries on the publication', () => {
  test.for([
    ['da', 'ressourceforlob aarhus førtidspension', 'finding:placement-aarhus-disability-pension'],
    ['da', 'mentorstotte', 'theme:mentor-support'],
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
  ] as const)('%s: %s', ([lang, query, id]) => expect(idsIn(findInIndex(query, index[lang]), index[lang]).slice(0, 5)).toContain(id));
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
    const [first = [], ...others] = forms.map((form) => idsIn(da(form), index.da));
    expect(first.length).toBeGreaterThan(0);
    for (const other of others) expect(other).toEqual(first);
  });
  test('and in its compounds', () => {
    const practice = idsIn(da('praktik'), index.da);
    for (const id of idsIn(da('"virksomhedspraktik"'), index.da)) expect(practice).toContain(id);
    expect(idsIn(da('støtte'), index.da)).toContain('finding:mentor-four-in-ten');
    expect(idsIn(da('pension'), index.da)).toContain('finding:placement-aarhus-disability-pension');
  });
});

describe('what was done is said', () => {
  test('nothing, when all words were found', () => {
    expect(da('mentor tilfredse')).toMatchObject({ loosened: false, unknown: [], corrected: [], foreign: [] });
  });
  test('a slip', () => expect(da('metnor')).toMatchObject({ loosened: false, corrected: [{ word: 'metnor', to: ['mentor'] }] }));
  test('a word of the other language', () => {
    // To what else it leads is for the words of the publication to say, which grow.
    expect(da('caseworker').foreign.flatMap(({ to }) => to)).toContain('sagsbehandler');
    expect(en('work-placement').foreign).toEqual([]);
    expect(da('Work placement').foreign[0]?.word).toBe('Work placement');
  });
  test('a synonym, if it found something, beside a word or for one that is nowhere', () => {
    expect(findInIndex('psyke', open([doc('a', 'Psykisk helbred'), doc('b', 'Krop')], 'da')).replaced).toEqual([{ word: 'psyke', to: ['psykisk'] }]);
    expect(findInIndex('psyke', open([doc('a', 'Psykisk helbred'), doc('b', 'Psyke')], 'da'))).toMatchObject({ replaced: [], expanded: [{ word: 'psyke', to: ['psykisk'] }] });
    expect(findInIndex('støtte', open([doc('a', 'Støtte')], 'da')).expanded).toEqual([]);
  });
  test('what a slip was for, and what else finds that', () => {
    const two = open([doc('a', 'Tilfredse med mentor'), doc('b', 'En tilfredshed for sig')], 'da');
    expect(found('tilfredhed', two)).toHaveLength(2);
  });
  test('parts, and what begins so', () => {
    expect(da('netværkssamtale').replaced).toEqual([{ word: 'netværkssamtale', to: ['netværk + samtale'] }]);
    expect(findInIndex('mentormøde', open([doc('a', 'Møde med en mentor')], 'da')).replaced).toEqual([{ word: 'mentormøde', to: ['mentor + møde'] }]);
    expect(findInIndex('uddann', open([doc('a', 'En uddannelse')], 'da')).replaced).toEqual([{ word: 'uddann', to: ['uddannelse'] }]);
    const three = open([doc('a', 'En praksis'), doc('b', 'En praktik'), doc('c', 'Endnu en praktik')], 'da');
    expect(findInIndex('prak', three).replaced).toEqual([{ word: 'prak', to: ['praktik', 'praksis'] }]);
    // Nobody says both parts: each will do.
    const apart = open([doc('a', 'Job i service'), doc('b', 'En personlighed')], 'da');
    expect(findInIndex('servicepersonlighed', apart)).toMatchObject({ results: [{}, {}], replaced: [{ word: 'servicepersonlighed', to: ['service', 'personlighed'] }] });
    // Only the last word may still be being typed.
    expect(findInIndex('udd nu', open([doc('a', 'En uddannelse')], 'da')).results).toEqual([]);
  });
  test('fewer words, when not all are found together', () => {
    const two = open([doc('a', 'rød og blå'), doc('b', 'grøn')], 'da');
    expect(findInIndex('rød blå grøn', two)).toMatchObject({ loosened: true, unknown: [], results: [{ lacks: ['grøn'] }] });
    expect(found('rød blå grøn', two)).toEqual(['a']);
    expect(da('motivation xyzzy')).toMatchObject({ loosened: true, unknown: ['xyzzy'] });
  });
  test('nothing found is not loosened', () => expect(da('xyzzy')).toMatchObject({ results: [], loosened: false, unknown: ['xyzzy'] }));
  test('stop words alone ask nothing', () => expect(da('og det er')).toMatchObject({ results: [], loosened: false, unknown: [] }));
});

test('marks no word that says nothing, though an entry has it', () => {
  const { doc: at = -1, matched = [] } = da('hvor mange kommer i job efter et ressourceforløb').results.find((one) => index.da.id(one.doc) === 'finding:motivation-future-outlook') ?? {};
  const title = index.da.title(at);
  const marked = marks(title, matched, index.da).map(([from, to]) => title.slice(from, to).toLowerCase());
  expect(marked).toContain('ressourceforløb');
  expect(marked).not.toContain('i');
});

describe('order', () => {
  test('words in quotation marks follow on one another in the statement, or it is said that they do not', () => {
    const both = open([doc('a', 'Tidlig støtte og praktik'), doc('b', 'Tidlig praktik')], 'da');
    expect(findInIndex('»tidlig praktik«', both).loosened).toBe(false);
    expect(found('»tidlig praktik«', both)).toEqual(['b']);
    expect(findInIndex('tidlig praktik', both).results).toHaveLength(2);
    expect(findInIndex('»praktik tidlig«', both)).toMatchObject({ loosened: true, results: [{}, {}] });
  });
  test('the title comes before the text, the word before its part, and that before its synonym', () => {
    const some = (...documents: SearchDocument[]): string[] => found('hjælp', open([doc('z', 'Andet'), ...documents], 'da'));
    const word = doc('word', 'Hjælp i hverdagen');
    const part = doc('part', 'Kontanthjælp i hverdagen');
    expect(some(doc('text', 'Andre emner', { text: 'hjælp' }), word)).toEqual(['word', 'text']);
    expect(some(doc('a-synonym', 'Støtte i hverdagen'), part, word)).toEqual(['word', 'part', 'a-synonym']);
  });
  test('neighbours stay neighbours', () => {
    const two = open([doc('a', 'Støtte, konsulent og til hver'), doc('b', 'Støtte og til hver konsulent')], 'da');
    expect(found('hver konsulent støtte', two)).toEqual(['b', 'a']);
  });
  test('a question that readers ask comes before its words here and there', () => {
    const two = open([doc('a', 'Et emne', { asked: ['rød hest', 'gul kat'] }), doc('b', 'Et emne', { asked: ['rød kat', 'gul hest'] })], 'da');
    expect(found('rød kat', two)).toEqual(['b', 'a']);
    expect(found('rød hest', two)).toEqual(['a', 'b']);
  });
  test('who names a place gets what is about it', () => {
    const many = Array.from({ length: 9 }, (_, i) => doc(`n${i}`, 'I Næstved', { text: i === 0 ? 'slutter' : '' }));
    expect(found('slutter Næstved', open([...many, doc('a', 'Forløb slutter i Aarhus')], 'da'))).toEqual(['n0', 'a']);
    expect(findInIndex('slutter Næstved', open([...many, doc('a', 'Forløb slutter i Aarhus')], 'da')).results[1]?.lacks).toEqual(['Næstved']);
  });
  test('who asks for ressourceforløb gets nothing that says of others that they are not in one', () => {
    for (const [lang, query] of [['da', 'hvor mange kommer i job efter et ressourceforløb'], ['da', 'ressourceforløb mentor'], ['en', 'work after a ressourceforløb']] as const)
      expect(findInIndex(query, index[lang]).results.filter(({ doc: at }) => /^(finding|chart)/.test(index[lang].id(at)) && index[lang].traits(at).source === 'vive-2019')).toEqual([]);
    expect(idsIn(da('kontrolgruppe'), index.da).filter((id) => id.startsWith('finding:')).length).toBeLessThan(10);
  });
  test('who asks what a thing is gets its entry in the glossary', () => {
    const two = open([doc('a', 'Mentor til alle'), aDocument('theme:x', 'Mentor', { rank: 9 }), aDocument('term:mentor', 'Mentor', { text: 'en, der støtter' })], 'da');
    for (const query of ['hvad er en mentor', 'hvad betyder mentor egentlig?', 'mentor definition']) expect(found(query, two)[0]).toBe('term:mentor');
    expect(found('mentor', two)[0]).toBe('theme:x');
    const foreign = open([doc('a', 'Placement for all'), aDocument('term:x', 'Work placement', { foreignNames: ['Virksomhedspraktik'] })], 'en');
    expect(found('what is virksomhedspraktik', foreign)[0]).toBe('term:x');
  });
  test('a figure that is said comes before one that others rest on', () => {
    expect(found('98', open([doc('a', 'Ni i arbejde', { lead: 'af 98 borgere' }), doc('b', 'De er 98 borgere')], 'da'))).toEqual(['b', 'a']);
  });
  test('a finding whose statement answers comes before a page', () => {
    const two = open([aDocument('method', 'Motivation og praktik'), doc('b', 'Halvdelen har motivation til at begynde')], 'da');
    expect(found('motivation', two)).toEqual(['b', 'method']);
    expect(found('motivation praktik', two)[0]).toBe('method');
  });
  test('a page that is called so comes first', () => {
    const two = open([aDocument('method', 'Fremgangsmåde', { names: ['metode'], foreignNames: ['method'] }), doc('b', 'En metode blandt flere'), doc('c', 'Andet')], 'da');
    expect(found('metode', two)).toEqual(['method', 'b']);
    // By its name in the other language too, and that is said.
    expect(found('method', two)[0]).toBe('method');
    expect(findInIndex('method', two).foreign).toEqual([{ word: 'method', to: ['Fremgangsmåde'] }]);
  });
  test('but not where more than its name is asked', () => {
    const two = open([aDocument('method', 'Fremgangsmåde', { names: ['metode'] }), doc('b', 'En kendt metode i praksis', { text: 'aldrig' }), doc('c', 'Andet')], 'da');
    expect(found('aldrig metode', two)[0]).toBe('b');
  });
  test('words that turn a sentence order what is found', () => {
    const two = open([doc('a', 'Praktik gav job'), doc('b', 'Uden praktik fik de et job'), doc('c', 'Andet')], 'da');
    expect(found('job uden praktik', two)[0]).toBe('b');
    expect(findInIndex('praktik uden job', two).results).toHaveLength(2);
  });
  test('a word of a question that stands in the text only takes nothing from a statement that answers', () => {
    const two = open([doc('a', 'Førtidspension for nogle i Aarhus efter et forløb', { text: 'antal' }), aDocument('method', 'Antal førtidspensioner i Aarhus'), doc('c', 'Andet')], 'da');
    expect(found('antal førtidspension aarhus', two)[0]).toBe('a');
  });
  test('of a page and its sections the best alone', () => {
    const two = open([aDocument('method', 'Metode', { text: 'små tal' }), aDocument('method#små-tal', 'Metode: Små tal'), doc('z', 'Andet')], 'da');
    expect(found('små tal', two)).toEqual(['method#små-tal']);
  });
  test('what is said of anybody need not be there, and what lacks words comes last', () => {
    const two = open([doc('a', 'Førtidspension i Aarhus'), doc('b', 'En andel i Aarhus'), doc('c', 'Andet')], 'da');
    expect(findInIndex('andel førtidspension aarhus', two)).toMatchObject({ loosened: false, results: [{ lacks: [] }, { lacks: ['førtidspension'] }] });
  });
  test('of two that answer alike, the one that more leads to', () => {
    expect(found('praktik', open([doc('a', 'Om praktik'), doc('b', 'Om praktik', { rank: 5 }), doc('c', 'Andet')], 'da'))).toEqual(['b', 'a']);
  });
});

describe.for(LANGS)('always, %s', (lang) => {
  test('a document’s own statement finds it first', () => {
    // A word of the glossary may be a page's name too; then either is first.
    for (const { id, title } of documents[lang].filter(({ id: of }) => !of.startsWith('term:'))) {
      const { results, loosened, unknown } = findInIndex(title, index[lang]);
      const first = results[0]?.doc ?? -1;
      // Two documents may say the same; of a page and its section either will do.
      expect([index[lang].title(first) === title || pageOf(index[lang].id(first)) === pageOf(id), loosened, unknown], id).toEqual([true, false, []]);
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
        expect(new Set(results.map((result) => result.doc)).size).toBe(results.length);
        expect(results.flatMap(({ matched }) => matched).every((term) => index[lang].has(term))).toBe(true);
        const whole = results.filter(({ lacks }) => lacks.length === 0).map(({ score }) => score);
        if (!loosened) expect(whole).toEqual(whole.toSorted((x, y) => y - x));
        // What lacks a word never comes before what lacks none.
        expect(results.findLastIndex(({ lacks }) => lacks.length === 0)).toBe(results.filter(({ lacks }) => lacks.length === 0).length - 1);
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
      all.forEach((title, i) => expect(some.title(findInIndex(title, some).results[0]?.doc ?? -1)).toBe(all[i]));
    }),
    { numRuns: 30 },
  );
});

test('what matched is marked where it stands, in whole words', () => {
  const marked = (text: string, query: string, lang: Lang = 'da'): string[] => {
    const terms = findInIndex(query, index[lang]).results.slice(0, 5).flatMap(({ matched }) => matched);
    return marks(text, terms, index[lang]).map(([from, to]) => text.slice(from, to));
  };
  expect(marked('Tidlig virksomhedspraktik, praktikken og praksis', 'praktik')).toEqual(['virksomhedspraktik', 'praktikken']);
  expect(marked('I alt 60 pct. af 60', '60 %')).toEqual(['60 pct.']);
  expect(marked('a disability pension', 'førtidspension', 'en')).toEqual(['disability', 'pension']);
});
