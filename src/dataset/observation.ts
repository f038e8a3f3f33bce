import { z } from 'zod';

/** Units in which a source prints a figure. */
export const UNITS = [
  'percent',
  'count',
  'dkk_per_year',
  'hours_per_week',
  'hours',
  'days',
  'weeks',
  'months',
  'years',
  'citizens_per_worker',
  'p_value',
  'date', // a calendar date as far as it is printed, as a whole number: 2019, 201604 or 20131001
] as const;

/**
 * How exact a printed figure is. All but `exact` and `fraction` are the source's own Danish hedge, so that the reader
 * can find the wording again: »godt halvdelen« is value 50 with precision `godt`.
 */
export const PRECISIONS = [
  'exact', // printed in digits, or a whole number in words
  'fraction', // a fraction in words without a hedge: »tre ud af fire«
  'godt', // a little more than
  'knap', // a little less than
  'cirka', // about
  'naesten', // almost
  'mere-end', // more than
  'over', // above
  'under', // below
  'mindst', // at least
  'lidt-over', // a little above
  'lidt-under', // a little below
  'primo', // of dates: at the beginning of
  'medio', // of dates: in the middle of
  'ultimo', // of dates: at the end of
] as const;

/** Hedges that place a date within its year or month, and say nothing of other figures. */
export const DATE_PRECISIONS: readonly Precision[] = ['primo', 'medio', 'ultimo'];

export const SOURCE_IDS = ['bm-2016', 'cabi', 'vive-2019', 'aarhus-2022', 'ft-2013'] as const;

/** What kind of evidence a dataset or a source is; decides what may be concluded from it. */
export const EVIDENCE_TYPES = [
  'user-survey',
  'project-monitoring',
  'administrative-count',
  'practice-guidance',
  'political-answer',
] as const;

export const unitSchema = z.enum(UNITS);
export const precisionSchema = z.enum(PRECISIONS);
export const sourceIdSchema = z.enum(SOURCE_IDS);
export const evidenceTypeSchema = z.enum(EVIDENCE_TYPES);

export type Unit = z.infer<typeof unitSchema>;
export type Precision = z.infer<typeof precisionSchema>;
export type SourceId = z.infer<typeof sourceIdSchema>;
export type EvidenceType = z.infer<typeof evidenceTypeSchema>;

/** A text in both languages of the publication; neither may be missing or empty. */
export const bilingualSchema = z.strictObject({ da: z.string().trim().min(1), en: z.string().trim().min(1) });
export type Bilingual = z.infer<typeof bilingualSchema>;

/** One printed figure with everything that is needed to find it again. */
export interface Observation {
  /**
   * `<dataset_id>#<indicator>.<group>.<time>.<category>`; where the text repeats a figure,
   * `<source_id>/mentions#p<page>-<number on the page>`. Unique, and the address of the row on the dataset's page.
   */
  id: string;
  sourceId: SourceId;
  /** `<source_id>/<slug>`, such as `vive-2019/table-4-2`. */
  datasetId: string;
  /** Number of the printed table, such as `4.2`; empty for a figure in running text. */
  table: string;
  /** Printed page, or null where the document has no pages (a web page). */
  page: number | null;
  indicator: string;
  group: string;
  time: string;
  category: string;
  /** Place in the printed column, from 1. */
  categoryOrder: number;
  /** The figure as a number. For a wording, the value it stands for; for a date, its digits (20131001). */
  value: number;
  /** The value's digits as they stand in the CSV (`0.000` is not `0`). */
  valueText: string;
  /** The figure as the source prints it: `1.414`, `godt hvert tredje`. */
  printed: string;
  unit: Unit;
  /** The base as printed beside the figure, or null where the source prints none. */
  n: number | null;
  precision: Precision;
  /** Place in the document: row and column of a table (`r1c2`), else section or paragraph. */
  locator: string;
  note: string;
  /**
   * For a figure in which the source's text repeats others: which, as `sameAs.ts` reads it (an id, or `sum ID ID`). Empty
   * for all other figures.
   */
  sameAs: string;
}

/** A code and its labels. */
export interface Code {
  field: 'indicator' | 'group' | 'time' | 'category';
  code: string;
  /** For categories: the answer scale it belongs to (`health`, `who5`), or empty. */
  scale: string;
  /** Ordinal place on the scale, or null for a code outside any order (don't know, total). */
  order: number | null;
  label: Bilingual;
}

/** One table, or one set of figures from running text: a CSV file in `data/<source_id>/`. */
export interface Dataset {
  id: string;
  sourceId: SourceId;
  slug: string;
  title: Bilingual;
  /** Who the figures are about, in words. */
  population: Bilingual;
  evidenceType: EvidenceType;
  /** Table number as printed, or empty. */
  table: string;
  /** In printed column order, then printed row order. */
  observations: Observation[];
}

/** One of the five documents. */
export interface Source {
  id: SourceId;
  title: Bilingual;
  /** Short name used in source lines and citations: »VIVE 2019«. */
  shortName: Bilingual;
  publisher: string;
  /** »Benjaminsen, Lars« for a person; see `parseAuthor`. */
  authors: string[];
  /** Publication date as far as it is known: `2019`, `2016-09`, `2022-06-22`, or empty. */
  date: string;
  /** Address of the original, or empty where none is known. */
  url: string;
  evidenceType: EvidenceType;
  datasets: Dataset[];
  /** Codes of this source by `<field>:<code>`. */
  codes: ReadonlyMap<string, Code>;
}

/** Everything in `data/`, read and checked. */
export interface Evidence {
  sources: Source[];
  datasets: ReadonlyMap<string, Dataset>;
  observations: ReadonlyMap<string, Observation>;
}
