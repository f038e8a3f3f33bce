import { otherLang } from '../i18n/otherLang.ts';
import { wordsOfThing } from './asksWhat.ts';
import { clausesOf, type Clause, type Way } from './clauses.ts';
import { pageOf } from './document.ts';
import { collapse } from './fold.ts';
import { FOREIGN_NAME, nameTerm } from './nameTerm.ts';
import type { OpenIndex } from './openIndex.ts';
import { namesWhom } from './whom.ts';
import { follows, readQuery, type Query } from './query.ts';
import { LIFT, rank } from './rank.ts';
import { answers, rarity, type Answer } from './score.ts';
import { isSoftWord, isStopWord } from './stopWords.ts';

export interface Result {
  /** Its place in the index. */
  doc: number;
  score: number;
  /** Words of the query that it lacks. What lacks any comes after all that lacks none. */
  lacks: string[];
  /** The terms that it was found by; see `marks`. */
  matched: string[];
}

const BY_OTHERS: readonly Way['how'][] = ['synonym', 'parts', 'beginning'];
const isNowhere = ({ ways }: Clause): boolean => !ways.some(({ how }) => how === 'itself');

/** What was looked for instead of a word, or besides it. */
export interface Instead {
  word: string;
  to: string[];
}

/** What was found, and all that was done to find it: a reader is told. */
export interface Found {
  results: Result[];
  /** Not all words, or not the words in quotation marks, are found together: these are the nearest. */
  loosened: boolean;
  /** The words that nothing was found for. */
  unknown: string[];
  /** Words with a slip. */
  corrected: Instead[];
  /** Words of the other language. */
  foreign: Instead[];
  /** Words that are nowhere themselves, and what something was found for them by: synonyms, parts, what begins so. */
  replaced: Instead[];
  /** The same beside words that are found themselves. */
  expanded: Instead[];
}

/** What a word counts that nothing need have. */
const SOFT = 0.5;
/** Titles read for words in quotation marks, where reading means fetching. */
const QUOTED_READ = 48;
/** A word that so large a share of documents has need not be in what is found: it tells little apart. */
const COMMON = 0.2;
/** Of what lacks some words, what has so much of the weight of the best is shown, if fewer than these have all. */
const NEAR_ENOUGH = 0.6;
const ENOUGH = 5;

/**
 * Finds what a query asks for. First what has all words, whatever form they stand in; where that is little, what has most of
 * them, and `loosened` says if none has all.
 *
 * @example findInIndex('metnor', index) // { results: […], loosened: false, corrected: [{ word: 'metnor', to: ['mentor'] }], … }
 */
export function findInIndex(text: string, index: OpenIndex): Found {
  const asked = readQuery(text, index.lang);
  const query = { ...asked, tokens: wordsOfThing(asked.tokens, index.lang) };
  const clauses = clausesOf(query, index);
  const known = clauses.filter(({ ways }) => ways.length > 0);
  const wanted = wantedOf(known, index);
  const phrases = query.phrases.map(({ words }) => words.map(collapse));

  // Words of the page's language are not taken for another's.
  const foreign = known.length < clauses.length || known.some(({ ways }) => ways[0]?.how !== 'itself' || ways.some(({ how }) => how === 'foreign'));
  const abroad = foreign ? calledAbroad(query, index) : [];
  const spelled = known.length === 0 && phrases.length > 0 && index.whole;
  const all = spelled ? spelledOut(phrases, index) : withNamed(answers(known, index, known.map(({ raw }) => (isSoftWord(raw, index.lang) ? SOFT : 1))), abroad, known);
  const complete = all.filter(({ ways }) => wanted.every((at) => ways.has(at)));
  const exact = phrases.length === 0 ? complete : readable(complete, index).filter(({ doc }) => phrases.every((phrase) => follows(index.titleWords(doc), phrase)));
  const missing = known.length < clauses.length || exact.length === 0;

  const first = exact.length > 0 ? exact : complete;
  const ranked = rank(first, known, query, index);
  const rest = ranked.length >= ENOUGH || phrases.length > 0 ? [] : rank(nearest(all, first, known, index), known, query, index);
  const results = onceEach([...ranked, ...(ranked.length > 0 && phrases.length > 0 ? [] : rest)], index);
  const words = instead(results, clauses, ['foreign']);
  return {
    results: results.map(({ doc, score, ways }) => ({
      ...{ doc, score, lacks: wanted.filter((at) => !ways.has(at)).map((at) => known[at]?.raw ?? '') },
      matched: [...new Set([...ways].flatMap(([at, { terms }]) => [...terms, ...(known[at]?.ways[0]?.terms ?? [])]))],
    })),
    loosened: results.length > 0 && missing,
    unknown: clauses.filter(({ ways }) => ways.length === 0).map(({ raw }) => raw),
    corrected: instead(results, clauses, ['typo']),
    foreign: abroad.length === 0 ? words : [{ word: query.tokens.map(({ raw }) => raw).join(' '), to: [...new Set([...abroad.map((doc) => index.title(doc)), ...words.flatMap(({ to }) => to)])] }],
    replaced: instead(results, clauses.filter(isNowhere), BY_OTHERS),
    expanded: instead(results, clauses.filter((clause) => !isNowhere(clause)), BY_OTHERS),
  };
}

/** What is called just so in the other language. */
function calledAbroad({ tokens }: Query, index: OpenIndex): number[] {
  const words = tokens.filter(({ term }) => !isStopWord(term, index.lang)).map(({ raw }) => raw);
  return index.postings(nameTerm(words.join(' '), otherLang(index.lang), FOREIGN_NAME)).map(({ doc }) => doc);
}

/** What has the words of all phrases in its title, of which none says anything alone: »hverken eller«. */
const spelledOut = (phrases: readonly (readonly string[])[], index: OpenIndex): Answer[] =>
  index.lengths
    .map((_, doc) => ({ doc, score: 1, ways: new Map(), inTitle: true }))
    .filter(({ doc }) => phrases.flat().every((word) => index.titleWords(doc).includes(word)));

/** Answers, and what is called just so in the other language, as if it had all. */
function withNamed(found: readonly Answer[], named: readonly number[], known: readonly Clause[]): Answer[] {
  if (named.length === 0) return [...found];
  const most = Math.max(1, ...found.map(({ score }) => score));
  const ways = new Map(known.flatMap(({ ways: [way] }, at) => (way ? [[at, way] as const] : [])));
  return [...found.filter(({ doc }) => !named.includes(doc)), ...named.map((doc) => ({ doc, score: LIFT.name * most, ways, inTitle: true }))];
}

/** The clauses (by their places) that a document must answer: those that tell documents apart, or all if none does. */
function wantedOf(clauses: readonly Clause[], index: OpenIndex): number[] {
  const places = clauses.map((_, at) => at);
  const telling = places.filter((at) => {
    const { raw, ways } = clauses[at] as Clause;
    const most = Math.max(...ways.filter(({ how }) => how === 'itself').map(({ terms }) => Math.min(...terms.map((term) => index.postings(term).length))));
    return !isSoftWord(raw, index.lang) && (most <= Math.max(4, COMMON * index.size) || namesWhom(raw));
  });
  return telling.length > 0 ? telling : places;
}

/** Whose titles are read for words in quotation marks: all, or where reading means fetching, the best. */
const readable = (complete: readonly Answer[], index: OpenIndex): readonly Answer[] =>
  index.whole ? complete : complete.toSorted((a, b) => b.score - a.score || a.doc - b.doc).slice(0, QUOTED_READ);

/** Of documents that lack some of the words, those that have most of what tells them apart. */
function nearest(all: readonly Answer[], but: readonly Answer[], known: readonly Clause[], index: OpenIndex): Answer[] {
  const weights = known.map(({ ways }) => Math.max(...ways.flatMap(({ terms }) => terms.map((term) => rarity(index.postings(term).length, index.size)))));
  const having = ({ ways }: Answer): number => [...ways.keys()].reduce((sum, at) => sum + (weights[at] ?? 0), 0);
  const taken = new Set(but.map(({ doc }) => doc));
  const rest = all.filter(({ doc }) => !taken.has(doc));
  const most = Math.max(...rest.map(having));
  return rest.filter((answer) => having(answer) >= NEAR_ENOUGH * most).map((answer) => ({ ...answer, score: answer.score * having(answer) }));
}

/** Of a page and its sections the best alone. */
function onceEach(ranked: readonly Answer[], index: OpenIndex): Answer[] {
  const seen = new Set<string>();
  return ranked.filter(({ doc }) => {
    if (index.traits(doc).kind !== 'page') return true;
    const page = pageOf(index.id(doc));
    if (page === '') return true;
    if (seen.has(page)) return false;
    seen.add(page);
    return true;
  });
}

/** What stood in for which word, of the ways that led to some result. */
function instead(ranked: readonly Answer[], clauses: readonly Clause[], hows: readonly Way['how'][]): Instead[] {
  const used = new Set(ranked.flatMap(({ ways }) => [...ways.values()]));
  return clauses
    .map(({ raw, ways }) => ({ word: raw, to: ways.filter((way) => hows.includes(way.how) && used.has(way)).map(({ label }) => label) }))
    .filter(({ to }) => to.length > 0);
}
