import { otherLang } from '../i18n/otherLang.ts';
import { fold, foldedForms } from './fold.ts';
import type { OpenIndex } from './openIndex.ts';
import { isStopWord } from './stopWords.ts';
import type { Synonym } from './synonyms.ts';
import { termOf } from './term.ts';
import type { Query } from './query.ts';
import type { Token } from './words.ts';

/** One way to answer a word of the query. */
export interface Way {
  /** All of them must be found. */
  terms: string[];
  /** How near it is to what was asked, from 0 to 1. */
  weight: number;
  /** The word itself, or what was done to find something. */
  how: 'itself' | 'synonym' | 'foreign' | 'parts' | 'beginning' | 'typo';
  /** The word that was looked for instead. */
  label: string;
}

/** A word of the query, or words that are one thing together, and the ways to answer it: none if nothing like it is known. */
export interface Clause {
  raw: string;
  ways: Way[];
}

/** How near each way is to the word itself; from `NEAR` on it answers for it. */
export const NEAR = 0.6;
const NEARNESS = { apart: 0.8, share: 0.6, looser: 0.3, instead: 0.8, same: 0.85, near: 0.45, leads: 0.5, parts: 0.7, end: 0.45, joined: 0.9, beginning: 0.7, typo: 0.8 } as const;
/** A compound has so many letters, a part that is known alone so many, and so many are left. */
const ENDS = { word: 8, part: 5, rest: 3 } as const;
/** So many letters begin a word, and so many words may begin so. */
const BEGINNING = { letters: 3, words: 12 } as const;

/**
 * What a query asks for, word by word, with all ways to answer it that the index knows. Slips, beginnings and parts are
 * tried only for a word that is otherwise unknown.
 *
 * @example clausesOf(readQuery('caseworker', 'da'), index)[0].ways // [{ terms: ['sagsbehandl'], how: 'foreign', … }, …]
 */
export function clausesOf({ text, tokens }: Query, index: OpenIndex): Clause[] {
  const clauses: Clause[] = [];
  for (let i = 0; i < tokens.length; ) {
    const together = entryAt(tokens, i, text, index) ?? joinedAt(tokens, i, text, index);
    const token = tokens[i] as Token;
    if (together) clauses.push(together.clause);
    else if (!isSilent(token, index)) clauses.push(clauseOf(token, i === tokens.length - 1, index));
    i += together?.length ?? 1;
  }
  return clauses;
}

/** Whether a word says nothing alone, in the page's language or, unless the page has it, in the other. */
const isSilent = ({ term }: Token, index: OpenIndex): boolean =>
  isStopWord(term, index.lang) || (isStopWord(term, otherLang(index.lang)) && !index.has(termOf(term, index.lang)));

/** Words of the query from one on that are an entry of the thesaurus together: »work placement«. The longest counts. */
function entryAt(asked: readonly Token[], i: number, text: string, index: OpenIndex): { clause: Clause; length: number } | undefined {
  const groups = index.thesaurus();
  for (let length = Math.min(groups.longest, asked.length - i); length > 1; length--) {
    const words = asked.slice(i, i + length);
    const folded = words.map(({ term }) => term);
    const entry = groups.entry(folded.map((word) => termOf(word, index.lang)));
    const synonyms = groups.of(folded);
    if (entry === undefined && synonyms.length === 0) continue;
    const label = text.slice(words[0]?.start, words.at(-1)?.end);
    const apart = words.filter((word) => !isSilent(word, index)).map(({ term }) => termOf(term, index.lang));
    // What readers say and texts do not (»does it work«) is not what its words are.
    const idiom = synonyms.length > 0 && synonyms.every(({ how }) => how === 'leads');
    const itself: Way[] = [
      { terms: entry === undefined ? [] : [entry], weight: 1, how: 'itself', label },
      { terms: idiom && apart.length < 2 ? [] : apart, weight: NEARNESS.apart / apart.length, how: 'itself', label },
    ];
    const known = waysIn(index, itself);
    const ways = [...known, ...waysIn(index, synonyms.map((one) => asWay(one, known.length > 0)))];
    if (ways.length > 0) return { clause: { raw: label, ways }, length };
  }
  return undefined;
}

/** Two words of the query that the texts write as one: »netværks møde«. */
function joinedAt(asked: readonly Token[], i: number, text: string, index: OpenIndex): { clause: Clause; length: number } | undefined {
  const [first, second] = [asked[i], asked[i + 1]];
  if (!first || !second || [first, second].some((word) => word.term.startsWith('#') || word.term.length < BEGINNING.letters || isSilent(word, index))) return undefined;
  const label = text.slice(first.start, second.end);
  const apart = [first, second].map(({ term }) => termOf(term, index.lang));
  const [together] = waysIn(index, [{ terms: [termOf(first.term + second.term, index.lang)], weight: NEARNESS.joined, how: 'itself', label }]);
  if (!together) return undefined;
  return { clause: { raw: label, ways: [together, ...waysIn(index, [{ terms: apart, weight: NEARNESS.apart / apart.length, how: 'itself', label }])] }, length: 2 };
}

function clauseOf(token: Token, last: boolean, index: OpenIndex): Clause {
  const { raw, term } = token;
  if (term.startsWith('#')) return { raw, ways: waysIn(index, waysOfNumber(token)) };
  const { lang } = index;
  const form = [term, ...foldedForms(term)].find((one) => index.has(termOf(one, lang)));
  const known = form === undefined ? undefined : termOf(form, lang);
  const ways: Way[] = known === undefined ? [] : [{ terms: [known], weight: 1, how: 'itself', label: raw }];
  const synonyms = index.thesaurus().of([form ?? term]);
  ways.push(...waysIn(index, synonyms.map((one) => asWay(one, known !== undefined))));
  // What is not there yet is not unknown.
  return { raw, ways: ways.length > 0 || index.missing.size > 0 ? ways : waysOfUnknown(token, last, index) };
}

function waysOfNumber({ term, also, raw }: Token): Way[] {
  const itself: Way = { terms: [term], weight: 1, how: 'itself', label: raw };
  const share = term.includes('/');
  const [first, ...numbers] = also;
  const ways = first === undefined ? [] : [{ terms: [first], weight: share ? NEARNESS.share : NEARNESS.looser }];
  if (numbers.length > 0) ways.push({ terms: numbers, weight: NEARNESS.looser });
  return [itself, ...ways.map((way) => ({ ...way, how: 'itself' as const, label: raw }))];
}

/** A synonym stands in for a word that is unknown, or beside one that is known. */
const asWay = ({ term, label, otherLanguage, how }: Synonym, beside: boolean): Way => ({
  terms: [term],
  weight: !beside ? NEARNESS.instead : otherLanguage && how !== 'leads' ? NEARNESS.same : NEARNESS[how],
  how: otherLanguage ? 'foreign' : 'synonym',
  label,
});

/** An unknown word: its parts, what begins so (if it may still be being typed), or what it may be a slip for. */
function waysOfUnknown({ term, raw, also }: Token, last: boolean, index: OpenIndex): Way[] {
  const { lang } = index;
  const parts = also.length > 0 ? also : index.split(term);
  const ways: Way[] = parts.length > 0 ? [{ terms: parts.map((part) => termOf(part, lang)), weight: NEARNESS.parts, how: 'parts', label: parts.map((part) => index.label(termOf(part, lang)) ?? part).join(' + ') }] : [];
  if (last && term.length >= BEGINNING.letters)
    for (const label of index.beginning(term).slice(0, BEGINNING.words)) ways.push({ terms: [termOf(label, lang)], weight: NEARNESS.beginning, how: 'beginning', label });
  const found = waysIn(index, ways).flatMap((way) => (way.how === 'parts' && !together(way.terms, index) ? apart(way, index) : [way]));
  // One slip is likelier than a compound nobody has seen; what is still being typed may become anything.
  const [likely] = found.some(({ how }) => how === 'beginning') ? [] : index.typos(raw);
  const meant = likely ? waysIn(index, [...waysOfSlip(likely.word, index), ...found]) : found;
  return meant.length > 0 ? meant : waysIn(index, knownEnds(term, index).map((label) => ({ terms: [termOf(label, lang)], weight: NEARNESS.end, how: 'parts', label })));
}

/** Whether some document has all of them. */
const together = (terms: readonly string[], index: OpenIndex): boolean => {
  const [first = [], ...others] = terms.map((term) => index.postings(term).map(({ doc }) => doc));
  return first.some((doc) => others.every((docs) => docs.includes(doc)));
};

/** Of a compound whose parts are nowhere together, each part. */
const apart = ({ terms }: Way, index: OpenIndex): Way[] =>
  terms.map((term) => ({ terms: [term], weight: NEARNESS.end, how: 'parts', label: index.label(term) ?? term }));

/** What was meant, and what else finds it. */
const waysOfSlip = (word: string, { lang, thesaurus }: OpenIndex): Way[] => [
  { terms: [termOf(word, lang)], weight: NEARNESS.typo, how: 'typo', label: word },
  ...thesaurus().of([fold(word)]).map((one) => asWay(one, true)).map((way) => ({ ...way, weight: NEARNESS.typo * way.weight })),
];

/** Of a compound of which only one part is known, that part: its head, or what stands before it. The longest of each. */
function knownEnds(term: string, index: OpenIndex): string[] {
  if (term.length < ENDS.word) return [];
  const known = (part: string): boolean => part.length >= ENDS.part && !isStopWord(part, index.lang) && index.has(termOf(part, index.lang));
  const places = Array.from({ length: term.length - 2 * ENDS.rest + 1 }, (_, i) => i + ENDS.rest);
  const head = places.map((at) => term.slice(at)).find(known);
  const before = places.toReversed().map((at) => term.slice(0, at).replace(/s$/, '')).find(known);
  return [head, before].filter((part) => part !== undefined);
}

/** The ways whose terms the index has. */
const waysIn = (index: OpenIndex, ways: readonly Way[]): Way[] =>
  // Each is asked for, so that all that is missing is known at once.
  ways.filter(({ terms }) => terms.length > 0 && terms.map((term) => index.has(term)).every(Boolean));
