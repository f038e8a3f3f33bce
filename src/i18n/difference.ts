/** People counted, out of how many. */
export interface Counted {
  count: number;
  n: number;
}

/** Why two points cannot be tested against one another. */
export type Refusal =
  | 'computed' // one is a remainder, or of several columns
  | 'other-source'
  | 'other-question'
  | 'not-shares'
  | 'several-differ' // in more than one of group, time and answer
  | 'all-counted' // everybody is counted: nothing to test
  | 'same-people' // measured twice, and nobody says who changed
  | 'part-of-other' // somebody is, or may be, counted in both
  | 'no-base'
  | 'unfitting' // no whole number of people gives a printed figure
  | 'ambiguous' // several do, or it is not known whether any does
  | 'too-few';

/** What a test says of two points. */
export interface TestedDifference {
  /** Groups of different people, or answers of the same people. */
  kind: 'independent' | 'answers';
  a: Counted;
  b: Counted;
  /** Percentage points, a less b, not rounded; so are the ends of its interval of 95 per cent. */
  points: number;
  interval: { low: number; high: number };
  p: number;
  /** The p below which the test is taken to speak of a difference. */
  limit: number;
  /** By interval and test: `clear` if both speak of a difference, `open` if neither does, `border` if they disagree. */
  verdict: 'clear' | 'open' | 'border';
}

/** The difference of two figures as they stand, where that makes sense without a test. */
export interface PlainDifference {
  /** Percentage points, rounded as the figures are. */
  points: number;
  decimals: number;
  /** False where the source hedges one of them. */
  isExact: boolean;
}

/** The difference between two points of a chart, as it is to be written; `src/charts/difference.ts` finds it. */
export type Difference = { kind: 'same-point' } | TestedDifference | { kind: 'refused'; reason: Refusal; plain: PlainDifference | null };
