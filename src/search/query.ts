import type { Lang } from '../i18n/lang.ts';
import { sequence, tokens, type Token } from './words.ts';

/** What was asked: words and numbers, and what stood in quotation marks. */
export interface Query {
  /** As typed. */
  text: string;
  tokens: Token[];
  phrases: { raw: string; words: string[] }[];
}

const QUOTED = /["“”„«»]([^"“”„«»]+)["“”„«»]/gu;

/**
 * Reads a query. Words in quotation marks of any kind must follow on one another; they are words of the query as well. A
 * mark without its fellow is no mark.
 *
 * @example readQuery('»tidlig praktik« Cabi', 'da').phrases // [{ raw: 'tidlig praktik', words: ['tidlig', 'praktik'] }]
 */
export function readQuery(text: string, lang: Lang): Query {
  const phrases = [...text.matchAll(QUOTED)].map((match) => ({ raw: (match[1] ?? '').trim(), words: sequence(match[1] ?? '', lang) }));
  return { text, tokens: tokens(text, lang), phrases: phrases.filter(({ words }) => words.length > 1) };
}

/**
 * Whether words follow on one another in a text. The words are folded, and compared by their fewest letters.
 *
 * @example follows(['a', 'b', 'c'], ['b', 'c']) // true
 */
export const follows = (text: readonly string[], words: readonly string[]): boolean =>
  text.some((_, at) => words.every((word, i) => text[at + i] === word));
