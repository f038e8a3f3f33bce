import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Lang } from '../../src/i18n/lang.ts';
import type { Search } from './boxes/box.ts';
import type { Item } from './documents.ts';
import { bundle, writeBox } from './writeBox.ts';

/** What each file in `peers/engines/` has. */
export interface Engine {
  make(items: readonly Item[], options?: object): unknown;
  open(index: unknown, ...options: (object | undefined)[]): Search;
}
export const engine = async (name: string): Promise<Engine> => (await import(`./peers/engines/${name}.js`)) as Engine;

/** Writes a page with a box whose tool has its whole index in one file. @returns the seconds that the index took */
export async function writeWholeIndex(name: string, folder: string, items: readonly Item[], lang: Lang): Promise<number> {
  writeBox(folder, 'boxes/wholeIndex.ts', lang);
  bundle(`peers/engines/${name}.js`, join(folder, 'engine.js'));
  const { make } = await engine(name);
  const start = performance.now();
  const index = JSON.stringify(await make(items));
  const seconds = (performance.now() - start) / 1000;
  writeFileSync(join(folder, 'index.json'), index);
  return seconds;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Writes a page with a box on Pagefind, each item a page with a heading. @returns the seconds that the index took */
export async function writePagefind(folder: string, items: readonly Item[], lang: Lang): Promise<number> {
  writeBox(folder, 'boxes/pagefind.ts', lang);
  mkdirSync(folder, { recursive: true });
  const start = performance.now();
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  for (const { address, title, text } of items) {
    const paragraphs = text.split('\n').map((part) => `<p>${escaped(part)}</p>`).join('');
    const content = `<html lang="${lang}"><body><h1>${escaped(title)}</h1>${paragraphs}</body></html>`;
    const added = await index.addHTMLFile({ url: address, content });
    if (added.errors.length > 0) throw new Error(`Pagefind: ${added.errors.join('; ')}`);
  }
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  return (performance.now() - start) / 1000;
}
