import type { Lang } from '../i18n/lang.ts';
import { fold, shortened } from './fold.ts';
import { stem } from './stem.ts';

/**
 * What a word is indexed and searched by: folded, without its ending, in the fewest letters. Numbers (`#60%`) are themselves.
 *
 * @example termOf('Ressourceforløbene', 'da') // 'ressourceforlob'
 * @example termOf('mål', 'da') // 'maal'
 */
export const termOf = (word: string, lang: Lang): string => (word.startsWith('#') ? word : shortened(stem(fold(word), lang)));
