import type { Theme } from '../i18n/themes.ts';

/** What kinds of things are found, in the order in which they are shown. */
export const KINDS = ['finding', 'page', 'chart', 'data', 'term'] as const;
export type Kind = (typeof KINDS)[number];

/** What can be found, in one language. */
export interface SearchDocument {
  /** Its route: `finding:mentor-satisfaction`, `method`. */
  id: string;
  /** A finding's statement, a page's title. Stands in the index, word for word. */
  title: string;
  /** What it is called besides its title: who asks for just that is led here first. */
  names: readonly string[];
  /** The same in the other language: what its twin is called. */
  foreignNames: readonly string[];
  /** The words by which others lead to it. */
  links: string;
  /** What readers type who would be glad to be led here. Only words of it stand in the index. */
  asked: readonly string[];
  /** What it rests on or begins with: a finding's base, a page's lead. Of this and the text only words stand in the index. */
  lead: string;
  /** What else it says. */
  text: string;
  /** How much of the publication leads to it, from 0 to 9: of two that answer alike, the more central comes first. */
  rank: number;
  themes: readonly Theme[];
  /** The source that it is about, or empty. */
  source: string;
}

const FAMILIES: Readonly<Record<string, Kind>> = { finding: 'finding', chart: 'chart', dataset: 'data', term: 'term' };

/**
 * The page of a document that is a section of one; else itself.
 *
 * @example pageOf('method#små-tal') // 'method'
 */
export const pageOf = (id: string): string => (id.startsWith('dataset:') ? id : (id.split('#')[0] ?? id));

/**
 * The kind of a document, by its route.
 *
 * @example kindOf('dataset:vive-2019/table-6-5') // 'data'
 */
export const kindOf = (id: string): Kind => FAMILIES[id.split(/[:#]/)[0] ?? ''] ?? 'page';
