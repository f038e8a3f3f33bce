import type { Lang } from '../i18n/lang.ts';

/**
 * Words that claim an effect. None of the sources has a control group, so a finding or a chart's title may use one only
 * where it reports what a source says (`claim: source` in the finding).
 * Bounded by letters, not by `\b`, which takes »ø« for the end of a word and would find »øger« in »søger«.
 */
const EFFECT_WORDS: Record<Lang, RegExp> = {
  da: /(?<!\p{L})(?:virker|virkede|virkning(?:en|er)?|effekt(?:en|er|iv|ivt|ive)?|fører til|førte til|skyldes|skyldtes|på grund af|takket være|forbedrer|forbedrede|øger|øgede|mindsker|reducerer|forårsager|medfører|medførte|resulterer i|resulterede i|gør at|bidrager til|bidrog til|hjælper|hjalp)(?!\p{L})/giu,
  en: /(?<!\p{L})(?:works|worked well|effects?|effective(?:ly)?|affects?|affected|leads? to|led to|causes?|caused|because of|due to|thanks to|improves?|improved|increases?|increased|reduces?|reduced|results? in|resulted in|makes? .{0,20}more|contributes? to|contributed to|helps|helped|impacts?)(?!\p{L})/giu,
};

/**
 * The effect words in a text, in order.
 *
 * @example effectWords('Mentorstøtte fører til job', 'da') // ['fører til']
 */
export const effectWords = (text: string, lang: Lang): string[] => [...text.matchAll(EFFECT_WORDS[lang])].map((m) => m[0]);
