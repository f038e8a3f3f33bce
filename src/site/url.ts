import type { Lang } from '../i18n/lang.ts';
import { routePath, type Route } from '../i18n/routes.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');
const SITE = import.meta.env.SITE?.replace(/\/$/, '') ?? '';

/** A path below the published base path: `/data/findings.json` → `/base/data/findings.json`. */
export const withBase = (path: string): string => `${BASE}${path}`;

/** Link to a page in a language. */
export const href = (route: Route, lang: Lang): string => withBase(routePath(route, lang));

/** The cell of an observation on its dataset's page: everything after `/data/` is its id. */
export const observationHref = (id: string, lang: Lang): string => `${href('data', lang)}${id.replace('#', '/#')}`;

/** The full address where SITE_URL is set, else the path: what `canonical` and `hreflang` hold. */
export const absolute = (path: string): string => `${SITE}${withBase(path)}`;

/** The same with the published address before it, where that is known. */
export const absoluteObservation = (id: string, lang: Lang): string => absolute(`${routePath('data', lang)}${id.replace('#', '/#')}`);

/** A file of a chart's view: `/data/charts/mentor-wellbeing/printed.da.svg`. */
export const chartFile = (id: string, view: string, lang: Lang, ending: string): string => withBase(`/data/charts/${id}/${view}.${lang}.${ending}`);

/** The feed of new and corrected findings in a language, beside their list. */
export const feedFile = (lang: Lang): string => absolute(`${routePath('findings', lang)}feed.xml`);

/** A file of a finding: `/data/findings/mentor-wellbeing.da.png`. */
export const findingFile = (id: string, ending: string): string => withBase(`/data/findings/${id}.${ending}`);

/** A file of a source: `/data/sources/vive-2019.bib`. */
export const sourceFile = (id: string, ending: string): string => withBase(`/data/sources/${id}.${ending}`);
