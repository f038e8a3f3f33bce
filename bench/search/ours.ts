/**
 * Where our search plugs into the bench: documents in, a folder with a page out, and the same search in Node. The page has a
 * search field, and its results are `[data-search-result]`; all else is for our search to settle.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '../../src/i18n/lang.ts';
import { ask } from '../../src/search/ask.ts';
import type { SearchDocument } from '../../src/search/document.ts';
import { openIndex } from '../../src/search/openIndex.ts';
import { searchIndex } from '../../src/search/searchIndex.ts';
import { addressOf, pageAt } from './documents.ts';
import type { Ask } from './quality.ts';
import { bundle, writeBox } from './writeBox.ts';

/** Writes the page and its index. @returns the seconds that the index took */
export async function writeOurs(folder: string, documents: readonly SearchDocument[], lang: Lang): Promise<number> {
  writeBox(folder, 'boxes/ours.ts', lang);
  bundle('boxes/oursEngine.ts', join(folder, 'engine.js'));
  const start = performance.now();
  const { front, parts } = searchIndex(documents, lang);
  const files = [['front', front] as const, ...parts].map(([name, part]) => [`${name}.json`, JSON.stringify(part)] as const);
  const seconds = (performance.now() - start) / 1000;
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  return seconds;
}

/** The same search without a page, with all of its parts; gives the pages of what is found. */
export async function askOurs(documents: readonly SearchDocument[], lang: Lang): Promise<Ask> {
  const { front, parts } = searchIndex(documents, lang);
  const index = openIndex(front);
  for (const [name, part] of parts) index.add(name, part);
  const none = (name: string): never => {
    throw new Error(`no such part: ${name}`);
  };
  return async (query) => (await ask(query, index, none)).results.map(({ doc }) => pageAt(addressOf(index.id(doc), lang)));
}
