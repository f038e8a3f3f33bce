import { marks } from './marks.ts';
import type { OpenIndex } from './openIndex.ts';

/** A piece of a text: what stands there, and whether it was asked for. */
export interface ExcerptPart {
  text: string;
  marked: boolean;
}

/** So many letters before the first word that is marked, and in all. */
const LETTERS = { before: 60, all: 220 } as const;

/**
 * The place of a text where most of the words that were found stand close together, with those words marked. Begins and ends
 * between words.
 *
 * @param matched the terms that were found; see `marks`
 * @example excerptOf('Der var praktik for alle.', ['praktik'], index) // [{ text: 'Der var ', marked: false }, { text: 'praktik', marked: true }, …]
 */
export function excerptOf(text: string, matched: readonly string[], index: OpenIndex): ExcerptPart[] {
  const places = marks(text, matched, index);
  const within = (from: number): number => new Set(places.filter(([start, end]) => start >= from && end <= from + LETTERS.all).map(([start, end]) => text.slice(start, end).toLowerCase())).size;
  const [best = [0, 0]] = [...places].sort(([a], [b]) => within(b) - within(a) || a - b);
  const from = startOfWord(text, Math.max(0, best[0] - LETTERS.before));
  const to = endOfWord(text, Math.min(text.length, from + LETTERS.all));
  const parts: ExcerptPart[] = [];
  let at = from;
  const add = (until: number, marked: boolean): void => {
    if (until > at) parts.push({ text: text.slice(at, until), marked });
    at = Math.max(at, until);
  };
  for (const [start, end] of places.filter(([start, end]) => start >= from && end <= to)) {
    add(start, false);
    add(end, true);
  }
  add(to, false);
  return [...(from > 0 ? [{ text: '… ', marked: false }] : []), ...parts, ...(to < text.length ? [{ text: ' …', marked: false }] : [])];
}

const startOfWord = (text: string, at: number): number => (at === 0 ? 0 : text.indexOf(' ', at) + 1);
const endOfWord = (text: string, at: number): number => (at >= text.length ? text.length : Math.max(text.lastIndexOf(' ', at), 0) || at);
