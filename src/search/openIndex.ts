import type { Lang } from '../i18n/lang.ts';
import { THEMES, type Theme } from '../i18n/themes.ts';
import { splitter, type Splitter } from './compounds.ts';
import { KINDS, type Kind } from './document.ts';
import { collapse, fold } from './fold.ts';
import { lengthOf, type DocumentsPart, type IndexFront, type IndexPart, type TermsPart, type TextPart, type WordsPart } from './indexParts.ts';
import { termOfLabel, wordOfLabel } from './labels.ts';
import { decodePostings, mergeAsked, type Posting } from './postings.ts';
import { sectionId } from './sectionId.ts';
import { openThesaurus, type Thesaurus } from './synonyms.ts';
import { typoFinder, type TypoFinder } from './typo.ts';
import { sequence } from './words.ts';

/** What the index says of a document without its title. */
export interface Traits {
  kind: Kind;
  themes: Theme[];
  source: string;
  /** See `SearchDocument.rank`. */
  rank: number;
}

/**
 * An index ready for queries. What only some queries need is made when the first one does. What it is asked for and has
 * not, for the part is not there yet, it notes in `missing`, and answers as if there were nothing.
 */
export interface OpenIndex {
  lang: Lang;
  /** How many documents there are. */
  size: number;
  /** Whether all parts came along. */
  whole: boolean;
  lengths: readonly number[];
  meanLength: number;
  traits(doc: number): Traits;
  /** Its route; empty while it is missing. */
  id(doc: number): string;
  title(doc: number): string;
  /** Whether it is a section of a page; false while it is missing in an index that comes in parts. */
  isSection(doc: number): boolean;
  has(term: string): boolean;
  /** A word that is written for a term, as far as its part is there. */
  label(term: string): string | undefined;
  postings(term: string): readonly Posting[];
  /** The questions of readers that have a term: as weight, the number of each among those of its document, from 1. */
  asked(term: string): readonly Posting[];
  /** How many words each question of a document has. */
  askedWords(doc: number): readonly number[];
  /** The words of a document's title as they follow on one another, in the fewest letters. */
  titleWords(doc: number): readonly string[];
  /** The words of all documents and in how many each is. */
  words(): ReadonlyMap<string, number>;
  /** The words that begin so, the most used first. */
  beginning(start: string): string[];
  thesaurus(): Thesaurus;
  split: Splitter;
  typos: TypoFinder;
  /** The names of parts that were asked for. */
  missing: Set<string>;
  add(name: string, part: IndexPart): void;
}

/**
 * Opens an index for queries.
 *
 * @example openIndex(JSON.parse(text)).postings('praktik') // [{ doc: 3, weight: 6 }, …]
 */
export function openIndex(front: IndexFront): OpenIndex {
  const { lang } = front;
  const parts = new Map(Object.entries(front.parts));
  const missing = new Set<string>();
  const size = front.lengths.length;
  const firstTerms = listed(front.firstTerms);
  const sourceIds = listed(front.sourceIds);
  const lengths = [...front.lengths].map(lengthOf);
  const whole = parts.size > 0;
  const part = <T>(name: string): T | undefined => {
    const found = parts.get(name);
    if (!found) missing.add(name);
    return found as T | undefined;
  };

  const opened = new Map<string, Map<string, string[]>>();
  const open = ({ labels, postings }: TermsPart, before: readonly string[] = []): Map<string, string[]> => {
    const terms = [...before, ...listed(labels).map((label) => termOfLabel(label, lang))];
    const encoded = postings.split(' ');
    return new Map(terms.map((term, i) => [term, [encoded[i] ?? '']]));
  };
  /** The terms of the part that would have one, with their postings as they were sent. */
  const termsWith = (term: string): Map<string, string[]> | undefined => {
    const name = `t${Math.max(0, firstTerms.findLastIndex((first) => first <= term))}`;
    const known = opened.get(name);
    if (known || size === 0) return known;
    const found = part<TermsPart>(name);
    if (!found) return undefined;
    const made = open(found);
    opened.set(name, made);
    return made;
  };
  const ids = new Map<string, string[]>();
  const routes = new Map<number, string>();
  /** What a document is sent as: of a section's route, what its title does not say. */
  const document = (doc: number): { shortId: string; title: string } | undefined => {
    const name = `d${Math.floor(doc / front.perPart)}`;
    const found = part<DocumentsPart>(name);
    if (!found) return undefined;
    const known = ids.get(name) ?? listed(found.ids);
    ids.set(name, known);
    const at = doc % front.perPart;
    return { shortId: known[at] ?? '', title: found.titles[at] ?? '' };
  };
  const decoded = new Map<string, readonly Posting[]>();
  const questions = new Map<string, string>();
  const asked = (term: string): Posting[] => decodePostings(questions.get(term) ?? '');
  let askedWords: string[] = [];
  const postings = (term: string): readonly Posting[] => {
    const known = decoded.get(term);
    const encoded = known ? undefined : termsWith(term)?.get(term);
    if (known || !encoded) return known ?? [];
    const found = mergeAsked(encoded.flatMap(decodePostings), asked(term));
    decoded.set(term, found);
    return found;
  };
  const titles = new Map<number, readonly string[]>();

  /** The words and in how many documents each is. */
  const vocabulary = lazily((): Map<string, number> | undefined => {
    if (whole) return new Map(['t0', 'text'].flatMap((name) => listed((parts.get(name) as TermsPart | undefined)?.labels ?? '')).flatMap((label) => (wordOfLabel(label) === undefined ? [] : [[label, postings(termOfLabel(label, lang)).length]])));
    const found = part<WordsPart>('w');
    if (!found) return undefined;
    const counts = listed(found.counts);
    return new Map(listed(found.words).map((word, i) => [word, Number(counts[i])]));
  });
  const written = lazily(() => vocabulary() && new Map([...(vocabulary() ?? [])].map(([word]) => [termOfLabel(word, lang), word])));
  const split = lazily(() => vocabulary() && splitter(vocabulary() ?? new Map(), lang));
  const typos = lazily(() => vocabulary() && typoFinder(vocabulary() ?? new Map(), lang));
  const starts = lazily(() => vocabulary() && [...(vocabulary() ?? [])].map(([word, count]) => ({ word, count, key: collapse(fold(word)) })));
  const groups = lazily(() => openThesaurus([front.synonyms, (parts.get('text') as TextPart | undefined)?.synonyms ?? ''].filter(Boolean).join('\n'), lang));
  return {
    ...{ lang, size, lengths, missing, whole, postings, asked },
    meanLength: lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, size),
    traits: (doc) => ({
      kind: KINDS[Number(front.kinds[doc])] ?? 'page',
      themes: THEMES.filter((_, i) => (Number(front.themes[doc]) >> i) & 1),
      source: sourceIds[Number(front.sources[doc]) - 1] ?? '',
      rank: Number(front.ranks[doc]),
    }),
    askedWords: (doc) => [...(askedWords[doc] ?? '')].map((digit) => Number.parseInt(digit, 36)),
    id(doc) {
      const known = routes.get(doc);
      const { shortId = '', title = '' } = (known === undefined && document(doc)) || {};
      const id = known ?? (shortId.endsWith('#') ? sectionId(shortId.slice(0, -1), title) : shortId);
      if (id !== '') routes.set(doc, id);
      return id;
    },
    // Not asked of an index in parts, where each answer would be a part to fetch.
    isSection: (doc) => whole && (document(doc)?.shortId.endsWith('#') ?? false),
    title: (doc) => document(doc)?.title ?? '',
    has: (term) => termsWith(term)?.has(term) ?? false,
    label: (term) => written()?.get(term),
    titleWords(doc) {
      const known = titles.get(doc);
      if (known) return known;
      const found = document(doc);
      const words = sequence(found?.title ?? '', lang).map(collapse);
      if (found) titles.set(doc, words);
      return words;
    },
    words: () => vocabulary() ?? new Map<string, number>(),
    beginning(start) {
      const key = collapse(fold(start));
      const found = (starts() ?? []).filter((known) => known.key.startsWith(key));
      return found.sort((a, b) => b.count - a.count).map(({ word }) => word);
    },
    thesaurus: () => groups() as Thesaurus,
    split: (word) => split()?.(word) ?? [],
    typos: (word) => typos()?.(word) ?? [],
    add(name, one) {
      parts.set(name, one);
      missing.delete(name);
      if (name !== 'text') return;
      // What texts say comes to what titles do.
      const first = opened.get('t0') ?? termsWith('');
      const text = one as TextPart;
      const encoded = text.asked.split(' ');
      [...open(text, [...(first?.keys() ?? [])])].forEach(([term, said], i) => {
        first?.set(term, [...(first.get(term) ?? []), ...said]);
        questions.set(term, encoded[i] ?? '');
      });
      askedWords = text.askedWords.split(' ');
      decoded.clear();
      for (const made of [vocabulary, written, split, typos, starts, groups]) made.forget();
    },
  };
}

const listed = (words: string): string[] => (words === '' ? [] : words.split(' '));

/** Makes a thing once it can be made, and anew when what it was made of has changed. */
function lazily<T>(make: () => T | undefined): { (): T | undefined; forget(): void } {
  let made: T | undefined;
  return Object.assign(() => (made ??= make()), { forget: () => void (made = undefined) });
}
