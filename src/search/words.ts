import type { Lang } from '../i18n/lang.ts';
import { isHalf, ordinal, partsOf } from './numberWords.ts';
import { pieces, type Piece } from './pieces.ts';

/** A word or a number to index or to search for. */
export interface Token {
  /** As typed. */
  raw: string;
  /** A folded word (not yet stemmed), or a number: `#1414`, `#60%`, `#2/9`. */
  term: string;
  /** What it is found by too, and less surely: `#60` of 60 per cent, `#33%` and the two numbers of a share. */
  also: string[];
  /** Where it stands in the text. */
  start: number;
  end: number;
}

/**
 * The words and numbers of a text, numbers in one form however they are written: `60 pct.`, `60 %` and `60 per cent` are
 * `#60%`; `1.414` and `1,414` are `#1414`; »to ud af ni« and »two of the nine« are `#2/9`; »en tredjedel« is `#1/3`.
 *
 * @example tokens('To af de ni borgere', 'da').map((t) => t.term) // ['#2/9', 'borgere']
 */
export function tokens(text: string, lang: Lang): Token[] {
  const all = pieces(text, lang);
  const found: Token[] = [];
  for (let i = 0; i < all.length; ) {
    const share = shareAt(all, i);
    const last = all[i + (share?.length ?? 1) - 1] as Piece;
    const first = all[i] as Piece;
    const place = { raw: text.slice(first.start, last.end), start: first.start, end: last.end };
    found.push(share ? { ...place, term: `#${share.n}/${share.m}`, also: alsoOfShare(share) } : { ...place, term: first.term, also: alsoOf(first) });
    i += share?.length ?? 1;
  }
  return found;
}

/**
 * The words of a text as they follow on one another, for phrases: numbers in one form, but none joined.
 *
 * @example sequence('To af de ni', 'da') // ['#2', 'af', 'de', '#9']
 */
export const sequence = (text: string, lang: Lang): string[] => pieces(text, lang).map(({ term }) => term);

const alsoOf = (piece: Piece): string[] => [
  ...(piece.percent ? [`#${piece.value}`] : []),
  ...(piece.joined === undefined ? [] : [piece.joined]),
  ...(piece.parts ?? []),
];

/** A share: n of m, in so many pieces; printed as a fraction, or with both numbers. */
interface Share {
  n: number;
  m: number;
  length: number;
  counted: boolean;
}

const alsoOfShare = ({ n, m, counted }: Share): string[] => [`#${Math.round((100 * n) / m)}%`, ...(counted ? [`#${n}`, `#${m}`] : [])];

const shareAt = (all: readonly Piece[], i: number): Share | undefined => fraction(all, i) ?? every(all, i) ?? countOf(all, i);

const ONE = new Set(['en', 'et', 'a', 'an']);
/** How many are counted: a number, or an article where one is wanted. */
const counted = (piece: Piece | undefined): number | undefined => (piece && ONE.has(piece.term) ? 1 : piece?.percent ? undefined : piece?.value);

/** »halvdelen«, »to tredjedele«, »a quarter«; English alone says no fraction with »third« alone: that is an ordinal. */
function fraction(all: readonly Piece[], i: number): Share | undefined {
  const [piece, next] = [all[i] as Piece, all[i + 1]];
  if (isHalf(piece.term)) return { n: 1, m: 2, length: 1, counted: false };
  const alone = partsOf(piece.term);
  if (alone?.lang === 'da') return { n: 1, m: alone.parts, length: 1, counted: false };
  const n = counted(piece);
  const parts = next && partsOf(next.term);
  if (n === undefined || !parts || n < 1 || n >= parts.parts || !Number.isInteger(n)) return undefined;
  // »a third measurement«: of an English ordinal, only what ends there or goes on with »of« is a part.
  const goesOn = all[i + 2]?.term;
  if (parts.lang === 'en' && !parts.plural && !next?.term.startsWith('quarter') && !(goesOn === undefined || goesOn === 'of')) return undefined;
  return { n, m: parts.parts, length: 2, counted: false };
}

const PERIODS = /^(uge|maaned|dag|aar|gang|week|month|day|year|time|measurement|maaling)/;

/** »hver tredje«, »every third«, but not »hver tredje uge«. */
function every(all: readonly Piece[], i: number): Share | undefined {
  if (!/^(hver|every)$/.test(all[i]?.term ?? '')) return undefined;
  const m = ordinal(all[i + 1]?.term ?? '');
  return m === undefined || PERIODS.test(all[i + 2]?.term ?? '') ? undefined : { n: 1, m, length: 2, counted: false };
}

const OF = [['ud', 'af'], ['out', 'of'], ['af'], ['of'], ['in']];
const ALL = new Set(['de', 'alle', 'the', 'all']);

/** »to ud af ni«, »19 af de 98«, »six in ten«. */
function countOf(all: readonly Piece[], i: number): Share | undefined {
  const n = counted(all[i]);
  const between = n === undefined ? undefined : OF.find((of) => of.every((word, k) => all[i + 1 + k]?.term === word));
  if (n === undefined || !between) return undefined;
  let at = i + 1 + between.length;
  while (ALL.has(all[at]?.term ?? '')) at++;
  const total = all[at];
  const m = total?.percent ? undefined : total?.value;
  const whole = Number.isInteger(n) && Number.isInteger(m ?? 0.5);
  // »20 in 2016« is not a share; »six in ten« is. And »et af to« is hardly ever counted.
  const likely = between[0] === 'in' ? m !== undefined && (m <= 12 || m === 100) : !ONE.has(all[i]?.term ?? '') || between.length === 2;
  return m !== undefined && whole && likely && n < m ? { n, m, length: at - i + 1, counted: true } : undefined;
}
