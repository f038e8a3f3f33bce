import type { Lang } from './lang.ts';

/** Quotation marks of the page's language. */
export const QUOTES: Record<Lang, readonly [open: string, close: string]> = { da: ['»', '«'], en: ['“', '”'] };

/** A text in quotation marks. @example quoted('60 pct.', 'da') // '»60 pct.«' */
export const quoted = (text: string, lang: Lang): string => QUOTES[lang].join(text);
