import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

/** Prose: one file a page and language. Findings and charts are read by `src/site/publication.ts`. */
const prose = (folder: string) => ({
  loader: glob({ pattern: '**/*.mdx', base: `./content/${folder}` }),
  schema: z.object({
    /** Heading of the page. */
    title: z.string(),
    /** One or two sentences under it; also the page's description for search engines. */
    lead: z.string(),
    /** What readers call what the page is about: a search for one of them leads here first. */
    names: z.array(z.string()).default([]),
    /** Findings shown first (themes only). */
    keyFindings: z.array(z.string()).default([]),
  }),
});

export const collections = {
  themes: defineCollection(prose('themes')),
  sources: defineCollection(prose('sources')),
  pages: defineCollection(prose('pages')),
};
