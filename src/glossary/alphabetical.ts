import type { Lang } from '../i18n/lang.ts';
import type { Term } from './glossary.ts';

const LETTERS: Record<Lang, string> = { da: 'ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ', en: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ' };

/** The words under a letter. */
export interface LetterGroup {
  letter: string;
  terms: Term[];
}

/**
 * Words in the order of a language's alphabet, by letter: in Danish, Å and Aa stand last; in English, Ø stands with O.
 * The language says how, not the machine.
 *
 * @example alphabetical(terms, 'da').map(({ letter }) => letter).join(' ') // 'A B F K M Æ'
 */
export function alphabetical(terms: Iterable<Term>, lang: Lang): LetterGroup[] {
  const { compare } = new Intl.Collator(lang);
  const { compare: compareLetters } = new Intl.Collator(lang, { sensitivity: 'base' });
  const letters = [...LETTERS[lang]];
  // What sorts before every letter (§, digits) stands with the first.
  const letterOf = ({ term }: Term): string => letters.findLast((letter) => compareLetters(letter, term[lang]) <= 0) ?? (letters[0] as string);
  const sorted = [...terms].sort((a, b) => compare(a.term[lang], b.term[lang]));
  return [...Map.groupBy(sorted, letterOf)].map(([letter, some]) => ({ letter, terms: some }));
}
