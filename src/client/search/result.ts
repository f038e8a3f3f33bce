import { filled, SEARCH_WORDS } from '../../i18n/searchWords.ts';
import type { Result } from '../../search/findInIndex.ts';
import { marks } from '../../search/marks.ts';
import type { OpenIndex } from '../../search/openIndex.ts';

/**
 * The site's base path, without a slash at its end, from where its index is.
 *
 * @example rootOf('/base/search/da/') // '/base'
 */
export const rootOf = (folder: string): string => folder.replace(/\/search\/[^/]*\/$/, '');

/** A title with the words that were found marked. */
export function markedTitle(doc: number, matched: readonly string[], index: OpenIndex): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const title = index.title(doc);
  let at = 0;
  for (const [start, end] of marks(title, matched, index)) {
    fragment.append(title.slice(at, start), Object.assign(document.createElement('mark'), { textContent: title.slice(start, end) }));
    at = end;
  }
  fragment.append(title.slice(at));
  return fragment;
}

/** A result in a list: a title that leads to it, and what stands below. */
export function resultItem(href: string, title: Node | string, ...below: (Node | string)[]): HTMLElement {
  const item = document.createElement('li');
  item.dataset.searchResult = '';
  const [heading, meta] = [document.createElement('p'), Object.assign(document.createElement('p'), { className: 'meta' })];
  const link = Object.assign(document.createElement('a'), { href });
  link.append(title);
  heading.append(link);
  meta.append(...below);
  item.append(heading, meta);
  return item;
}

/**
 * What stands below a title: its kind, its themes, its source, the words of the query that it lacks.
 *
 * @param sources names by id; a source that is not among them is not told
 */
export function describe({ doc, lacks }: Result, index: OpenIndex, sources: ReadonlyMap<string, string> = new Map()): string {
  const words = SEARCH_WORDS[index.lang];
  const { kind, themes, source } = index.traits(doc);
  const name = kind === 'page' ? undefined : sources.get(source);
  const missing = lacks.length === 0 ? [] : [filled(words.lacks, { words: lacks.map((word) => words.quote.join(word)).join(` ${words.or} `) })];
  return [words.kinds[kind].one, ...(kind === 'finding' || kind === 'chart' ? themes.map((theme) => words.themes[theme]) : []), ...(name === undefined ? [] : [name]), ...missing].join(' · ');
}
