import { plainText } from '../binding/boundText.ts';
import { findingText } from '../findings/finding.ts';
import type { Lang } from '../i18n/lang.ts';
import { kindOf } from '../search/document.ts';
import type { Publication } from './publication.ts';
import { searchDocuments } from './searchDocuments.ts';

/** A text that a full-text engine indexes, and where it stands. */
export interface FullText {
  /** Its route: `method#små-tal`. */
  id: string;
  title: string;
  text: string;
}

/**
 * What the publication says, whole, section by section: for who looks for a wording. Tables are no texts.
 *
 * @example fullTexts(publication, 'da').find(({ id }) => id === 'about')?.title // 'Om publikationen'
 */
export function fullTexts(publication: Publication, lang: Lang): FullText[] {
  return searchDocuments(publication, lang)
    .filter(({ id }) => kindOf(id) !== 'data')
    .map(({ id, title, lead, text }): FullText => {
      const finding = kindOf(id) === 'finding' ? publication.findings.get(id.slice(id.indexOf(':') + 1)) : undefined;
      const said = finding ? (['base', 'says', 'cannot'] as const).map((part) => plainText(findingText(finding, part, lang))) : [lead, text];
      return { id, title, text: said.filter(Boolean).join('\n') };
    })
    .filter(({ text }) => text !== '');
}
