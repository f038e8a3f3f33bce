import { z } from 'zod';
import { bilingualSchema, sourceIdSchema } from '../dataset/observation.ts';
import { THEMES } from '../i18n/themes.ts';

/** A finding as declared in `content/findings/<id>.yaml`. The file name is its permanent address. */
export const findingDeclarationSchema = z.strictObject({
  /** Themes it belongs to; empty for what stands beside all three (target group, costs, method). */
  themes: z.array(z.enum(THEMES)),
  /** The source it rests on. */
  source: sourceIdSchema,
  /** Names for observations or computations used as `{name}` in the texts below. Both languages must use the same ones. */
  figures: z.record(z.string(), z.string()).default({}),
  /** One sentence, one claim, ready to quote. */
  statement: bilingualSchema,
  /** Whom the figure is a share or a count of, in words. */
  base: bilingualSchema,
  /** What this says. */
  says: bilingualSchema,
  /** What it cannot say. */
  cannot: bilingualSchema,
  /** `source` where the statement reports what a source claims, so that a word such as »hjælper« is the source's own. */
  claim: z.enum(['ours', 'source']).default('ours'),
  /** A chart that shows it. */
  chart: z.string().optional(),
  /** Findings that support, contradict or qualify it. */
  related: z.array(z.string()).default([]),
});
export type FindingDeclaration = z.infer<typeof findingDeclarationSchema>;
