import type { Lang } from '../i18n/lang.ts';
import { allParts, type Splitter } from './compounds.ts';
import { isStopWord } from './stopWords.ts';
import { tokens } from './words.ts';

/** Stands between what a page says and the words that only help to find it. */
export const ALIASES_AFTER = '⁂';

/**
 * The parts of a text's compounds, for a full-text engine that takes none apart: they are indexed, never shown. How words
 * are typed is mended before they are asked for.
 *
 * @example aliases('Mentorstøtte', 'da', split) // ['mentor', 'støtte']
 */
export function aliases(text: string, lang: Lang, split: Splitter): string[] {
  const found = new Set<string>();
  for (const { term } of tokens(text, lang))
    if (!term.startsWith('#') && !isStopWord(term, lang)) for (const { part } of allParts(split, term)) found.add(unfolded(part));
  return [...found].sort();
}

/** A folded word with Danish letters again, as it is mostly written. */
const unfolded = (folded: string): string => folded.replace(/oe/g, 'ø').replace(/ae/g, 'æ').replace(/aa/g, 'å');
