import { feedXml } from '../downloads/feedXml.ts';
import type { Lang } from '../i18n/lang.ts';
import { routePath } from '../i18n/routes.ts';
import { thePublication } from './theSite.ts';
import { absolute, feedFile } from './url.ts';

/** The feed of this publication in a language, with the addresses it is published under. */
export const theFeed = (lang: Lang): string =>
  feedXml(thePublication(), lang, {
    feed: feedFile(lang),
    list: absolute(routePath('findings', lang)),
    finding: (id) => absolute(routePath(`finding:${id}`, lang)),
  });
