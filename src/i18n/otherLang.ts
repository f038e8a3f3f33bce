import type { Lang } from '../dataset/langs.ts';

/**
 * The language a page does not have.
 *
 * @example otherLang('da') // 'en'
 */
export const otherLang = (lang: Lang): Lang => (lang === 'da' ? 'en' : 'da');
