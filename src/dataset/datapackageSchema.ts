import { z } from 'zod';
import { bilingualSchema, evidenceTypeSchema, sourceIdSchema } from './observation.ts';

/** One dataset: a CSV file beside the `datapackage.json`. */
export const resourceSchema = z.strictObject({
  /** The dataset's slug; with the source's name before it, its permanent address: `table-4-2`. */
  name: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'not a slug; only a–z, 0–9 and single hyphens between'),
  /** The file, in the same folder and named after the dataset: `table-4-2.csv`. */
  path: z.string().regex(/^[a-z0-9-]+\.csv$/, 'not a CSV file in this folder'),
  /** Frictionless: what the file is. No other format is read. */
  format: z.literal('csv'),
  /** Frictionless: the same for browsers and catalogues. */
  mediatype: z.literal('text/csv'),
  /** Frictionless: no other encoding is read. */
  encoding: z.literal('utf-8'),
  /** What the figures show, in our words; the source's caption is its own. */
  title: bilingualSchema,
  /** What kind of evidence these figures are; it may differ from the source's (a survey quoted in an answer). */
  evidenceType: evidenceTypeSchema,
  /** Whom or what the figures count. */
  population: bilingualSchema,
  /** Number of the printed table: `4.2`; left out for figures in running text. */
  table: z
    .string()
    .regex(/^\d+(\.\d+)?$/, 'not the number of a table')
    .optional(),
});

/** `datapackage.json` of a source folder: what the document is, and which datasets were read from it. */
export const datapackageSchema = z.strictObject({
  /** Frictionless Data Package, version 2. */
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  /** The source's id, which is also the folder's name. */
  name: sourceIdSchema,
  /** The document's title; in English a translation, where the document has none. */
  title: bilingualSchema,
  /** Used in source lines and citations: »VIVE 2019«. */
  shortName: bilingualSchema,
  /** Who published it. */
  publisher: z.string().trim().min(1),
  /** Who wrote it, as far as they are named; may be empty. A person as »Benjaminsen, Lars«, an office as it is called. */
  authors: z.array(z.string().regex(/^[^\s,][^,]*(, [^\s,][^,]*)?$/, 'not a name: »Benjaminsen, Lars« for a person, without a comma for an office')),
  /** Date of publication as far as it is known, `2019`, `2016-09`, `2022-06-22`, or empty for an undated page. */
  date: z.string().regex(/^(\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?)?$/, 'not a date like 2019, 2016-09 or 2022-06-22'),
  /** Address of the original, or empty where none is known. */
  url: z.literal('').or(z.url({ protocol: /^https$/, error: 'not an https address' })),
  /** What kind of evidence the document is, taken as a whole. */
  evidenceType: evidenceTypeSchema,
  /** Its datasets in printed order; none for a document whose figures are not used. */
  resources: z.array(resourceSchema),
});

export type Resource = z.infer<typeof resourceSchema>;
export type Datapackage = z.infer<typeof datapackageSchema>;
