/**
 * Where our search plugs into the bench: documents in, a folder with a page out, and the same search in Node. The page has a
 * search field, and its results are `[data-search-result]`; all else is for our search to settle.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Lang } from '../../src/i18n/lang.ts';
import { findInIndex } from '../../src/search/findInIndex.ts';
import { findingIndex, type SearchDocument } from '../../src/search/findingIndex.ts';
import { openIndex } from '../../src/search/openIndex.ts';
import type { Ask } from './quality.ts';
import { bundle, writeBox } from './writeBox.ts';

/** The files of our index by their paths: for now one file with everything. */
const filesOf = (documents: readonly SearchDocument[], lang: Lang): Map<string, string | Uint8Array> =>
  new Map([['index.json', JSON.stringify(findingIndex(documents, lang))]]);

/** Writes the page and its index. @returns the seconds that the index took */
export async function writeOurs(folder: string, documents: readonly SearchDocument[], lang: Lang): Promise<number> {
  writeBox(folder, 'boxes/wholeIndex.ts', lang);
  bundle('boxes/ours.ts', join(folder, 'engine.js'));
  const start = performance.now();
  const files = filesOf(documents, lang);
  const seconds = (performance.now() - start) / 1000;
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return seconds;
}

/** The same search without a page; gives the routes of what is found. */
export async function askOurs(documents: readonly SearchDocument[], lang: Lang): Promise<Ask> {
  const index = openIndex(findingIndex(documents, lang));
  const routes = new Map(documents.map(({ id, route }) => [id, route]));
  return async (query) => findInIndex(query, index).results.map(({ id }) => routes.get(id) ?? '');
}
