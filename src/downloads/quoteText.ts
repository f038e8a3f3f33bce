import type { FindingInLanguage } from '../findings/findingInLanguage.ts';
import { strings } from '../i18n/strings.ts';

/**
 * A finding's sentence with its source, ready to quote: what stands before its address, and what after it.
 *
 * @example quoteText(of).join('https://…') // '60 pct. … Kilde: BM 2016, s. 1 (Ressourceforløb i tal, https://…)'
 */
export function quoteText({ statement, sourceLine, lang }: Pick<FindingInLanguage, 'statement' | 'sourceLine' | 'lang'>): [string, string] {
  const t = strings(lang);
  return [`${statement} ${t.source}: ${sourceLine} (${t.siteName}, `, ')'];
}
