import { ask } from '../../search/ask.ts';
import { findInIndex, type Found } from '../../search/findInIndex.ts';
import type { IndexFront, IndexPart } from '../../search/indexParts.ts';
import { openIndex, type OpenIndex } from '../../search/openIndex.ts';

/** An index that answers. */
export interface Engine {
  index: OpenIndex;
  ask(query: string): Promise<Found>;
  /** Done when what only texts say is there too, so that a query may have more answers than before. */
  texts: Promise<void>;
}

const content = async <T>(answer: Promise<Response> | undefined): Promise<T> => {
  const response = await answer;
  if (!response?.ok) throw new Error(`no answer: ${response?.status ?? ''}`);
  return response.json() as Promise<T>;
};

/**
 * Makes an engine of what was asked for.
 *
 * @param folder where the parts of the index are, with a slash at its end
 */
export async function openEngine(folder: string, front: Promise<Response> | undefined, text: Promise<Response> | undefined): Promise<Engine> {
  const texts = content<IndexPart>(text);
  // Heard of below, if it matters.
  texts.catch(() => undefined);
  const index = openIndex(await content<IndexFront>(front));
  let whole = !index.whole;
  warm(index);
  const added = index.whole
    ? texts.then((part) => {
        index.add('text', part);
        whole = true;
        warm(index);
      })
    : Promise.resolve();
  added.catch(() => undefined);
  const askNow = (query: string): Promise<Found> => ask(query, index, (part) => content(fetch(`${folder}${part}.json`)));
  return {
    index,
    async ask(query) {
      const found = await askNow(query);
      // A word that is not known yet may be one that readers say and only the second part knows.
      if (whole || (found.results.length > 0 && found.unknown.length + found.corrected.length === 0)) return found;
      await added.catch(() => undefined);
      return askNow(query);
    },
    texts: added,
  };
}

/**
 * What a first query and its first result would have to make (an index, its synonyms, what takes compounds apart, what finds
 * slips) is made while the reader still thinks; one thing after the other, so that a letter typed meanwhile need not wait for all.
 */
function warm(index: OpenIndex): void {
  if (!index.whole) return;
  for (const act of [() => findInIndex('mentor', index), () => index.split('virksomhedspraktik'), () => index.typos('metnor')]) setTimeout(act);
}
