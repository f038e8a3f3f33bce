import { join } from 'node:path';
import type { Lang } from '../../src/i18n/lang.ts';
import type { SearchDocument } from '../../src/search/document.ts';
import { loadPublication } from '../../src/site/publication.ts';
import { searchDocuments } from '../../src/site/searchDocuments.ts';

const publication = loadPublication(join(import.meta.dirname, '../..'));

/** What the publication's search finds. */
export const realDocuments = (lang: Lang): SearchDocument[] => searchDocuments(publication, lang);
