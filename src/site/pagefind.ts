import { fileURLToPath } from 'node:url';
import { readdir, rm } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Pagefind's ready-made interfaces; the search page has its own. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/** Indexes the built pages with Pagefind: an index for each `<html lang>`, of what stands in `data-pagefind-body`. */
export function pagefind(): AstroIntegration {
  return {
    name: 'pagefind',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { index, errors } = await createIndex({});
        if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
        const root = fileURLToPath(dir);
        const added = await index.addDirectory({ path: root });
        const written = await index.writeFiles({ outputPath: `${root}/pagefind` });
        const problems = [...added.errors, ...written.errors];
        await close();
        for (const name of await readdir(`${root}/pagefind`))
          if (UNUSED.test(name)) await rm(`${root}/pagefind/${name}`);
        if (problems.length > 0) throw new Error(`Pagefind: ${problems.join('; ')}`);
        logger.info(`${added.page_count} pages indexed`);
      },
    },
  };
}
