import type { DIFFERENCE_DA } from './differenceWords.da.ts';
import type { Refusal } from './difference.ts';
import type { Lang } from './lang.ts';

/** The sentences of one language; a file for each, so that a browser fetches one. */
export type DifferenceWords = Readonly<Record<Exclude<keyof typeof DIFFERENCE_DA, 'lang' | 'refusals'>, string>> & {
  readonly lang: Lang;
  readonly refusals: Readonly<Record<Refusal, string>>;
};
