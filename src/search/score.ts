import { NEAR, type Clause, type Way } from './clauses.ts';
import type { OpenIndex } from './openIndex.ts';
import { inTitle, WEIGHT } from './postings.ts';

/** A document that has some of the words. */
export interface Answer {
  doc: number;
  score: number;
  /** For each clause that it answers (by its place), the best way. */
  ways: Map<number, Way>;
  /** Whether all of that stands in its title, in the words themselves or what stands in for them. */
  inTitle: boolean;
}

/** How soon more of the same word counts no more, and how much a long text is held against a document. */
const K1 = 1.2;
const B = 0.4;

/**
 * The documents that answer any of the clauses, with their scores: BM25 (Robertson & Zaragoza 2009, Foundations and Trends
 * in Information Retrieval 3(4), 333–389, doi 10.1561/1500000019) where a term's frequency is its weight in the index, so
 * that a word of the title counts as three of the text. A clause counts by its best way alone.
 *
 * @param importance of each clause, 1 where none is given; where one that counts less stands says nothing of `inTitle`
 * @example answers([{ raw: 'mentor', ways: […] }], index) // [{ doc: 0, score: 1.9, … }, …]
 */
export function answers(clauses: readonly Clause[], index: OpenIndex, importance: readonly number[] = []): Answer[] {
  const found = new Map<number, Answer>();
  clauses.forEach(({ ways }, at) => {
    for (const [doc, best] of bestWays(ways, index)) {
      const answer = found.get(doc) ?? { doc, score: 0, ways: new Map<number, Way>(), inTitle: true };
      answer.score += best.score * (importance[at] ?? 1);
      answer.ways.set(at, best.way);
      if ((importance[at] ?? 1) === 1) answer.inTitle &&= best.inTitle;
      found.set(doc, answer);
    }
  });
  return [...found.values()];
}

interface Best {
  way: Way;
  score: number;
  inTitle: boolean;
}

/** For each document that has all terms of some way, the way with the highest score. */
function bestWays(ways: readonly Way[], index: OpenIndex): Map<number, Best> {
  const best = new Map<number, Best>();
  const rarities = ways.map(({ terms }) => terms.map((term) => rarity(index.postings(term).length, index.size)));
  // A rare synonym is no better an answer than a common one.
  const common = Math.min(...ways.flatMap(({ how, terms }, i) => (how === 'itself' && !several(terms) ? [] : (rarities[i] ?? []))));
  ways.forEach((way, i) => {
    let docs: Map<number, Best> | undefined;
    way.terms.forEach((term, k) => {
      const rare = way.how === 'itself' && !several(way.terms) ? (rarities[i]?.[k] ?? 0) : Math.min(common, rarities[i]?.[k] ?? 0);
      const next = new Map<number, Best>();
      for (const { doc, weight } of index.postings(term)) {
        const before = docs?.get(doc);
        if (docs && !before) continue;
        const score = way.weight * rare * saturated(weight / WEIGHT.title, (index.lengths[doc] ?? 0) / index.meanLength);
        next.set(doc, { way, score: score + (before?.score ?? 0), inTitle: way.weight >= NEAR && inTitle(weight) && (before?.inTitle ?? true) });
      }
      docs = next;
    });
    for (const [doc, one] of docs ?? []) if (worth(one) > worth(best.get(doc))) best.set(doc, one);
  });
  return best;
}

/** Words that follow on one another by chance are rare, and no better for it. */
const several = (terms: readonly string[]): boolean => terms.some((term) => term.includes('+'));

/** What stands in the title is worth more than its score tells, for it lifts what it is found in. */
const worth = (one: Best | undefined): number => (one ? one.score * (one.inTitle ? 1.4 : 1) : 0);

/**
 * Inverse document frequency, never below zero.
 *
 * @example rarity(1, 100) // 4.2
 */
export const rarity = (having: number, all: number): number => Math.log(1 + (all - having + 0.5) / (having + 0.5));

const saturated = (frequency: number, relativeLength: number): number => (frequency * (K1 + 1)) / (frequency + K1 * (1 - B + B * relativeLength));
