import { findingInLanguage, type FindingInLanguage } from '../findings/findingInLanguage.ts';
import type { Lang } from '../i18n/lang.ts';
import { thePublication } from './theSite.ts';

const made = new Map<string, FindingInLanguage>();

/**
 * A finding by id, withdrawn or not, made once a build and language.
 *
 * @throws RangeError when there is none
 * @example theFinding('mentor-wellbeing', 'da').statement
 */
export function theFinding(id: string, lang: Lang): FindingInLanguage {
  const publication = thePublication();
  const finding = publication.findings.get(id) ?? publication.withdrawn.get(id);
  if (!finding) throw new RangeError(`no such finding: ${id}`);
  const known = made.get(`${lang}:${id}`) ?? findingInLanguage(finding, publication, lang);
  made.set(`${lang}:${id}`, known);
  return known;
}
