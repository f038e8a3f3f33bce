import type { Lang } from '../i18n/lang.ts';
import { otherLang } from '../i18n/otherLang.ts';
import { termOf } from './term.ts';
import { sequence } from './words.ts';

/** How near words of a group are: the same said otherwise, words that find one another, or words that lead to others. */
export type Nearness = 'same' | 'near' | 'leads';

/** Another way to say what was asked. */
export interface Synonym {
  /** As it is written in its group, in the page's language. */
  label: string;
  /** The term it has in the index; words that follow on one another are one: `disability+pension`. */
  term: string;
  /** What was asked is a word of the other language. */
  otherLanguage: boolean;
  how: Nearness;
}

/** The words that find one another on pages in one language. */
export interface Thesaurus {
  /** How many words the longest entry has. */
  longest: number;
  /** The term of words that follow on one another (as terms), if together they are an entry in the page's language. */
  entry(terms: readonly string[]): string | undefined;
  /** What words (one, or several that follow on one another; folded, for they may be of either language) may be looked for by. */
  of(folded: readonly string[]): Synonym[];
}

/** The term of one or several words. */
export const joinedTerm = (folded: readonly string[], lang: Lang): string => folded.map((word) => termOf(word, lang)).join('+');

/** What a group is written as when it is sent. */
export const NEARNESS_LETTER: Record<Nearness, string> = { same: '=', near: '~', leads: '>' };
const BY_LETTER = new Map(Object.entries(NEARNESS_LETTER).map(([how, letter]) => [letter, how as Nearness]));

/**
 * Opens synonyms as they are sent (see `writtenSynonyms`). What is found is always in the page's language; what was asked
 * may be in either, and it is said which. A word that is the same in both (mentor, job) is one of the page's language.
 *
 * @example openThesaurus(writtenSynonyms('da'), 'da').of(['caseworker']) // [{ label: 'sagsbehandler', term: 'sagsbehandl', otherLanguage: true, … }, …]
 */
export function openThesaurus(written: string, lang: Lang): Thesaurus {
  const groups = (written === '' ? [] : written.split('\n')).map((line) => {
    const [found = '', own = '', foreign = ''] = line.slice(1).split('|');
    const labels = found.split(',');
    const keys = own === '' ? labels.map((label) => joinedTerm(sequence(label, lang), lang)) : own.split(',');
    return { how: BY_LETTER.get(line.charAt(0)) ?? 'near', found: labels, own: keys, foreign: foreign.split(',') };
  });
  const places = { own: new Map<string, number[]>(), foreign: new Map<string, number[]>() };
  const entries = new Set<string>();
  groups.forEach(({ found, own, foreign }, at) => {
    for (const [book, keys] of [[places.own, own], [places.foreign, foreign]] as const)
      for (const key of keys) {
        const known = book.get(key);
        if (known) known.push(at);
        else book.set(key, [at]);
      }
    for (const key of [...own, ...found.filter((label) => /[ -]/.test(label)).map((label) => joinedTerm(sequence(label, lang), lang))]) if (key.includes('+')) entries.add(key);
  });
  const longest = Math.max(1, ...[...entries, ...places.foreign.keys()].map((key) => key.split('+').length));
  const synonyms = (key: string, book: ReadonlyMap<string, number[]>, otherLanguage: boolean): Synonym[] | undefined => {
    const found: Synonym[] = [];
    for (const at of book.get(key) ?? []) {
      const { how, found: labels } = groups[at] as (typeof groups)[number];
      for (const label of labels) {
        const term = joinedTerm(sequence(label, lang), lang);
        if (!(term === key && !otherLanguage) && !found.some((known) => known.term === term)) found.push({ label, term, otherLanguage, how });
      }
    }
    return book.has(key) ? found : undefined;
  };
  return {
    longest,
    entry(terms) {
      const key = terms.join('+');
      return entries.has(key) ? key : undefined;
    },
    of: (folded) => synonyms(joinedTerm(folded, lang), places.own, false) ?? synonyms(joinedTerm(folded, otherLang(lang)), places.foreign, true) ?? [],
  };
}
