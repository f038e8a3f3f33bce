import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGS, type Lang } from '../../src/i18n/lang.ts';
import { ask } from '../../src/search/ask.ts';
import type { SearchDocument } from '../../src/search/document.ts';
import { findInIndex } from '../../src/search/findInIndex.ts';
import { lengthLetter, lengthOf, type IndexPart, type TermsPart } from '../../src/search/indexParts.ts';
import { labelOf, termOfLabel, wordOfLabel } from '../../src/search/labels.ts';
import { nameTerm } from '../../src/search/nameTerm.ts';
import { openIndex } from '../../src/search/openIndex.ts';
import { decodePostings, encodePostings } from '../../src/search/postings.ts';
import { searchIndex } from '../../src/search/searchIndex.ts';
import { aDocument, openedIndex } from './openedIndex.ts';
import { realDocuments } from './realDocuments.ts';

const a = aDocument('finding:a', 'Mentorstøtte til to af ni', { text: 'Mentor og 60 pct. af dem' });
const postingsOf = (documents: SearchDocument[], term: string, lang: Lang = 'da') => openedIndex(documents, lang).postings(term);
const termsOf = (documents: SearchDocument[], lang: Lang): string[] => (searchIndex(documents, lang).front.parts.t0 as TermsPart).labels.split(' ').map((label) => termOfLabel(label, lang));

test('postings are read as they were written', () => {
  const steps = fc.array(fc.record({ step: fc.integer({ min: 1, max: 10_000 }), weight: fc.integer({ min: 1, max: 9 }) }));
  fc.assert(
    fc.property(steps, (list) => {
      let doc = -1;
      const postings = list.map(({ step, weight }) => ({ doc: (doc += step), weight }));
      expect(decodePostings(encodePostings(postings))).toEqual(postings);
    }),
  );
});

test('a length is read as it was written, to a step', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 600 }), (words) => void expect(Math.abs(lengthOf(lengthLetter(words)) - words) / (words + 1)).toBeLessThan(0.13)));
  expect(lengthLetter(1e9)).not.toMatch(/["\\]/);
});

describe('what a term weighs', () => {
  test('a word of the title over one of the lead over one of the text', () => {
    expect(postingsOf([a], 'mentorstot')).toEqual([{ doc: 0, weight: 6 }]);
    expect(postingsOf([aDocument('a', 'Andet', { lead: 'Støtte' })], 'stot')).toEqual([{ doc: 0, weight: 4 }]);
    expect(postingsOf([aDocument('a', 'Andet', { text: 'Støtte' })], 'stot')).toEqual([{ doc: 0, weight: 2 }]);
  });
  test('what readers ask by how many of their questions have it, and nothing in the part that comes first', () => {
    const asked = [{ ...aDocument('a', 'Uddannelse'), asked: ['glade for mentor', 'er de glade'] }];
    expect(postingsOf(asked, 'glad')).toEqual([{ doc: 0, weight: 2 }]);
    expect(postingsOf(asked, 'mentor')).toEqual([{ doc: 0, weight: 1 }]);
    expect((searchIndex(asked, 'da').front.parts['t0'] as TermsPart).labels).not.toContain('mentor');
  });
  test('words that turn a sentence where it is stated or asked, not in texts', () => {
    expect(postingsOf([aDocument('a', 'Ikke i praktik')], 'ik')).toEqual([{ doc: 0, weight: 6 }]);
    expect(postingsOf([{ ...aDocument('a', 'Praktik', { text: 'ikke', lead: 'ikke' }), asked: ['ikke'] }], 'ik')).toEqual([{ doc: 0, weight: 1 }]);
    expect(postingsOf([aDocument('a', 'Praktik', { text: 'ikke', lead: 'ikke' })], 'ik')).toEqual([]);
  });
  test('the head of a compound over what stands before it, and a word by which others lead there more', () => {
    const title = aDocument('a', 'Mentorstøtte');
    expect(postingsOf([title], 'stot')).toEqual([{ doc: 0, weight: 5 }]);
    expect(postingsOf([title], 'mentor')).toEqual([{ doc: 0, weight: 3 }]);
    expect(postingsOf([{ ...title, links: 'mentor' }], 'mentor')).toEqual([{ doc: 0, weight: 6 }]);
  });
  test('a share is found by its numbers, a figure of the text by itself, stop words not at all', () => {
    expect(postingsOf([a], '#2/9')).toEqual([{ doc: 0, weight: 6 }]);
    expect(postingsOf([a], '#9')).toEqual([{ doc: 0, weight: 5 }]);
    expect(postingsOf([a], '#60%')).toEqual([{ doc: 0, weight: 2 }]);
    expect(postingsOf([a], 'til')).toEqual([]);
  });
  test('words that are one thing together are one term, and only where they follow on one another', () => {
    expect(termsOf([aDocument('a', 'On disability pensions')], 'en')).toContain('disability+pension');
    expect(termsOf([aDocument('a', 'A pension for disability')], 'en')).not.toContain('disability+pension');
  });
});

test('a name is known in any order and form', () => {
  expect(nameTerm('Vejledningen fra Cabi', 'da')).toBe(nameTerm('Cabis vejledning', 'da'));
  expect(nameTerm('en to tre fire fem seks syv otte', 'da')).toBe('');
});

test('a label stands for its term, and is a word where there is one', () => {
  expect(labelOf('stot', ['støtte', 'støtten'], 'da')).toBe('støtte');
  expect([labelOf('xyz', [], 'da'), wordOfLabel('.xyz')]).toEqual(['.xyz', undefined]);
  for (const term of ['stot', 'xyz', '#60%', '=a+b', 'a+b']) expect(termOfLabel(labelOf(term, ['støtte'], 'da'), 'da')).toBe(term);
});

test('an index of nothing is one', () => {
  expect(findInIndex('mentor', openedIndex([], 'da'))).toMatchObject({ results: [], unknown: ['mentor'] });
});

describe('an index in parts', () => {
  // Its questions are words like any: it does not know which of them were asked together.
  const documents = realDocuments('da').map((one) => ({ ...one, asked: [] }));
  const whole = openedIndex(documents, 'da');
  const { front, parts } = searchIndex(documents, 'da', 10);
  const json = new Map([...parts].map(([name, part]) => [name, JSON.stringify(part)]));
  const queries = ['mentor', 'praktik aarhus', 'metnor', '60 pct.', 'netvaerksmoede', 'caseworker', 'mentorhjælp', 'prak', 'xyzzy'];

  test.for(queries)('answers »%s« with the same as one that is whole', async (query) => {
    const index = openIndex(front);
    const found = await ask(query, index, async (name) => JSON.parse(json.get(name) ?? '') as IndexPart);
    const expected = findInIndex(query, whole);
    // Only the order of the best is read from their titles: those are the same; of equals further down, fewer are read.
    expect(found.results.slice(0, 3).map(({ doc }) => index.id(doc))).toEqual(expected.results.slice(0, 3).map(({ doc }) => whole.id(doc)));
    expect({ ...found, results: [] }).toEqual({ ...expected, results: [] });
  });

  test('fetches a few parts, none twice', async () => {
    const fetched: string[] = [];
    await ask('mentor', openIndex(front), async (name) => {
      fetched.push(name);
      return JSON.parse(json.get(name) ?? '') as IndexPart;
    });
    expect(new Set(fetched).size).toBe(fetched.length);
    expect(fetched.length).toBeLessThan(0.6 * parts.size);
    expect(fetched).not.toContain('w');
  });

  test('gives up on a part that is not to be had', async () => {
    await expect(ask('mentor', openIndex(front), async () => Promise.reject(new Error('no answer')))).rejects.toThrow('no answer');
  });
});

describe.for(LANGS)('the publication’s index, %s', (lang) => {
  const documents = realDocuments(lang);
  const { front, parts } = searchIndex(documents, lang);
  const json = JSON.stringify([front, [...parts]]);
  test('is the same bytes in whatever order the documents come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(documents, { minLength: documents.length }), (shuffled) => {
        const again = searchIndex(shuffled, lang);
        return JSON.stringify([again.front, [...again.parts]]) === json;
      }),
      { numRuns: 3 },
    );
  });
  test('is small: what stands first, and what follows', () => {
    expect(brotliCompressSync(JSON.stringify(front)).length).toBeLessThan(30_000);
    expect(brotliCompressSync(JSON.stringify(parts.get('text'))).length).toBeLessThan(58_000);
  });
});
