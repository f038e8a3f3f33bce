import type { Lang } from '../../src/i18n/lang.ts';
import type { SearchDocument } from '../../src/search/document.ts';
import type { TextPart } from '../../src/search/indexParts.ts';
import { openIndex, type OpenIndex } from '../../src/search/openIndex.ts';
import { searchIndex } from '../../src/search/searchIndex.ts';

/** An index of documents as a reader has it: sent as JSON, with what only texts say. */
export function openedIndex(documents: readonly SearchDocument[], lang: Lang): OpenIndex {
  const { front, parts } = searchIndex(documents, lang);
  const index = openIndex(JSON.parse(JSON.stringify(front)));
  index.add('text', JSON.parse(JSON.stringify(parts.get('text'))) as TextPart);
  return index;
}

/** A document with what it needs, and nothing else. */
export const aDocument = (id: string, title: string, rest: Partial<SearchDocument> = {}): SearchDocument => ({
  ...{ id, title, names: [], foreignNames: [], links: '', asked: [], lead: '', text: '', themes: [], source: '', rank: 0 },
  ...rest,
});
