import { z } from 'zod';
import { bilingualSchema, sourceIdSchema } from '../dataset/observation.ts';
import { THEMES } from '../i18n/themes.ts';

/** What another finding does to this one. */
export const RELATIONS = [
  'supports', // other figures or another source that say the same
  'contradicts', // figures that say something else of the same matter
  'qualifies', // what must be known to read this one rightly: a limit, a base, a remark of the audit
  'also', // the same matter from another side
] as const;
export type Relation = (typeof RELATIONS)[number];

const dateSchema = z.iso.date('not a date like 2026-11-25');

/** Something that was changed after publication; never deleted again. */
export const changeSchema = z.strictObject({
  date: dateSchema,
  /** `corrected` where it said something wrong, `reworded` where it says the same in other words. */
  kind: z.enum(['corrected', 'reworded']),
  /** What was changed, for readers: what it said before, if it was wrong. */
  what: bilingualSchema,
});
export type Change = z.infer<typeof changeSchema>;

/** Why a finding no longer stands. Its address goes on to answer, and says so. */
export const withdrawalSchema = z.strictObject({
  date: dateSchema,
  why: bilingualSchema,
  /** Findings that say it instead. */
  instead: z.array(z.string()).default([]),
});
export type Withdrawal = z.infer<typeof withdrawalSchema>;

/** A finding as declared in `content/findings/<id>.yaml`. The file name is its permanent address. */
export const findingDeclarationSchema = z.strictObject({
  /** Themes it belongs to; empty for what stands beside all three (target group, costs, method). */
  themes: z.array(z.enum(THEMES)),
  /** `sources` where it is on what a source prints and whether it adds up, not on what the figures are of. */
  about: z.enum(['matter', 'sources']).default('matter'),
  /** The source it rests on. */
  source: sourceIdSchema,
  /** Names for observations or computations used as `{name}` in the texts below. Both languages must use the same ones. */
  figures: z.record(z.string(), z.string()).default({}),
  /** One sentence, one claim, ready to quote. */
  statement: bilingualSchema,
  /** The figures of the statement that stand large, by name; left out where it is the first that is no base, `[]` for none. */
  headline: z.union([z.string().transform((name) => [name]), z.array(z.string())]).optional(),
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
  /** Other findings by id, and what each does to this one. */
  related: z.record(z.string(), z.enum(RELATIONS)).default({}),
  /** What was changed since it was published, oldest first. */
  changes: z.array(changeSchema).default([]),
  /** Set when it no longer stands. */
  withdrawn: withdrawalSchema.optional(),
});
export type FindingDeclaration = z.infer<typeof findingDeclarationSchema>;
