import type { Lang } from '../i18n/lang.ts';
import { strings } from '../i18n/strings.ts';
import { element, escapeXml } from './xml.ts';

/** As it is named in texts: of our own texts and drawings (the originals belong to their publishers). */
export const LICENCE = 'CC BY 4.0';
/** Where it can be read. */
export const LICENCE_ADDRESS = 'https://creativecommons.org/licenses/by/4.0/';

/**
 * The `<metadata>` of an SVG file: Dublin Core and the licence, for programs. No dates: two builds are the same bytes.
 *
 * @param parts the title, the source that is named, the full address of the chart's page, the language
 */
export const fileMetadata = ({ title, source, address, lang }: { title: string; source: string; address: string; lang: Lang }): string =>
  element(
    'metadata',
    {},
    element(
      'rdf:RDF',
      {
        'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:cc': 'http://creativecommons.org/ns#',
      },
      element(
        'cc:Work',
        { 'rdf:about': address },
        element('dc:title', {}, escapeXml(title)),
        element('dc:source', {}, escapeXml(source)),
        element('dc:identifier', {}, escapeXml(address)),
        element('dc:publisher', {}, escapeXml(strings(lang).siteName)),
        element('dc:language', {}, lang),
        element('cc:license', { 'rdf:resource': LICENCE_ADDRESS }),
      ),
    ),
  );
