import type { Dataset, Observation } from './observation.ts';

/** Undoes what line ends do to words: »for-\nløb« is »forløb«. */
const joined = (text: string): string => text.replace(/-\s*\n\s*/g, '').replace(/\s+/g, ' ');

/** A wording as whole words; »de fires« holds »fire«. */
const wholeWords = (wording: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])${wording.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?=s?(?![\\p{L}\\d]))`, 'gu');

/**
 * The observations whose printed wording stands nowhere in the text of their document. Figures with which the text
 * repeats others stand in the order of reading in their file, and so must their wordings in the text. Those that are
 * cited from a web page (by its address as locator) stand elsewhere and are passed over.
 *
 * @example missingWordings(dataset, text).map((o) => o.printed) // []
 */
export function missingWordings({ observations }: Pick<Dataset, 'observations'>, text: string): Observation[] {
  const haystack = joined(text);
  // One printed figure may be two mentions (»23 pct. ved begge målinger«), so the next may stand where the last one does.
  let from = 0;
  return observations.filter(({ printed, locator, sameAs }) => {
    if (/^https?:/.test(locator)) return false;
    const pattern = wholeWords(joined(printed));
    if (sameAs !== '') pattern.lastIndex = from;
    const found = pattern.exec(haystack);
    if (found && sameAs !== '') from = found.index;
    return found === null;
  });
}
