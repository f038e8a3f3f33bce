import type { SourceId } from '../dataset/observation.ts';
import type { Lang } from './lang.ts';
import type { Theme } from './themes.ts';

/** Pages that exist once in each language. */
const SINGLE = {
  front: { da: '/', en: '/en/' },
  findings: { da: '/fund/', en: '/en/findings/' },
  charts: { da: '/diagrammer/', en: '/en/charts/' },
  data: { da: '/data/', en: '/en/data/' },
  search: { da: '/soeg/', en: '/en/search/' },
  method: { da: '/metode/', en: '/en/method/' },
  about: { da: '/om/', en: '/en/about/' },
  glossary: { da: '/ordliste/', en: '/en/glossary/' },
  corrections: { da: '/rettelser/', en: '/en/corrections/' },
  'data-quality': { da: '/datakvalitet/', en: '/en/data-quality/' },
} as const satisfies Record<string, Record<Lang, string>>;

/** Pages that exist once for each thing of a kind, and where the thing's name goes. */
const FAMILIES = {
  theme: { da: '/temaer/', en: '/en/themes/' },
  source: { da: '/kilder/', en: '/en/sources/' },
  finding: { da: '/fund/', en: '/en/findings/' },
  chart: { da: '/diagrammer/', en: '/en/charts/' },
  embed: { da: '/embed/', en: '/en/embed/' },
  dataset: { da: '/data/', en: '/en/data/' },
  // A word of the glossary is a place on its page.
  term: { da: '/ordliste/#', en: '/en/glossary/#' },
} as const satisfies Record<string, Record<Lang, string>>;

/** Themes have a Danish address in Danish. */
export const THEME_SLUGS: Record<Theme, Record<Lang, string>> = {
  motivation: { da: 'motivation', en: 'motivation' },
  'mentor-support': { da: 'mentorstoette', en: 'mentor-support' },
  'work-practice': { da: 'praktik', en: 'work-practice' },
};

export type SinglePage = keyof typeof SINGLE;
/** A page of the publication, whatever the language: `method`, `theme:motivation`, `finding:<id>`. */
export type Route =
  | SinglePage
  | `theme:${Theme}`
  | `source:${SourceId}`
  | `finding:${string}`
  | `chart:${string}`
  | `embed:${string}`
  | `dataset:${string}`
  | `term:${string}`;

const isSingle = (route: string): route is SinglePage => Object.hasOwn(SINGLE, route);

/**
 * The address of a page from the publication's root, without the base path.
 *
 * @throws RangeError when no page answers to the route
 * @example routePath('theme:mentor-support', 'da') // '/temaer/mentorstoette/'
 */
export function routePath(route: Route, lang: Lang): string {
  if (isSingle(route)) return SINGLE[route][lang];
  const [family, name] = [route.slice(0, route.indexOf(':')), route.slice(route.indexOf(':') + 1)];
  if (!Object.hasOwn(FAMILIES, family) || name === '') throw new RangeError(`no such page: ${route}`);
  const root = FAMILIES[family as keyof typeof FAMILIES][lang];
  if (family === 'term') return `${root}${name}`;
  if (family !== 'theme') return `${root}${name}/`;
  if (!Object.hasOwn(THEME_SLUGS, name)) throw new RangeError(`no such theme: ${route}`);
  return `${root}${THEME_SLUGS[name as Theme][lang]}/`;
}

/**
 * The address of a page, or of a place on it, by a route that may name a section: from the publication's root.
 *
 * @throws RangeError when no page answers to the route
 * @example routeAddress('method#små-tal', 'da') // '/metode/#små-tal'
 */
export function routeAddress(route: string, lang: Lang): string {
  const [page = '', ...place] = route.startsWith('dataset:') ? [route] : route.split('#');
  return routePath(page as Route, lang) + (place.length === 0 ? '' : `#${place.join('#')}`);
}
