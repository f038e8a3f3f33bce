import type { Lang } from '../i18n/lang.ts';
import { collapse, fold } from './fold.ts';
import { termOf } from './term.ts';

/** A known word that a typed one may have been meant as. */
export interface Correction {
  word: string;
  /** How often it is used. */
  count: number;
}

/** From how many letters on a known word is looked for: shorter ones are too near to one another. */
const LEAST = 5;

/**
 * Whether two words are at most one slip apart: a letter too many, too few or wrong, or two neighbours swapped
 * (Damerau–Levenshtein distance in the form of optimal string alignment, at most 1). What is the same at both ends is passed
 * over; nothing but the slip may be left.
 *
 * @example withinOneSlip('mentor', 'metnor') // true
 */
export function withinOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [restA, restB] = [a.length - start - end, b.length - start - end];
  if (restA <= 1 && restB <= 1) return true;
  return restA === 2 && restB === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}

/** Looks for the known words that a typed one is a slip away from, the most used first. */
export type TypoFinder = (word: string) => Correction[];

/**
 * Makes what looks for slips, by a scan of all words of fitting length. An index of deletions (as SymSpell has) answers in
 * microseconds, but takes longer to build than a page's few queries take to scan: 5,000 words are passed in well under a
 * millisecond, most of them at their first letters. Words are compared in the fewest letters, so æ, ø and å are one letter
 * and may have been typed in two; and without their endings too, for of each word only one form is known.
 *
 * @param vocabulary the known words, with how often each is used
 * @example typoFinder(new Map([['mentor', 9]]), 'da')('mentro') // [{ word: 'mentor', count: 9 }]
 */
export function typoFinder(vocabulary: ReadonlyMap<string, number>, lang: Lang): TypoFinder {
  const known = [...vocabulary].map(([word, count]) => ({ word, count, keys: keysOf(word, lang) }));
  return (word) => {
    const typed = keysOf(word, lang);
    const forms = [...typed, ...withoutEndings(typed[0] ?? '', lang)];
    const found = known.filter(({ keys: [whole = '', term = ''] }) =>
      [whole, term].some((key) => key.length >= LEAST && forms.some((form) => withinOneSlip(form, key))),
    );
    return found.sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1)).map(({ word: meant, count }) => ({ word: meant, count }));
  };
}

/** A word as it is and without its ending, in the fewest letters. */
const keysOf = (word: string, lang: Lang): string[] => [collapse(fold(word)), termOf(word, lang)];

const ENDINGS: Record<Lang, readonly string[]> = { da: ['r', 'n', 't', 's', 'er', 'en', 'et', 'ne', 'erne', 'ene'], en: ['s', 'es', 'd', 'ed'] };

/** What a typed word is without each ending that it has: the word may be known in another form. */
const withoutEndings = (typed: string, lang: Lang): string[] =>
  ENDINGS[lang].filter((ending) => typed.endsWith(ending) && typed.length - ending.length >= LEAST).map((ending) => typed.slice(0, -ending.length));
