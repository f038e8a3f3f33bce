import { fileURLToPath } from 'node:url';
import { readdir, readFile, rm } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { ALIASES_AFTER, aliases } from '../search/aliases.ts';
import { splitter } from '../search/compounds.ts';
import type { Lang } from '../i18n/lang.ts';
import { escapeXml } from '../downloads/xml.ts';

/** Pagefind's ready-made interfaces; the search page has its own. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/**
 * Indexes the built pages with Pagefind: an index for each `<html lang>`, of what stands in `data-pagefind-body`. Each page is
 * handed over with other forms of its words at its end (see `aliases`), which no reader is sent.
 */
export function pagefind(): AstroIntegration {
  return {
    name: 'pagefind',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { index, errors } = await createIndex({});
        if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
        const root = fileURLToPath(dir);
        const splitters = { da: splitter(new Map(), 'da'), en: splitter(new Map(), 'en') };
        const problems: string[] = [...errors];
        let pages = 0;
        for (const name of (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.html')).sort()) {
          const html = await readFile(`${root}/${name}`, 'utf8');
          if (!html.includes(BODY)) continue;
          const lang: Lang = html.includes('<html lang="en"') ? 'en' : 'da';
          const words = aliases(textOf(html), lang, splitters[lang]).join(' ');
          const added = await index.addHTMLFile({ sourcePath: name, content: html.replace('</main>', `<p data-pagefind-weight="0.5">${ALIASES_AFTER} ${escapeXml(words)}</p></main>`) });
          problems.push(...added.errors);
          pages++;
        }
        const written = await index.writeFiles({ outputPath: `${root}/pagefind` });
        problems.push(...written.errors);
        await close();
        for (const name of await readdir(`${root}/pagefind`)) if (UNUSED.test(name)) await rm(`${root}/pagefind/${name}`);
        if (problems.length > 0) throw new Error(`Pagefind: ${problems.join('; ')}`);
        logger.info(`${pages} pages indexed`);
      },
    },
  };
}

const BODY = 'data-pagefind-body';

/** What a page says between its tags, from where it is indexed on. */
const textOf = (html: string): string =>
  html
    .slice(html.indexOf(BODY), html.indexOf('</main>'))
    .replace(/<(script|style|svg|template)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&amp;/g, '&');
