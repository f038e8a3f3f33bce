import { LICENCE_ADDRESS } from '../downloads/fileMetadata.ts';
import type { FindingInLanguage } from '../findings/findingInLanguage.ts';
import { routePath } from '../i18n/routes.ts';
import { workOfSource } from './findingFiles.ts';
import { absolute } from './url.ts';

/**
 * A finding as linked data for search engines, to stand in its page: a claim, what it rests on, and whether it stands.
 * https://schema.org/Claim
 *
 * @returns JSON that can end no element
 * @example findingLinkedData(theFinding('mentor-wellbeing', 'da')) // '{"@context":"https://schema.org","@type":"Claim",…'
 */
export function findingLinkedData({ finding, lang, statement, published, changed, source }: FindingInLanguage): string {
  const { title, authors, date, url } = workOfSource(source.id);
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Claim',
    text: statement,
    url: absolute(routePath(`finding:${finding.id}`, lang)),
    inLanguage: lang,
    datePublished: published,
    dateModified: changed,
    creativeWorkStatus: finding.withdrawn ? 'Withdrawn' : undefined,
    license: LICENCE_ADDRESS,
    isBasedOn: {
      '@type': 'CreativeWork',
      name: title,
      author: authors.map((author) => ('literal' in author ? { '@type': 'Organization', name: author.literal } : { '@type': 'Person', name: `${author.given} ${author.family}` })),
      datePublished: date || undefined,
      url: url || undefined,
    },
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
