import type { Lang } from '../i18n/lang.ts';

const SMALL: Record<Lang, Readonly<Record<string, number>>> = {
  // »en« and »et« are articles: one only with an accent, or where a fraction says so.
  da: { nul: 0, to: 2, tre: 3, fire: 4, fem: 5, seks: 6, syv: 7, otte: 8, ni: 9, ti: 10, elleve: 11, tolv: 12 },
  en: { zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12 },
};
/** Words of one language that are other words in the other: English »to« and »fire«, Danish »ten«. */
const OWN_ONLY = new Set(['to', 'fire', 'ten']);

const PARTS_DA = ['tredje', 'fjerde', 'femte', 'sjette', 'syvende', 'ottende', 'niende', 'tiende'];
const PARTS_EN = ['third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/**
 * A number written as a folded word, in the page's language or, where nothing else is meant by it, in the other.
 *
 * @example numberWord('ni', 'da') // 9
 * @example numberWord('nine', 'da') // 9
 * @example numberWord('to', 'en') // undefined: a preposition
 */
export function numberWord(folded: string, lang: Lang): number | undefined {
  const own = SMALL[lang];
  if (Object.hasOwn(own, folded)) return own[folded];
  const other = SMALL[lang === 'da' ? 'en' : 'da'];
  return Object.hasOwn(other, folded) && !OWN_ONLY.has(folded) ? other[folded] : undefined;
}

/**
 * Into how many parts a folded word divides: the noun of a fraction, Danish or English.
 *
 * @example partsOf('tredjedele') // { parts: 3, lang: 'da', plural: true }
 */
export function partsOf(folded: string): { parts: number; lang: Lang; plural: boolean } | undefined {
  const da = /^(.+?)del(e|en|ene)?$/.exec(folded);
  const parts = da ? PARTS_DA.indexOf(da[1] ?? '') : -1;
  if (parts >= 0) return { parts: parts + 3, lang: 'da', plural: da?.[2] === 'e' || da?.[2] === 'ene' };
  const quarter = /^quarters?$/.test(folded);
  const en = quarter ? 1 : PARTS_EN.indexOf(folded.replace(/s$/, ''));
  return en >= 0 ? { parts: en + 3, lang: 'en', plural: folded.endsWith('s') } : undefined;
}

/**
 * The number of an ordinal from third to tenth, Danish or English, for »hver tredje« and »every third«.
 *
 * @example ordinal('fjerde') // 4
 */
export function ordinal(folded: string): number | undefined {
  const at = Math.max(PARTS_DA.indexOf(folded), PARTS_EN.indexOf(folded));
  return at < 0 ? undefined : at + 3;
}

/** Whether a folded word is one half: halvdelen, half. */
export const isHalf = (folded: string): boolean => /^(halvdel(en)?|half)$/.test(folded);
