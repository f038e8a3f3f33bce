import type { Lang } from '../../src/i18n/lang.ts';
import { routePath, type Route } from '../../src/i18n/routes.ts';
import { pageOf, type SearchDocument } from '../../src/search/document.ts';
import { realDocuments } from '../../test/search/realDocuments.ts';

/** The publication's findings, as our own search is given them. */
export const realFindings = (lang: Lang): SearchDocument[] => realDocuments(lang).filter(({ id }) => id.startsWith('finding:'));

/** A document as the other tools are given it: a title, and all that is said besides. */
export interface Item {
  /** The same as the document's, by another name: from the site's root. */
  address: string;
  title: string;
  text: string;
}

/** The same documents for the other tools, with every word that ours reads. */
export const items = (documents: readonly SearchDocument[], lang: Lang): Item[] =>
  documents.map(({ id, title, names, foreignNames, links, asked, lead, text }) => ({
    ...{ address: addressOf(id, lang), title },
    text: [lead, text, ...names, ...foreignNames, links, ...asked].filter((part) => part !== '').join('\n'),
  }));

/** Where a document stands; a section is a place on its page. */
export function addressOf(id: string, lang: Lang): string {
  const page = pageOf(id);
  return routePath(page as Route, lang) + (page === id ? '' : id.slice(page.length));
}

/** The page that an address is on. */
export const pageAt = (address: string): string => (address.split('#')[0] ?? '');
