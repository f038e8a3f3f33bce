import { EDITION } from '../downloads/edition.ts';
import type { Lang } from '../i18n/lang.ts';
import { routePath } from '../i18n/routes.ts';
import { strings } from '../i18n/strings.ts';
import { embedCode, embedHeight, WIDEST } from './embedCode.ts';
import { PNG_WIDTHS } from './pngOf.ts';
import { theChart } from './theChart.ts';
import { absolute } from './url.ts';

/**
 * What a page that is asked to show a chart's address is told, as a file: oEmbed 1.0, type `rich` (oembed.com, 2.3.4.4). A
 * consumer's wish for a greatest width cannot be heard by a file; the code fits itself to its place.
 */
export function oembed(id: string, lang: Lang): Record<string, string | number> {
  const of = theChart(id, lang);
  const height = embedHeight(of);
  const t = strings(lang);
  return {
    type: 'rich',
    version: '1.0',
    title: of.title,
    author_name: `${t.siteName}, version ${EDITION}`,
    provider_name: t.siteName,
    provider_url: absolute(routePath('front', lang)),
    html: embedCode(absolute(routePath(`embed:${id}`, lang)), of.title, height),
    width: WIDEST.wide,
    height: Math.ceil(height.texts.wide + height.ratio.wide * WIDEST.wide),
    thumbnail_url: absolute(`/data/charts/${id}/printed.${lang}.${PNG_WIDTHS[0]}.png`),
  };
}
