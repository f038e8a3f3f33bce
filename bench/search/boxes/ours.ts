/** Our engine, as the box `wholeIndex` asks it. */
import { findInIndex } from '../../../src/search/findInIndex.ts';
import type { FindingIndex } from '../../../src/search/findingIndex.ts';
import { openIndex } from '../../../src/search/openIndex.ts';
import type { Search } from './box.ts';

export function open(index: unknown): Search {
  const opened = openIndex(index as FindingIndex);
  const byId = new Map(opened.documents.map((document) => [document.id, document]));
  return async (query) =>
    findInIndex(query, opened).results.flatMap(({ id }) => {
      const found = byId.get(id);
      return found ? [{ title: found.title, href: found.route }] : [];
    });
}
