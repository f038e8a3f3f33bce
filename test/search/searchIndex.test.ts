import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGS } from '../../src/i18n/lang.ts';
import { findingIndex, type SearchDocument } from '../../src/search/findingIndex.ts';
import { decodePostings, encodePostings } from '../../src/search/postings.ts';
import { realDocuments } from './realDocuments.ts';

const a: SearchDocument = { id: 'a', route: '/a/', kind: 'finding', title: 'Mentorstøtte til to af ni', text: 'Mentor', numbers: ['60 pct.'] };
const postingsOf = (documents: SearchDocument[], term: string): unknown => {
  const index = findingIndex(documents, 'da');
  const at = index.terms.split(' ').indexOf(term);
  return at < 0 ? undefined : decodePostings(index.postings.split(' ')[at] ?? '');
};

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

describe('what a term weighs', () => {
  test('a word of the title over one of the text, a whole word over a part', () => {
    expect(postingsOf([a], 'mentorstot')).toEqual([{ doc: 0, weight: 6 }]);
    // A part in the title, before the whole word in the text.
    expect(postingsOf([a], 'mentor')).toEqual([{ doc: 0, weight: 4 }]);
    expect(postingsOf([{ ...a, title: 'Støtte' }], 'mentor')).toEqual([{ doc: 0, weight: 2 }]);
  });
  test('a share is found by its numbers, figures beside the text by theirs, stop words not at all', () => {
    expect(postingsOf([a], '#2/9')).toEqual([{ doc: 0, weight: 6 }]);
    expect(postingsOf([a], '#9')).toEqual([{ doc: 0, weight: 4 }]);
    expect(postingsOf([a], '#60%')).toEqual([{ doc: 0, weight: 2 }]);
    expect(postingsOf([a], 'til')).toBeUndefined();
  });
  test('words that are one thing together are one term, and only where they follow on one another', () => {
    const english = (title: string): string[] => findingIndex([{ ...a, title, text: '', numbers: [] }], 'en').terms.split(' ');
    expect(english('On disability pensions')).toContain('disability+pension');
    expect(english('A pension for disability')).not.toContain('disability+pension');
  });
});

test('an index of nothing is one', () => expect(findingIndex([], 'da')).toMatchObject({ documents: [], terms: '', postings: '' }));

describe.for(LANGS)('the publication’s index, %s', (lang) => {
  const documents = realDocuments(lang);
  const json = JSON.stringify(findingIndex(documents, lang));
  test('is the same bytes in whatever order the documents come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(documents, { minLength: documents.length }), (shuffled) => JSON.stringify(findingIndex(shuffled, lang)) === json),
      { numRuns: 3 },
    );
  });
  test('is small: what is stated alone, and a document with all its words', () => {
    const stated = JSON.stringify(findingIndex(documents.map((one) => ({ ...one, text: '' })), lang));
    expect(brotliCompressSync(stated).length).toBeLessThan(30_000);
    expect(brotliCompressSync(json).length / documents.length).toBeLessThan(120);
  });
});
