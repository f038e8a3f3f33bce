import type { Clause } from './clauses.ts';
import type { OpenIndex } from './openIndex.ts';
import { rarity } from './score.ts';

/** What a word of a question counts that the query has not: about as much as one that tells documents apart. */
const EXTRA = 4;

/**
 * How like a query is to that one of the questions that a document is asked by (content/asked/) which is nearest to it, from 0
 * to 1: of the words of both, by their rarity, the part that they share (Jaccard 1912, doi 10.1111/j.1469-8137.1912.tb05611.x,
 * with weights), squared, so that one word in common says little and most of them a lot. One word alone asks no question.
 *
 * @example likeness(clauses, index)(7) // 0.64
 */
export function likeness(clauses: readonly Clause[], index: OpenIndex): (doc: number) => number {
  const terms = [...new Set(clauses.flatMap(({ ways }) => (ways[0]?.terms ?? []).flatMap((term) => term.split('+'))))];
  if (terms.length < 2) return () => 0;
  const rarities = terms.map((term) => rarity(index.postings(term).length, index.size));
  const all = rarities.reduce((sum, one) => sum + one, 0);
  const shared = new Map<number, Map<number, Shared>>();
  terms.forEach((term, i) => {
    for (const { doc, weight: question } of index.asked(term)) {
      const of = shared.get(doc) ?? new Map<number, Shared>();
      const { weight, words } = of.get(question) ?? { weight: 0, words: 0 };
      shared.set(doc, of.set(question, { weight: weight + (rarities[i] ?? 0), words: words + 1 }));
    }
  });
  return (doc) => {
    const of = shared.get(doc);
    if (!of) return 0;
    const lengths = index.askedWords(doc);
    const part = ([question, { weight, words }]: readonly [number, Shared]): number => weight / (all + EXTRA * Math.max(0, (lengths[question - 1] ?? 0) - words));
    return Math.max(...[...of].map(part)) ** 2;
  };
}

/** What a question shares with the query. */
interface Shared {
  weight: number;
  words: number;
}
