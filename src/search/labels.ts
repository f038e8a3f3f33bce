import type { Lang } from '../i18n/lang.ts';
import { termOf } from './term.ts';

/** Before a term that no word of the texts has alone: part of a compound, for instance. */
const BARE = '.';
/** Numbers, names and entries of several words are terms as they are. */
const AS_IS = /^[#=~]|\+/;

/**
 * What stands for a term in the index: the word that is written most often for it, for people to read and slips to be
 * compared with. The term is made of it again.
 *
 * @param written the words of the texts that have the term, the most used first
 * @example labelOf('stot', ['støtte', 'støtten'], 'da') // 'støtte'
 */
export function labelOf(term: string, written: readonly string[], lang: Lang): string {
  if (AS_IS.test(term)) return term;
  return written.find((word) => termOf(word, lang) === term) ?? BARE + term;
}

/**
 * The term that a label stands for.
 *
 * @example termOfLabel('støtte', 'da') // 'stot'
 */
export const termOfLabel = (label: string, lang: Lang): string =>
  AS_IS.test(label) ? label : label.startsWith(BARE) ? label.slice(1) : termOf(label, lang);

/**
 * The word of a label, or undefined where it stands for none.
 *
 * @example wordOfLabel('#60%') // undefined
 */
export const wordOfLabel = (label: string): string | undefined => (AS_IS.test(label) || label.startsWith(BARE) ? undefined : label);
