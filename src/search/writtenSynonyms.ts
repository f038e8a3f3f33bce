import type { Lang } from '../i18n/lang.ts';
import { otherLang } from '../i18n/otherLang.ts';
import { SYNONYM_GROUPS } from './synonymGroups.ts';
import { joinedTerm, NEARNESS_LETTER, type Nearness } from './synonyms.ts';
import { sequence } from './words.ts';

/**
 * The groups of synonyms as pages in one language need them, a line a group: how near, what is found as it is written, and
 * the terms that are asked for in the page's language and in the other. Made once a build, so that no reader's browser has
 * to make terms of two thousand words.
 *
 * @param which some of the groups, by how near their words are
 * @param has whether the index has a term: what it has not need not be looked for
 * @example writtenSynonyms('da').split('\n')[0] // '=tilfreds,tilfredshed||satisfi,satisfaction'
 */
export function writtenSynonyms(lang: Lang, has: (term: string) => boolean = () => true, which: readonly Nearness[] = ['same', 'near', 'leads']): string {
  const term = (label: string, of: Lang): string => joinedTerm(sequence(label, of), of);
  const terms = (labels: readonly string[], of: Lang): string[] => [...new Set(labels.map((label) => term(label, of)))];
  return SYNONYM_GROUPS.flatMap((group) => {
    const { found, asked, how } = group[lang];
    const there = found.filter((label) => has(term(label, lang)));
    const foreign = terms(group[otherLang(lang)].asked, otherLang(lang));
    const own = terms(asked, lang).join(',');
    // What is found is mostly what is asked for: then it is said once.
    return there.length === 0 || !which.includes(how) ? [] : [NEARNESS_LETTER[how] + [there.join(','), own === terms(there, lang).join(',') ? '' : own, foreign.join(',')].join('|')];
  }).join('\n');
}
