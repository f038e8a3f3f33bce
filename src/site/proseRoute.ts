import type { Route } from '../i18n/routes.ts';

/**
 * The route of a page of prose, by its folder and name in `content/`.
 *
 * @example proseRoute('themes/motivation') // 'theme:motivation'
 */
export function proseRoute(name: string): Route {
  const [folder = '', page = ''] = name.split('/');
  return (folder === 'themes' ? `theme:${page}` : folder === 'sources' ? `source:${page}` : page) as Route;
}
