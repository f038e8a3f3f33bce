import type { Lang } from '../i18n/lang.ts';

/** What every query needs, as JSON. Strings with a letter or digit for each document, which are by their route. */
export interface IndexFront {
  version: 2;
  lang: Lang;
  /** See `lengthLetter`. */
  lengths: string;
  /** Places in `KINDS`. */
  kinds: string;
  /** Bits, by the places in `THEMES`. */
  themes: string;
  /** Places in `sourceIds`, from 1; 0 for none. */
  sources: string;
  /** See `SearchDocument.rank`. */
  ranks: string;
  sourceIds: string;
  /** See `writtenSynonyms`. */
  synonyms: string;
  /** How many documents each documents part holds. */
  perPart: number;
  /** The first term of each terms part. */
  firstTerms: string;
  /** The parts that come along. */
  parts: Readonly<Record<string, IndexPart>>;
}
export type IndexPart = TermsPart | TextPart | DocumentsPart | WordsPart;

/**
 * Terms by the alphabet, as labels (see `labelOf`), and of each the documents and weights (see `encodePostings`). Named t0,
 * t1 … In a small index what only texts say is a part of its own, `text`: its first postings are of the terms of t0, in
 * their order.
 */
export interface TermsPart {
  labels: string;
  postings: string;
}

/** What only texts say, and what readers ask; named `text`. */
export interface TextPart extends TermsPart {
  /** What readers ask: postings of the same terms where the weight is the number of the question, from 1. */
  asked: string;
  /** How many words each question has: a digit (in base 36) for each, a word of digits for each document. */
  askedWords: string;
  /** Words that our texts do not have, and what they lead to (see `writtenSynonyms`). */
  synonyms: string;
}

/** Routes (of sections without what follows from their title) and titles. Named d0, d1 … */
export interface DocumentsPart {
  ids: string;
  titles: string[];
}

/** The words by the alphabet, and in how many documents each is: for slips and compounds. Named w; a small index has them in its labels. */
export interface WordsPart {
  words: string;
  counts: string;
}

const FIRST = '#'.charCodeAt(0);
/** Steps for each doubling of a length: a step is some 12 per cent, and none needs a backslash. */
const STEPS = 6;
const MOST = 56;

/**
 * The length of a document as a letter, by its logarithm.
 *
 * @param words those of the text count a quarter
 * @example lengthLetter(0) // '#'
 */
export const lengthLetter = (words: number): string => String.fromCharCode(FIRST + Math.min(MOST, Math.round(STEPS * Math.log2(1 + words))));

/**
 * The length that a letter stands for.
 *
 * @example lengthOf('#') // 0
 */
export const lengthOf = (letter: string): number => 2 ** ((letter.charCodeAt(0) - FIRST) / STEPS) - 1;
