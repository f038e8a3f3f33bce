import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import type { Lang } from '../../src/i18n/lang.ts';
import { routePath, type Route } from '../../src/i18n/routes.ts';
import { KINDS, type Kind, type SearchDocument } from '../../src/search/findingIndex.ts';
import { realDocuments } from '../../test/search/realDocuments.ts';

/** The publication's findings as every tool is given them: the statement as title; base, what it says and what it cannot say as text. */
export const realFindings = (lang: Lang): SearchDocument[] =>
  realDocuments(lang).flatMap((document) => (document.kind === 'finding' ? [{ ...document, route: routePath(document.id as Route, lang) }] : []));

const PAGE = /<main[^>]*data-pagefind-body[^>]*data-pagefind-meta="kind:(\w+)"/;

/** All pages of the built site that a search may find, in one language, with their whole text. */
export function sitePages(dist: string, lang: Lang): SearchDocument[] {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('index.html')).sort();
  return files.flatMap((name) => {
    const html = readFileSync(join(dist, name), 'utf8');
    const kind = html.includes(`<html lang="${lang}"`) && PAGE.exec(html)?.[1];
    if (!kind) return [];
    const { document } = new JSDOM(html).window;
    const main = document.querySelector('main');
    for (const unread of main?.querySelectorAll('[data-pagefind-ignore], script, style, svg, template') ?? []) unread.remove();
    const heading = main?.querySelector('h1');
    const title = clean(heading?.textContent);
    heading?.remove();
    for (const block of main?.querySelectorAll('p, li, td, th, h2, h3, dt, dd, figcaption') ?? []) block.append(' ');
    const route = `/${name.replace(/\\/g, '/').replace(/index\.html$/, '')}`;
    return [{ id: route, route, kind: kindOf(kind), title, text: clean(main?.textContent), numbers: [] }];
  });
}

const clean = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
const kindOf = (name: string): Kind => KINDS.find((kind) => kind === name) ?? (name === 'dataset' ? 'data' : 'page');
