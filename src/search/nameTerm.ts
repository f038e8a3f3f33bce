import type { Lang } from '../i18n/lang.ts';
import { isStopWord } from './stopWords.ts';
import { termOf } from './term.ts';
import { tokens } from './words.ts';

/** How the terms of names begin: of those in the page's language, and of those in the other. */
export const OWN_NAME = '=';
export const FOREIGN_NAME = '~';

/** Longer ones are statements, not names. */
const MOST_WORDS = 4;

/**
 * The term by which a document is found that is called just so: its words by the alphabet, whatever their order and form.
 * Empty for what is too long for a name.
 *
 * @example nameTerm('Cabis vejledning', 'da') // '=cabi+vejledning'
 */
export const nameTerm = (name: string, lang: Lang, mark: typeof OWN_NAME | typeof FOREIGN_NAME = OWN_NAME): string =>
  termOfName(tokens(name, lang).flatMap(({ term }) => (isStopWord(term, lang) ? [] : [termOf(term, lang)])), mark);

/** The same, of terms. */
export const termOfName = (terms: readonly string[], mark: typeof OWN_NAME | typeof FOREIGN_NAME = OWN_NAME): string =>
  terms.length === 0 || terms.length > MOST_WORDS ? '' : mark + [...new Set(terms)].sort().join('+');
