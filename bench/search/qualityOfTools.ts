import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { LANGS, type Lang } from '../../src/i18n/lang.ts';
import { realDocuments } from '../../test/search/realDocuments.ts';
import type { Bench } from './bench.ts';
import { items, pageAt, realFindings, type Item } from './documents.ts';
import { askOurs } from './ours.ts';
import { answered, qualityTable, queries, type Ask } from './quality.ts';
import { engine, writePagefind } from './tools.ts';

/** Both languages, findings alone and everything that our search finds: which tool has a wanted one among its first three. */
export async function quality({ browser, server, sites }: Bench): Promise<string> {
  const sets = new Map<string, number>();
  const scores = new Map<string, Map<string, number>>();
  const context = await browser.newContext({ baseURL: server.origin });
  for (const [family, documentsOf] of [['finding:', realFindings], ['', realDocuments]] as const)
    for (const lang of LANGS) {
      const set = `${family === '' ? 'all' : 'findings'}, ${lang}`;
      const asked = queries(lang, family);
      const documents = documentsOf(lang);
      const given = items(documents, lang);
      sets.set(set, asked.length);
      const page = await context.newPage();
      const pagefind = await inBrowser(page, join(sites, 'quality', set), `/sites/quality/${set}/`, given, lang);
      for (const [tool, ask] of [['ours', await askOurs(documents, lang)] as const, ...(await inNode(given)), ['Pagefind', pagefind] as const]) {
        const of = scores.get(tool) ?? new Map<string, number>();
        scores.set(tool, of.set(set, await answered(asked, ask)));
      }
      await page.close();
    }
  await context.close();
  return `Queries with a wanted result among the first three, in brackets how many are asked.\n\n${qualityTable(sets, scores)}`;
}

/** What can be asked without a browser. */
async function inNode(given: readonly Item[]): Promise<Map<string, Ask>> {
  const asking = async (name: string, make?: object, search?: object): Promise<Ask> => {
    const tool = await engine(name);
    const index = JSON.parse(JSON.stringify(await tool.make(given, make))) as unknown;
    const ask = name === 'miniSearch' ? tool.open(index, search) : tool.open(index, make, search);
    return async (query) => (await Promise.all(await ask(query))).map(({ href }) => pageAt(href));
  };
  return new Map([
    ['MiniSearch, as it comes', await asking('miniSearch', {}, {})],
    ['MiniSearch, fuzzy 0.2 and prefix', await asking('miniSearch', {}, { fuzzy: 0.2, prefix: true })],
    ['MiniSearch, as VitePress asks it', await asking('miniSearch', {}, { fuzzy: 0.2, prefix: true, boost: { title: 4, text: 2 } })],
    ['FlexSearch, as it comes', await asking('flexSearch', {}, {})],
    ['FlexSearch, forward and suggest', await asking('flexSearch', { tokenize: 'forward' }, { suggest: true })],
  ]);
}

/** Pagefind runs in a browser only. */
async function inBrowser(page: Page, folder: string, path: string, given: readonly Item[], lang: Lang): Promise<Ask> {
  await writePagefind(folder, given, lang);
  await page.goto(path);
  return async (query) => {
    const found = await page.evaluate(async (text) => {
      const pagefind = await import(new URL('pagefind/pagefind.js', location.href).href);
      const { results } = await pagefind.search(text);
      const found: { raw_url?: string; url: string }[] = await Promise.all(results.slice(0, 3).map((result: { data(): Promise<unknown> }) => result.data()));
      return found.map(({ raw_url, url }) => raw_url ?? url);
    }, query);
    return found.map(pageAt);
  };
}
