import { fileURLToPath } from 'node:url';
import { readdir, rm } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { LANGS } from '../i18n/lang.ts';
import { ALIASES_AFTER, aliases } from '../search/aliases.ts';
import { splitter } from '../search/compounds.ts';
import { fullTexts } from './fullTexts.ts';
import { loadPublication } from './publication.ts';
import { routeAddress } from '../i18n/routes.ts';

/** Pagefind's ready-made interfaces, and the worker that ours does without. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\.|^wasm\.unknown\./;

/**
 * Indexes the full text of what the publication says with Pagefind, section by section, in both languages. Each text is
 * handed over with other forms of its words at its end (see `aliases`), which are found and never shown.
 */
export function pagefind(): AstroIntegration {
  return {
    name: 'pagefind',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { index, errors } = await createIndex({});
        if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
        const publication = loadPublication(process.cwd());
        const problems: string[] = [...errors];
        let texts = 0;
        for (const lang of LANGS) {
          const split = splitter(new Map(), lang);
          for (const { id, title, text } of fullTexts(publication, lang)) {
            const content = `${title}\n${text}\n${ALIASES_AFTER} ${aliases(`${title}\n${text}`, lang, split).join(' ')}`;
            const added = await index.addCustomRecord({ url: routeAddress(id, lang), content, language: lang, meta: { title } });
            problems.push(...added.errors);
            texts++;
          }
        }
        const folder = `${fileURLToPath(dir)}/pagefind`;
        const written = await index.writeFiles({ outputPath: folder });
        problems.push(...written.errors);
        await close();
        for (const name of await readdir(folder)) if (UNUSED.test(name)) await rm(`${folder}/${name}`);
        if (problems.length > 0) throw new Error(`Pagefind: ${problems.join('; ')}`);
        logger.info(`${texts} texts indexed`);
      },
    },
  };
}
