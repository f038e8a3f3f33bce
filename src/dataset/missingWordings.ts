import type { Dataset, Observation } from './observation.ts';

/** Undoes what line ends do to words: »for-\nløb« is »forløb«. */
const joined = (text: string): string => text.replace(/-\s*\n\s*/g, '').replace(/\s+/g, ' ');

/**
 * The observations whose printed wording stands nowhere in the text of their document. Those that are cited from a web
 * page (by its address as locator) stand elsewhere and are passed over.
 *
 * @example missingWordings(dataset, text).map((o) => o.printed) // []
 */
export function missingWordings({ observations }: Pick<Dataset, 'observations'>, text: string): Observation[] {
  const haystack = joined(text);
  return observations.filter(({ printed, locator }) => !/^https?:/.test(locator) && !haystack.includes(joined(printed)));
}
