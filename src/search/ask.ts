import { findInIndex, type Found } from './findInIndex.ts';
import type { IndexPart } from './indexParts.ts';
import type { OpenIndex } from './openIndex.ts';

/** More rounds than any query takes: terms, words, titles, and once more what those lead to. */
const ROUNDS = 8;

/**
 * Finds what a query asks for in an index that comes in parts: asks, fetches what was missing, asks again. Of an index that
 * is whole the first answer is the last.
 *
 * @param fetchPart gives a part by name, or throws
 * @param shown how many results will be shown: their titles are fetched
 */
export async function ask(text: string, index: OpenIndex, fetchPart: (name: string) => Promise<IndexPart>, shown = 10): Promise<Found> {
  for (let round = 1; ; round++) {
    const found = findInIndex(text, index);
    for (const { doc } of found.results.slice(0, shown)) index.title(doc);
    const missing = [...index.missing];
    if (missing.length === 0 || round === ROUNDS) return found;
    await Promise.all(missing.map(async (name) => index.add(name, await fetchPart(name))));
  }
}
