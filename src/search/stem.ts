import type { Lang } from '../i18n/lang.ts';
import { IRREGULAR } from './irregular.ts';

/**
 * A folded word without its ending: one form for what a word is called in its sentences. Light: inflections alone, no
 * derivation (praktik and praktisk, pension and pensionist, virksom and virksomhed stay two).
 *
 * Snowball's Danish stemmer was tried (@orama/stemmers 3.1: 1.3 kB, Apache-2.0; snowball-stemmers 0.6: 38 kB, ISC). It
 * parts tilfreds from tilfredse, jobcenter from jobcentret, konkret from konkrete and uge from ugen from uger, makes
 * »uddan« of uddannelse, and works on æ ø å: of the folded `ordinaer` it leaves `ordina`. Search needs none of its breadth.
 *
 * @param folded a word of `fold`, not collapsed: where `ae` is one letter, no ending is cut in the middle of it
 * @example stem('virksomhederne', 'da') // 'virksomhed'
 * @example stem('placements', 'en') // 'placement'
 */
export const stem = (folded: string, lang: Lang): string => {
  const form = IRREGULAR[lang].get(folded) ?? folded;
  if (IRREGULAR[lang].get(form) === form) return form;
  return lang === 'da' ? stemDanish(form) : stemEnglish(form);
};

const DA_ENDINGS = ['erne', 'ende', 'ede', 'ene', 'en', 'et', 'er', 'e'];
/** Nouns in a and o take their endings right after it: skemaet, troen. Elsewhere an e after a or o is half of æ or ø. */
const ENDS_IN_VOWEL = /(?:skema|tema|firma|klima|tro)$/;
const ENDS_DOUBLED = /([bdfgklmnprst])\1$/;

function stemDanish(word: string): string {
  const bare = withoutS(word).replace(/(ig|aer|ial)t$/, '$1');
  let base = bare;
  for (const ending of DA_ENDINGS) {
    if (!bare.endsWith(ending)) continue;
    const rest = bare.slice(0, -ending.length);
    if (cutsALetter(rest, ending)) continue;
    if (rest.length >= (ending === 'ende' || ending === 'ede' ? 4 : 3)) {
      base = rest;
      break;
    }
    // uge, ugen, uger: of two letters the e is kept; by, byen: not after a vowel.
    if (rest.length === 2) return /[aeiouy]$/.test(rest) ? rest : `${rest}e`;
  }
  // borger, borgere, borgeren; jobcenter, jobcentret; sikker, sikre.
  if (base !== bare && base.endsWith('er') && base.length >= 5 && !cutsALetter(base.slice(0, -2), 'er')) base = base.slice(0, -2);
  if (base !== bare) base = base.replace(/(?<=[tk])r$/, '');
  return base.replace(ENDS_DOUBLED, '$1').replace(/(?<=[bdfgklmnprt])s$/, '');
}

/** An ending's e belongs to æ or ø if an a or o stands before it. After aa (å) and oe (ø) it is an e again. */
const cutsALetter = (rest: string, ending: string): boolean =>
  ending.startsWith('e') && /(?:^|[^a])a$|o$/.test(rest) && !ENDS_IN_VOWEL.test(rest);

/** Genitive, passive and linking s; not of hus, plus, praksis, Halsnæs. */
const withoutS = (word: string): string =>
  (word.length >= 4 && /[bcdfghjklmnprtv]s$/.test(word)) || (word.length >= 5 && /[^ao]es$/.test(word)) ? word.slice(0, -1) : word;

function stemEnglish(word: string): string {
  // organization, organisation
  let base = word.replace(/(?<=[a-z]{3}[lnrtdm])iz(?=e|ing|ation)/, 'is');
  if (base.length > 4 && base.endsWith('ies')) base = `${base.slice(0, -3)}y`;
  else if (/(sh|ch|ss|x)es$/.test(base)) base = base.slice(0, -2);
  else if (base.length > 3 && /[^isu]s$/.test(base)) base = base.slice(0, -1);
  else if (base.length > 4 && base.endsWith('ied')) base = `${base.slice(0, -3)}y`;
  const verb = /^(.*[aeiouy].*?)(ing|ed)$/.exec(base);
  if (verb?.[1] !== undefined && verb[1].length >= 3 && !base.endsWith('eed')) base = verb[1].replace(/([bdfgmnprt])\1$/, '$1');
  return base.length >= 4 ? base.replace(/e$/, '') : base;
}
