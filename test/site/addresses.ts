import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Lang } from '../../src/i18n/lang.ts';

/** A page of the built site. */
export interface Address {
  /** From the root, with its slash: `/temaer/motivation/`, `/404.html`. */
  path: string;
  lang: Lang;
  /** Where it stands on disk. */
  file: string;
}

/** Every page below a built site's folder, sorted. */
export function addressesOf(dist: string): Address[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => {
      const path = `/${name.split(sep).join('/')}`.replace(/\/index\.html$/, '/');
      return { path, lang: path.startsWith('/en/') ? ('en' as const) : ('da' as const), file: join(dist, name) };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
