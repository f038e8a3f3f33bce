import type { Lang } from '../i18n/lang.ts';
import { fold } from './fold.ts';
import { isStopWord } from './stopWords.ts';
import { tokens, type Token } from './words.ts';

// Words that only ask what a thing is: who adds them to its name asks for nothing else.
const ASKING: Record<Lang, ReadonlySet<string>> = {
  da: new Set('betyder betydning betydningen definition definitionen defineret egentlig forklaring forklaret forklar begreb begrebet kort'.split(' ').map(fold)),
  en: new Set('definition defined define explained explain explanation mean means meaning meant really exactly term'.split(' ')),
};
const QUESTION: Record<Lang, RegExp> = { da: /^\s*hvad (er|betyder|vil)\s/i, en: /^\s*(what(['’]s| is| are| does)|define)\s/i };

/**
 * Whether a query may ask what a thing is: »hvad er en mentor«, »fleksjob definition«.
 *
 * @example asksWhat('hvad betyder aktivitetsparat', 'da') // true
 */
export const asksWhat = (text: string, lang: Lang): boolean => QUESTION[lang].test(text) || tokens(text, lang).some(({ term }) => ASKING[lang].has(term));

/**
 * The words of a query without those that only ask what a thing is, unless no others are left.
 *
 * @example wordsOfThing(tokens('fleksjob definition', 'da'), 'da').map(({ raw }) => raw) // ['fleksjob']
 */
export function wordsOfThing(all: readonly Token[], lang: Lang): Token[] {
  const rest = all.filter(({ term }) => !ASKING[lang].has(term));
  return rest.some(({ term }) => !isStopWord(term, lang)) ? rest : [...all];
}
