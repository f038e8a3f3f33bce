import { LANGS, type Lang } from '../dataset/langs.ts';

export { LANGS, type Lang };

/** The language a page does not have. */
export const otherLang = (lang: Lang): Lang => (lang === 'da' ? 'en' : 'da');

/** BCP 47 tag for formatting; the language alone is what `<html lang>` gets. */
export const LOCALE: Record<Lang, string> = { da: 'da-DK', en: 'en-GB' };
