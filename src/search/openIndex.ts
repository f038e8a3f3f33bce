import type { Lang } from '../i18n/lang.ts';
import { splitter, type Splitter } from './compounds.ts';
import { collapse, fold } from './fold.ts';
import { KINDS, type FindingIndex, type Kind } from './findingIndex.ts';
import { decodePostings, type Posting } from './postings.ts';
import { thesaurus, type Thesaurus } from './synonyms.ts';
import { typoFinder, type TypoFinder } from './typo.ts';
import { sequence } from './words.ts';

/** A document as the index has it. */
export interface IndexedDocument {
  id: string;
  route: string;
  kind: Kind;
  title: string;
}

/** An index ready for queries. What only some queries need is made when the first one does. */
export interface OpenIndex {
  lang: Lang;
  documents: IndexedDocument[];
  lengths: readonly number[];
  meanLength: number;
  has(term: string): boolean;
  postings(term: string): readonly Posting[];
  /** The words of a document's title as they follow on one another, in the fewest letters. */
  titleWords(doc: number): readonly string[];
  /** The words that begin so, the most used first. */
  beginning(start: string): string[];
  thesaurus(): Thesaurus;
  split: Splitter;
  typos: TypoFinder;
}

/**
 * Opens an index for queries.
 *
 * @example openIndex(JSON.parse(text)).postings('praktik') // [{ doc: 3, weight: 6 }, …]
 */
export function openIndex(index: FindingIndex): OpenIndex {
  const { lang } = index;
  const terms = new Map(listed(index.terms).map((term, i) => [term, i]));
  const encoded = listed(index.postings);
  const decoded = new Map<string, readonly Posting[]>();
  const documents = index.documents.map(([id, route, kind, title]): IndexedDocument => ({ id, route, kind: KINDS[kind] ?? 'page', title }));
  const titles: (readonly string[] | undefined)[] = [];
  const vocabulary = lazily(() => new Map(listed(index.words).map((word, i) => [word, index.counts[i] ?? 1])));
  const split = lazily(() => splitter(vocabulary(), lang));
  const typos = lazily(() => typoFinder(vocabulary()));
  const starts = lazily(() => [...vocabulary()].map(([word, count]) => ({ word, count, key: collapse(fold(word)) })));
  return {
    lang,
    documents,
    lengths: index.lengths,
    meanLength: index.lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, index.lengths.length),
    has: (term) => terms.has(term),
    postings(term) {
      const known = decoded.get(term);
      if (known) return known;
      const at = terms.get(term);
      const found = at === undefined ? [] : decodePostings(encoded[at] ?? '');
      decoded.set(term, found);
      return found;
    },
    titleWords: (doc) => (titles[doc] ??= sequence(documents[doc]?.title ?? '', lang).map(collapse)),
    beginning(start) {
      const key = collapse(fold(start));
      const found = starts().filter((known) => known.key.startsWith(key));
      return found.sort((a, b) => b.count - a.count).map(({ word }) => word);
    },
    thesaurus: lazily(() => thesaurus(lang)),
    split: (word) => split()(word),
    typos: (word) => typos()(word),
  };
}

const listed = (words: string): string[] => (words === '' ? [] : words.split(' '));

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
