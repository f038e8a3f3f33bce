import { LANGS, type Lang } from '../dataset/langs.ts';

export { LANGS, type Lang };

// A file of its own: what needs no more need not bring the rest.
export { otherLang } from './otherLang.ts';

/** BCP 47 tag for formatting; the language alone is what `<html lang>` gets. */
export const LOCALE: Record<Lang, string> = { da: 'da-DK', en: 'en-GB' };
