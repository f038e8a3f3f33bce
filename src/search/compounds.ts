import type { Lang } from '../i18n/lang.ts';
import { BUILDING_BLOCKS, NEVER_SPLIT, NO_PARTS, SHORT_PARTS } from './buildingBlocks.ts';
import { collapse, fold } from './fold.ts';
import { stem } from './stem.ts';
import { isStopWord } from './stopWords.ts';
import { termOf } from './term.ts';

/** The parts of a compound, folded and in their order; none where a word is no compound. */
export type Splitter = (word: string) => string[];

const LINKS: Record<Lang, readonly string[]> = { da: ['s', '', 'e', 'er'], en: [''] };
/** A part shorter than this is a part by its list alone. */
const LEAST = 4;
/** The letters of a word that is taken apart: two short parts at least, and no more than a word has. */
const LETTERS = { least: 7, most: 50 } as const;

/**
 * Makes what takes compounds apart, by words that are known: each part is a word of the vocabulary or a building block of
 * the field, of at least four letters, and nothing is left over but a linking letter. The fewest parts win, then the part
 * most used: netværksmøde is netværk and møde, not net, værk and møde.
 *
 * @param vocabulary the words of all texts, with how often each is used
 * @example splitter(new Map(), 'da')('virksomhedspraktik') // ['virksomhed', 'praktik']
 */
export function splitter(vocabulary: ReadonlyMap<string, number>, lang: Lang): Splitter {
  const parts = partCounts(vocabulary, lang);
  const short = new Set(SHORT_PARTS[lang].map(fold));
  const never = new Set(NEVER_SPLIT[lang].map((word) => termOf(word, lang)));
  /** How often a part is used; undefined if it is none. A part inside takes no ending but e and er. */
  const usedAs = (part: string, last: boolean): number | undefined => {
    if (isStopWord(part, lang)) return undefined;
    if (!last && part.length - stem(part, lang).length > 2) return undefined;
    if (collapse(part).length < LEAST && !short.has(part)) return undefined;
    return parts.get(termOf(part, lang));
  };

  const split = (word: string, depth: number): { parts: string[]; used: number } | undefined => {
    let best: { parts: string[]; used: number } | undefined;
    const consider = (found: string[], used: number): void => {
      const better = !best || found.length < best.parts.length || (found.length === best.parts.length && used > best.used);
      if (better) best = { parts: found, used };
    };
    for (let at = 3; at <= word.length - 3; at++) {
      const head = word.slice(0, at);
      for (const link of LINKS[lang]) {
        const first = head.slice(0, head.length - link.length);
        const used = head.endsWith(link) && first.length >= 3 ? usedAs(first, false) : undefined;
        if (used === undefined) continue;
        const rest = word.slice(at);
        const whole = usedAs(rest, true);
        if (whole !== undefined) consider([first, rest], Math.min(used, whole));
        else if (depth > 0) {
          const deeper = split(rest, depth - 1);
          if (deeper) consider([first, ...deeper.parts], Math.min(used, deeper.used));
        }
      }
    }
    return best;
  };

  return (word) => {
    const folded = fold(word);
    if (collapse(folded).length < LETTERS.least || folded.length > LETTERS.most || never.has(termOf(folded, lang))) return [];
    return split(folded, 1)?.parts ?? [];
  };
}

/**
 * The parts of a compound, and their own parts: a virksomhedspraktikplads is found by plads, praktik, virksomhed and
 * virksomhedspraktik. A part is its head if it stands last: that says what the thing is, the others of what kind
 * (Hansen & Heltoft 2011, Grammatik over det danske sprog, ch. III.4).
 *
 * @example allParts(split, 'mentorstøtte') // [{ part: 'mentor', head: false }, { part: 'stoette', head: true }]
 */
export function allParts(split: Splitter, word: string): { part: string; head: boolean }[] {
  const parts = split(word).map((part, i, all) => ({ part, head: i === all.length - 1 }));
  return [...parts, ...parts.flatMap(({ part, head }) => split(part).map((inner, i, all) => ({ part: inner, head: head && i === all.length - 1 })))];
}

/** The terms that may be parts, with how often they are used. A building block counts as used once. */
function partCounts(vocabulary: ReadonlyMap<string, number>, lang: Lang): Map<string, number> {
  const refused = new Set(NO_PARTS[lang].map((word) => termOf(word, lang)));
  const blocks = [...BUILDING_BLOCKS[lang], ...SHORT_PARTS[lang]];
  const words = [...[...vocabulary].map(([word, count]) => [fold(word), count] as const), ...blocks.map((block) => [fold(block), 1] as const)];
  // Long enough without an ending, or with the e of its plain form (møde, time): »tallet« lets no »tal« in.
  const longEnough = (word: string, base: string): boolean => collapse(base).length >= LEAST || (word === `${base}e` && collapse(word).length >= LEAST);
  const terms = words.filter(([word]) => !isStopWord(word, lang)).map(([word, count]) => ({ word, count, term: termOf(word, lang) }));
  const allowed = new Set(blocks.map((block) => termOf(block, lang)));
  for (const { word, term } of terms) if (longEnough(word, stem(word, lang))) allowed.add(term);
  const counts = new Map<string, number>();
  for (const { term, count } of terms) if (allowed.has(term) && !refused.has(term)) counts.set(term, (counts.get(term) ?? 0) + count);
  return counts;
}
