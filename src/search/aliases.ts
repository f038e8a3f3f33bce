import type { Lang } from '../i18n/lang.ts';
import { allParts, type Splitter } from './compounds.ts';
import { fold } from './fold.ts';
import { isStopWord } from './stopWords.ts';
import { tokens } from './words.ts';

/** Stands between what a page says and the words that only help to find it. */
export const ALIASES_AFTER = '⁂';

/**
 * Other forms of a text's words, for a full-text engine that knows neither Danish compounds nor the letters of other
 * keyboards: the parts of compounds, and words folded in the ways people type them. They are indexed, never shown.
 *
 * @example aliases('Mentorstøtte', 'da', split) // ['mentorstoette', 'mentorstotte', 'mentor', 'støtte', …]
 */
export function aliases(text: string, lang: Lang, split: Splitter): string[] {
  const there = new Set<string>();
  const found = new Set<string>();
  for (const { term, raw } of tokens(text, lang)) {
    if (term.startsWith('#') || isStopWord(term, lang)) continue;
    there.add(raw.toLowerCase());
    const forms = [term, ...allParts(split, term).map(({ part }) => part)].flatMap((word) => [word, word.replace(/oe/g, 'o').replace(/ae/g, 'a').replace(/aa/g, 'a'), unfolded(word)]);
    for (const form of forms) if (form.length > 2) found.add(form);
  }
  return [...found].filter((form) => !there.has(form) && fold(form) !== '').sort();
}

/** A folded word with Danish letters again, as it is mostly written. */
const unfolded = (folded: string): string => folded.replace(/oe/g, 'ø').replace(/ae/g, 'æ').replace(/aa/g, 'å');
