import { allParts } from './compounds.ts';
import type { OpenIndex } from './openIndex.ts';
import { isStopWord } from './stopWords.ts';
import { termOf } from './term.ts';
import { tokens } from './words.ts';

/**
 * The places in a text where terms of a result stand, from and to, in order: what to mark when it is shown. Of a compound
 * the whole word is marked.
 *
 * @example marks('Tidlig virksomhedspraktik', ['praktik'], index) // [[7, 25]]
 */
export function marks(text: string, matched: readonly string[], index: OpenIndex): [number, number][] {
  const wanted = new Set(matched.flatMap((term) => term.split('+')).filter((term) => !isStopWord(term, index.lang)));
  return tokens(text, index.lang)
    .filter(({ term, also }) => {
      const isWanted = (word: string): boolean => wanted.has(termOf(word, index.lang));
      return isWanted(term) || also.some(isWanted) || (!term.startsWith('#') && allParts(index.split, term).some(({ part }) => isWanted(part)));
    })
    .map(({ start, end }) => [start, end]);
}
