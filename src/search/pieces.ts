import type { Lang } from '../i18n/lang.ts';
import { fold } from './fold.ts';
import { numberWord } from './numberWords.ts';

/** A word or a number of a text, before numbers that belong together are joined. */
export interface Piece {
  /** As typed. */
  raw: string;
  /** The word folded, or the number's canonical term: `#1414`, `#60%`. */
  term: string;
  /** Of a number: its value. */
  value?: number;
  percent?: boolean;
  /** Of a word joined to the next by a hyphen: the two as one. */
  joined?: string;
  /** Of a word with a number, such as WHO-5: its parts. */
  parts?: string[];
  /** Where it stands in the text. */
  start: number;
  end: number;
}

// Groups of three are thousands in either language's writing: no figure of ours has three decimals but p-values, from 0.
const NUMBER = /(?<![\d.,])(?:(?<thousands>[1-9]\d{0,2}(?<mark>[.,\u00a0\u2009\u202f ])\d{3}(?:\k<mark>\d{3})*)(?!\d)|(?<digits>\d+))(?<decimals>[.,]\d+|½)?/u;
const PERCENT = /\s*(?:%|(?:pct|procent|per\s?cent)(?!\p{L})\.?)/u;
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*(?:-?\d{1,2}(?!\d))?/u;
const PIECE = new RegExp(`(?:${NUMBER.source})(?<percent>${PERCENT.source})?|(?<word>${WORD.source})`, 'giu');

/**
 * The words and numbers of a text in their order, each in a canonical form.
 *
 * @example pieces('1.414 forløb', 'da').map((p) => p.term) // ['#1414', 'forloeb']
 * @example pieces('9,1 pct.', 'da').map((p) => p.term) // ['#9.1%']
 */
export function pieces(text: string, lang: Lang): Piece[] {
  const found = [...text.matchAll(PIECE)].map((match): Piece => {
    const [raw] = match;
    const { thousands, digits, decimals, percent, word } = match.groups ?? {};
    const place = { raw, start: match.index, end: match.index + raw.length };
    if (word !== undefined) return { ...wordPiece(word, lang), ...place };
    const value = Number((thousands ?? digits ?? '').replace(/\D/g, '') + (decimals ?? '').replace(',', '.').replace('½', '.5'));
    return { ...numberPiece(value, percent !== undefined), ...place };
  });
  return withPercent(found, text).map((piece, i, all) => {
    const next = all[i + 1];
    const hyphened = next && piece.value === undefined && next.value === undefined && text.slice(piece.end, next.start) === '-';
    return hyphened ? { ...piece, joined: piece.term + next.term } : piece;
  });
}

type Content = Pick<Piece, 'term' | 'value' | 'percent' | 'parts'>;

const numberPiece = (value: number, percent: boolean): Content => ({ term: `#${value}${percent ? '%' : ''}`, value, percent });

function wordPiece(word: string, lang: Lang): Content {
  const value = /^[ée][nt]$/i.test(word) && /é/i.test(word.normalize('NFC')) ? 1 : numberWord(fold(word), lang);
  if (value !== undefined) return numberPiece(value, false);
  const folded = fold(word.replace(/['’]s$/i, '')).replace(/[^\p{L}\d]/gu, '');
  const split = /^(\p{L}+)(\d+)$/u.exec(folded);
  return split ? { term: folded, parts: [split[1] ?? '', `#${Number(split[2])}`] } : { term: folded };
}

/** »to procent«: a number in words takes its unit too. */
function withPercent(found: readonly Piece[], text: string): Piece[] {
  const joined: Piece[] = [];
  for (let i = 0; i < found.length; i++) {
    const [piece, next, after] = [found[i] as Piece, found[i + 1], found[i + 2]];
    const per = next?.term === 'per' && after?.term === 'cent';
    if (piece.value !== undefined && !piece.percent && (per || /^(pct|procent|percent)$/.test(next?.term ?? ''))) {
      const end = (per ? after : next)?.end ?? piece.end;
      joined.push({ ...piece, ...numberPiece(piece.value, true), raw: text.slice(piece.start, end), end });
      i += per ? 2 : 1;
    } else joined.push(piece);
  }
  return joined;
}
