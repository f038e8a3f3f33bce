import type { FindingInLanguage } from '../findings/findingInLanguage.ts';
import { populationsOf } from '../findings/population.ts';
import { strings } from '../i18n/strings.ts';

/**
 * A finding's sentence with its source, ready to quote: what stands before its address, and what after it. Of the Næstved
 * project it says that its citizens are not in ressourceforløb: below the name of this site it would be read so.
 *
 * @example quoteText(of).join('https://…') // '60 pct. … Kilde: BM 2016, s. 1 (Ressourceforløb i tal, https://…)'
 */
export function quoteText({ finding, statement, sourceLine, lang }: Pick<FindingInLanguage, 'finding' | 'statement' | 'sourceLine' | 'lang'>): [string, string] {
  const t = strings(lang);
  const whom = populationsOf(finding).includes('naestved') ? `${t.notInCourseSentence} ` : '';
  return [`${statement} ${whom}${t.source}: ${sourceLine} (${t.siteName}, `, ')'];
}
