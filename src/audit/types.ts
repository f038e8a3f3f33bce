import type { Bilingual } from '../dataset/observation.ts';
import type { Verdict } from '../stats/reconstruct.ts';

/** What a remark is about. Each kind is explained on the data-quality page with a real case. */
export const REMARK_KINDS = [
  'sum', // the printed percentages add up to more or less than rounding can explain
  'cell', // a percentage that no count out of the base gives
  'base', // no counts give the column at the printed base, but they do at one nearby
  'misprint', // no counts give the column at the printed base, but they do with one cell changed
  'counts', // no counts give the column, but the figures look like counts where percentages should stand
  'unexplained', // no counts give the column, and neither another base nor another cell mends it
  'rounding', // only rounding twice gives the column, or a sum of rounded figures stands for the rounded sum
  'groups', // the groups' bases or counts do not add up to the total's
  'repeat', // the same quantity is printed differently in two places
  'test', // a printed test of significance that is not reproduced, or stands on few expected people
] as const;
export type RemarkKind = (typeof REMARK_KINDS)[number];

/** What a careful reader should know of a figure, in words fair to the authors. */
export interface Remark {
  kind: RemarkKind;
  text: Bilingual;
}

/** What the main remark on an inconsistent column names first: the base and the counts with which it would fit. */
export interface Explanation {
  kind: 'base' | 'misprint' | 'counts';
  n: number;
  /** Null where several counts are possible. */
  counts: number[] | null;
  /** For a misprint: the cell and what would fit there. */
  repair: { category: string; from: number; to: number } | null;
}

/** One printed column of percentages, tested against its base. */
export interface ColumnAudit {
  /** `vive-2019/table-6-5#mental-health-self.followed.m1`. */
  id: string;
  datasetId: string;
  table: string;
  indicator: string;
  group: string;
  time: string;
  n: number | null;
  /** Without the total row, in printed order. */
  categories: string[];
  values: number[];
  sum: number;
  verdict: Verdict;
  /** The people behind each percentage, where there is only one possibility; at the printed base. */
  counts: number[] | null;
  /** Fewest and most people behind each percentage, at the printed base; null where there are none. */
  ranges: (readonly [number, number])[] | null;
  /** How many sets of counts give the column; a bigint beyond 2^53 − 1. */
  solutions: number | bigint;
  /** Bases near the printed one that fit, nearest first, at most five, with the counts where they are unique. */
  nearbyN: { n: number; counts: number[] | null; verdict: Verdict }[];
  /** Single cells that, changed, make the column fit its printed base, smallest change first, at most five. */
  repairs: { category: string; from: number; to: number }[];
  /** Null for a column that needs none, or has none. */
  explanation: Explanation | null;
  /** The main remark first. */
  remarks: Remark[];
}

/** A printed test of significance, recomputed from reconstructed counts. */
export interface TestAudit {
  /** Observation that holds the printed p-value. */
  observation: string;
  /** The dataset, its table and the indicator whose columns are tested. */
  datasetId: string;
  table: string;
  indicator: string;
  pPrinted: number;
  /** Pearson's chi-square on the counts; null where they are not known. */
  pRecomputed: number | null;
  /** Where expected counts are small: Fisher's exact test (Freeman & Halton), or drawn (Monte Carlo) where that is too much. */
  pExact: number | null;
  /** The same, with tables ordered by chi-square: the exact counterpart of the printed test. */
  pExactChiSquare: number | null;
  reproduced: boolean;
  /** Smallest number of people expected in a cell. */
  minExpected: number | null;
  /** On what the counts rest, where the printed columns had to be mended first. */
  basis: Bilingual;
  remarks: Remark[];
}

/** Places of a source that do not agree with one another. */
export interface CrossAudit extends Remark {
  /** The observations concerned. */
  observations: string[];
}

/** Everything the audit found. */
export interface Audit {
  columns: ColumnAudit[];
  tests: TestAudit[];
  cross: CrossAudit[];
  /** Remarks by observation id: those of its column, and those of places that concern it. */
  remarks: ReadonlyMap<string, Remark[]>;
}
