import type { Lang } from '../i18n/lang.ts';
import { LANGS } from '../i18n/lang.ts';
import { searchIndex, type SearchIndex } from '../search/searchIndex.ts';
import { searchDocuments } from './searchDocuments.ts';
import { thePublication } from './theSite.ts';

const made = new Map<Lang, SearchIndex>();

/** The publication's search index in a language, made once a build. */
export function theSearchIndex(lang: Lang): SearchIndex {
  const index = made.get(lang) ?? searchIndex(searchDocuments(thePublication(), lang), lang);
  made.set(lang, index);
  return index;
}

/** The files of all indexes: the front of each, and what comes in parts. */
export const searchFiles = () =>
  LANGS.flatMap((lang) => {
    const { front, parts } = theSearchIndex(lang);
    return [['front', front] as const, ...parts].map(([part, content]) => ({ params: { lang, part }, props: { content } }));
  });
