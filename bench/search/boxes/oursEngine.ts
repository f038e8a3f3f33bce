/** Our engine, as a box asks it. */
import { ask } from '../../../src/search/ask.ts';
import type { IndexFront, IndexPart } from '../../../src/search/indexParts.ts';
import { openIndex } from '../../../src/search/openIndex.ts';
import type { Search } from './box.ts';

const SHOWN = 5;
const fetchPart = (name: string): Promise<IndexPart> => fetch(`${name}.json`).then((response) => response.json() as Promise<IndexPart>);

/** A small index answers from its front; what only texts say comes after it, and the question is then asked once more. */
export function open(front: IndexFront): Search {
  const index = openIndex(front);
  if (index.whole)
    void fetchPart('text').then((part) => {
      index.add('text', part);
      document.querySelector('input')?.dispatchEvent(new Event('input'));
    });
  return async (query) => {
    const { results } = await ask(query, index, fetchPart, SHOWN);
    return results.slice(0, SHOWN).map(({ doc }) => ({ title: index.title(doc), href: `#${index.id(doc)}` }));
  };
}
