import { asksWhat } from './asksWhat.ts';
import type { Clause } from './clauses.ts';
import type { Kind } from './document.ts';
import { collapse } from './fold.ts';
import { likeness } from './likeness.ts';
import { termOfName } from './nameTerm.ts';
import type { OpenIndex } from './openIndex.ts';
import { follows, type Query } from './query.ts';
import type { Answer } from './score.ts';
import { isSoftWord } from './stopWords.ts';
import { sequence } from './words.ts';

/** Of a document that is called as the query is, and of an entry of the glossary where that is asked for; of one whose title it is, or whose title has its words in their order; of a finding whose statement answers. */
export const LIFT = { name: 3, entry: 12, title: 6, order: 1.3, finding: 2.0 } as const;
/** Of two that answer alike a finding comes before a table. */
const KIND: Record<Kind, number> = { finding: 1, page: 1, chart: 0.9, data: 0.75, term: 0.75 };
/** A section says less of what its page is about than the page. */
const SECTION = 0.85;
/** Each step of rank counts so much. */
const RANK_STEP = 0.04;
/** What two neighbours of the query that are neighbours in a title too add to its score, and being just what readers ask. */
const ADDED = { pair: 0.1, asked: 1 } as const;
/** So many of the best are read again for the order of their words; fewer where reading means fetching. */
const REREAD = { whole: 100, parts: 16 } as const;

/**
 * Answers in the order in which they are shown: by their score, lifted by what they are (a finding whose statement answers, a
 * page that is called so, an entry of the glossary for who asks what a thing is), by the order of their words, and by how
 * near they are to what readers ask. What is equal stays in the order of the index.
 *
 * @param chosen answers to the clauses
 * @example rank(answers(clauses, index), clauses, readQuery('mentor', 'da'), index)[0]?.doc
 */
export function rank(chosen: readonly Answer[], known: readonly Clause[], { text, tokens: all }: Query, index: OpenIndex): Answer[] {
  const words = sequence(text, index.lang).map(collapse);
  const telling = known.map((clause, at) => ({ ...clause, at })).filter(({ raw }) => !isSoftWord(raw, index.lang));
  // Who says more than a name asks more than what it is: »how many never get a placement«.
  const called = new Set(all.some(({ raw }) => isSoftWord(raw, index.lang)) ? [] : index.postings(termOfName(telling.flatMap(({ ways }) => (ways[0]?.terms ?? []).flatMap((term) => term.split('+'))))).map(({ doc }) => doc));
  const what = asksWhat(text, index.lang);
  const order = (a: Answer, b: Answer): number => b.score - a.score || a.doc - b.doc;
  const ranked = chosen
    .map((answer) => {
      const { kind, rank: central } = index.traits(answer.doc);
      const section = kind === 'page' && index.isSection(answer.doc) ? SECTION : 1;
      const answered = kind === 'finding' && telling.every(({ at }) => answer.ways.has(at)) && answer.inTitle;
      const lift = section * KIND[kind] * (1 + RANK_STEP * central) * (answered ? LIFT.finding : 1) * (called.has(answer.doc) ? (what && kind === 'term' ? LIFT.entry : LIFT.name) : 1);
      return { ...answer, score: answer.score * lift };
    })
    .sort(order);
  const like = likeness(known, index);
  const again = index.whole ? REREAD.whole : REREAD.parts;
  const best = ranked.slice(0, again).map((answer) => {
    const title = index.titleWords(answer.doc);
    const lift = words.length < 2 || !follows(title, words) ? 1 : title.length === words.length ? LIFT.title : LIFT.order;
    const pairs = words.slice(1).filter((word, i) => follows(title, [words[i] ?? '', word])).length;
    return { ...answer, score: answer.score * lift * (1 + ADDED.pair * pairs) * (1 + ADDED.asked * like(answer.doc)) };
  });
  return [...best.sort(order), ...ranked.slice(again)];
}
