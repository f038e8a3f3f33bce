import type { Lang } from '../i18n/lang.ts';
import { withBase } from './url.ts';

/** The folder of the files of the search index in a language, with a slash at its end. */
export const searchFolder = (lang: Lang): string => withBase(`/search/${lang}/`);
