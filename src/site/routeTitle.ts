import { plainText, bindText } from '../binding/boundText.ts';
import { statementText } from '../findings/finding.ts';
import { THEME_NAME } from '../i18n/labels.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Route } from '../i18n/routes.ts';
import { strings, type StringKey } from '../i18n/strings.ts';
import type { Theme } from '../i18n/themes.ts';
import type { Publication } from './publication.ts';

const SINGLE: Readonly<Record<string, StringKey>> = {
  front: 'siteName',
  findings: 'findings',
  charts: 'charts',
  data: 'data',
  search: 'search',
  method: 'method',
  about: 'about',
  glossary: 'glossary',
  corrections: 'corrections',
  'data-quality': 'dataQuality',
};

/**
 * What a page is called where others link to it.
 *
 * @throws RangeError when there is no such page
 * @example routeTitle('source:vive-2019', 'da', publication) // 'VIVE 2019'
 */
export function routeTitle(route: Route, lang: Lang, { evidence, findings, charts, terms }: Publication): string {
  const t = strings(lang);
  const name = route.slice(route.indexOf(':') + 1);
  const single = SINGLE[route];
  if (single !== undefined) return t[single];
  const found = (() => {
    switch (route.slice(0, route.indexOf(':'))) {
      case 'theme':
        return t[THEME_NAME[name as Theme]];
      case 'source':
        return evidence.sources.find(({ id }) => id === name)?.shortName[lang];
      case 'finding':
        return findings.has(name) ? statementText(findings.get(name)!, lang) : undefined;
      case 'chart':
      case 'embed':
        return charts.has(name) ? plainText(bindText(charts.get(name)!.data.title[lang], charts.get(name)!.figures, lang)) : undefined;
      case 'dataset':
        return evidence.datasets.get(name)?.title[lang];
      case 'term':
        return terms.get(name)?.term[lang];
      default:
        return undefined;
    }
  })();
  if (found === undefined) throw new RangeError(`no such page: ${route}`);
  return found;
}
