import { LANGS, otherLang, type Lang } from '../i18n/lang.ts';
import { SYNONYM_GROUPS } from './synonymGroups.ts';
import { termOf } from './term.ts';
import { sequence } from './words.ts';

/** Another way to say what was asked. */
export interface Synonym {
  /** As it is written in its group, in the page's language. */
  label: string;
  /** The term it has in the index; words that follow on one another are one: `disability+pension`. */
  term: string;
  /** What was asked is a word of the other language. */
  otherLanguage: boolean;
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
const joinedTerm = (folded: readonly string[], lang: Lang): string => folded.map((word) => termOf(word, lang)).join('+');

/**
 * The groups of synonyms as pages in one language need them. What is found is always in that language; what was asked may
 * be in either, and it is said which. A word that is the same in both (mentor, job) is one of the page's language.
 *
 * @example thesaurus('da').of(['caseworker']) // [{ label: 'sagsbehandler', term: 'sagsbehandl', otherLanguage: true }, …]
 * @example thesaurus('en').entry(['disability', 'pension']) // 'disability+pension'
 */
export function thesaurus(lang: Lang): Thesaurus {
  const books: Record<Lang, Map<string, Synonym[]>> = { da: new Map(), en: new Map() };
  let longest = 1;
  for (const group of SYNONYM_GROUPS) {
    const found = group[lang].map((label) => ({ label, term: joinedTerm(sequence(label, lang), lang) }));
    for (const of of LANGS)
      for (const folded of group[of].map((entry) => sequence(entry, of))) {
        longest = Math.max(longest, folded.length);
        const key = joinedTerm(folded, of);
        const synonyms = books[of].get(key) ?? [];
        for (const { label, term } of found)
          if (!(of === lang && term === key) && !synonyms.some((known) => known.term === term)) synonyms.push({ label, term, otherLanguage: of !== lang });
        books[of].set(key, synonyms);
      }
  }
  const [own, foreign] = [books[lang], books[otherLang(lang)]];
  return {
    longest,
    entry(terms) {
      const key = terms.join('+');
      return own.has(key) ? key : undefined;
    },
    of: (folded) => own.get(joinedTerm(folded, lang)) ?? foreign.get(joinedTerm(folded, otherLang(lang))) ?? [],
  };
}
