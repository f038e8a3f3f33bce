import { clausesOf, type Clause, type Way } from './clauses.ts';
import { collapse } from './fold.ts';
import type { OpenIndex } from './openIndex.ts';
import { follows, readQuery } from './query.ts';
import { answers, type Answer } from './score.ts';
import { sequence } from './words.ts';

export interface Result {
  id: string;
  score: number;
  /** The terms that it was found by; see `marks`. */
  matched: string[];
}

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
  /** Words that something was found for by others: synonyms, parts, what begins so. */
  expanded: Instead[];
}

/** Of a document whose title is the query; of one whose title has its words in their order; of a finding whose statement answers. */
const LIFT = { title: 3, order: 1.3, finding: 2 } as const;
/** So many of the best are read again for the order of their words. */
const REREAD = 100;

/**
 * Finds what a query asks for. All words must be found in a document, whatever form they stand in; if no document has all,
 * those with the most are given, and `loosened` says so.
 *
 * @example findInIndex('metnor', index) // { results: […], loosened: false, corrected: [{ word: 'metnor', to: ['mentor'] }], … }
 */
export function findInIndex(text: string, index: OpenIndex): Found {
  const query = readQuery(text, index.lang);
  const clauses = clausesOf(query, index);
  const known = clauses.filter(({ ways }) => ways.length > 0);
  const phrases = query.phrases.map(({ words }) => words.map(collapse));

  const all = answers(known, index);
  const complete = all.filter(({ ways }) => ways.size === known.length);
  const exact = phrases.length === 0 ? complete : complete.filter(({ doc }) => phrases.every((phrase) => follows(index.titleWords(doc), phrase)));
  const chosen = exact.length > 0 ? exact : complete.length > 0 ? complete : nearest(all);
  const missing = known.length < clauses.length || exact.length === 0;

  const ranked = rank(chosen, known, sequence(text, index.lang).map(collapse), index);
  return {
    results: ranked.map(({ doc, score, ways }) => ({
      id: index.documents[doc]?.id ?? '',
      score,
      matched: [...new Set([...ways.values()].flatMap(({ terms }) => terms))],
    })),
    loosened: ranked.length > 0 && missing,
    unknown: clauses.filter(({ ways }) => ways.length === 0).map(({ raw }) => raw),
    corrected: instead(ranked, clauses, ['typo']),
    foreign: instead(ranked, clauses, ['foreign']),
    expanded: instead(ranked, clauses, ['synonym', 'parts', 'beginning']),
  };
}

/** Of documents that lack some of the words, those with the most, and where that is three or more, those with one fewer. */
function nearest(all: readonly Answer[]): Answer[] {
  const most = all.reduce((max, { ways }) => Math.max(max, ways.size), 0);
  return all.filter(({ ways }) => ways.size >= (most >= 3 ? most - 1 : most));
}

/** By the number of words found, then by the score; what is equal stays in the order of the index. */
function rank(chosen: readonly Answer[], known: readonly Clause[], words: readonly string[], index: OpenIndex): Answer[] {
  const order = (a: Answer, b: Answer): number => b.ways.size - a.ways.size || b.score - a.score || a.doc - b.doc;
  const lifted = chosen.map((answer) => {
    const answered = answer.ways.size === known.length && answer.inTitle && index.documents[answer.doc]?.kind === 'finding';
    return answered ? { ...answer, score: answer.score * LIFT.finding } : answer;
  });
  const ranked = lifted.sort(order);
  const best = ranked.slice(0, REREAD).map((answer) => {
    const title = index.titleWords(answer.doc);
    if (!follows(title, words)) return answer;
    return { ...answer, score: answer.score * (title.length === words.length ? LIFT.title : words.length > 1 ? LIFT.order : 1) };
  });
  return [...best.sort(order), ...ranked.slice(REREAD)];
}

/** What stood in for which word, of the ways that led to some result. */
function instead(ranked: readonly Answer[], clauses: readonly Clause[], hows: readonly Way['how'][]): Instead[] {
  const used = new Set(ranked.flatMap(({ ways }) => [...ways.values()]));
  return clauses
    .map(({ raw, ways }) => ({ word: raw, to: ways.filter((way) => hows.includes(way.how) && used.has(way)).map(({ label }) => label) }))
    .filter(({ to }) => to.length > 0);
}
