import { z } from 'zod';
import { bilingualSchema } from '../dataset/observation.ts';

const wordsSchema = z.strictObject({ da: z.array(z.string().trim().min(1)), en: z.array(z.string().trim().min(1)) });

/** A word of the glossary as declared in `content/glossary/<id>.yaml`. The file name is its place on the glossary's page. */
export const termDeclarationSchema = z.strictObject({
  /** The word. */
  term: bilingualSchema,
  /** Other words for it, that a reader may look it up by: everyday words, abbreviations, the other language's word. */
  also: wordsSchema.default({ da: [], en: [] }),
  /** What it means here, in one to three sentences. No figures but years and names. */
  meaning: bilingualSchema,
  /** Other words that explain it or are easily taken for it. */
  see: z.array(z.string()).default([]),
  /** Pages that say more: `theme:motivation`, `finding:<id>`, `method`. */
  pages: z.array(z.string()).default([]),
});
export type TermDeclaration = z.infer<typeof termDeclarationSchema>;
