import type { Lang } from '../i18n/lang.ts';
import { fold, shortened } from './fold.ts';
import { stem } from './stem.ts';

/** What has been made of words before: index, compounds, slips and synonyms ask for the same few thousand again and again. */
const MADE: Record<Lang, Map<string, string>> = { da: new Map(), en: new Map() };

/**
 * What a word is indexed and searched by: folded, without its ending, in the fewest letters. Numbers (`#60%`) are themselves.
 *
 * @example termOf('Ressourceforløbene', 'da') // 'ressourceforlob'
 * @example termOf('mål', 'da') // 'maal'
 */
export function termOf(word: string, lang: Lang): string {
  if (word.startsWith('#')) return word;
  const known = MADE[lang].get(word);
  if (known !== undefined) return known;
  const term = shortened(stem(fold(word), lang));
  MADE[lang].set(word, term);
  return term;
}
