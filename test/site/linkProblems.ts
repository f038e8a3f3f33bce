import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressesOf, type Address } from './addresses.ts';
import { contentOf, tagsOf, type Tag } from './html.ts';

/** Attributes that hold an address; `data-src` and `data-engine` are fetched by our own scripts. */
const ADDRESSES = ['href', 'src', 'action', 'poster', 'data-src', 'data-engine'];

export interface Published {
  /** BASE_PATH, with a slash at its end. */
  base: string;
  /** SITE_URL, without a slash at its end; empty where there is none. */
  site: string;
}

/** Every address that a page names, as written. */
export function linksIn(html: string, tags: readonly Tag[]): string[] {
  return tags.flatMap((tag) => [
    ...ADDRESSES.flatMap((name) => (name in tag.attributes ? [tag.attributes[name] ?? ''] : [])),
    ...(tag.attributes['srcset'] ?? '').split(',').flatMap((part) => part.trim().split(/\s+/)[0] || []),
    ...(tag.name === 'style' ? [...contentOf(html, tag).matchAll(/url\(["']?([^"')]+)/g)].map((m) => m[1] ?? '') : []),
  ]);
}

/** Every link of a built site that leads to no file of it, or to no element of a page; external ones need https. */
export function linkProblems(dist: string, { base, site }: Published): string[] {
  const pages = addressesOf(dist).map((address) => ({ ...address, html: readFileSync(address.file, 'utf8') }));
  const tags = new Map(pages.map((page) => [page.file, tagsOf(page.html)]));
  const ids = new Map([...tags].map(([file, all]) => [file, new Set(all.flatMap((t) => t.attributes['id'] ?? []))]));
  const fileOf = (path: string): string | null => {
    if (!path.startsWith(base)) return null;
    const file = join(dist, decodeURIComponent(path.slice(base.length)), path.endsWith('/') ? 'index.html' : '');
    return existsSync(file) && !existsSync(join(file, 'index.html')) ? file : null;
  };
  const problemOf = (page: Address, link: string): string | null => {
    if (link === '') return 'empty';
    if (/^(data|mailto):/.test(link)) return null;
    const here = `${site || 'http://here'}${base.slice(0, -1)}${page.path}`;
    const url = new URL(link, here);
    if (url.origin !== new URL(here).origin) return url.protocol === 'https:' ? null : 'external, without https';
    const file = fileOf(url.pathname);
    if (file === null) return 'no such file';
    const fragment = decodeURIComponent(url.hash.slice(1));
    return fragment === '' || ids.get(file)?.has(fragment) ? null : 'no such element';
  };
  return pages.flatMap((page) =>
    [...new Set(linksIn(page.html, tags.get(page.file) ?? []))].flatMap((link) => {
      const problem = problemOf(page, link);
      return problem === null ? [] : [`${page.path}: ${problem}: ${link}`];
    }),
  );
}
