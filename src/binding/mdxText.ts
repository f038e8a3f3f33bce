import { formatFigure } from '../i18n/numbers.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Observation } from '../dataset/observation.ts';
import { bindFigure, parseExpression } from './expression.ts';
import { parseFormats } from './template.ts';

/** What a page says, without its markup. */
export interface MdxText {
  title: string;
  lead: string;
  /** What else it is called: see the frontmatter's `names`. */
  names: string[];
  /** Findings that it shows, by id: those of its frontmatter first. */
  findings: string[];
  /**
   * The text by its headings, with the figures written out; what stands before the first heading has none. A section of links
   * alone says nothing itself and is left out.
   */
  sections: { heading: string; text: string }[];
}

const FRONTMATTER = /^---\n([\s\S]*?)\n---\n/;
const FIG = /<(?:Fig|Teaser)\b([^>]*?)\/?>/g;
const attribute = (attributes: string, name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';

/**
 * The words of an MDX page for search: figures are written as readers see them, other components leave only what they
 * enclose. Checked pages only: see `checkMdx`.
 *
 * @param find gives an observation by id, or throws
 * @example mdxText('---\ntitle: Praktik\nlead: Kort.\n---\n## Mest\nI alt 2016.', 'da', find).sections // [{ heading: 'Mest', text: 'I alt 2016.' }]
 */
export function mdxText(text: string, lang: Lang, find: (id: string) => Observation): MdxText {
  const front = FRONTMATTER.exec(text)?.[1] ?? '';
  const field = (name: string): string => new RegExp(`^${name}: *(.*)$`, 'm').exec(front)?.[1]?.replace(/^(["'])(.*)\1$/, '$2') ?? '';
  const list = (name: string): string[] => field(name).replace(/^\[|\]$/g, '').split(',').map((one) => one.trim()).filter(Boolean);
  const body = text.replace(FRONTMATTER, '');
  const sections = mdxSections(body).map((section) => ({ heading: plain(section.heading, lang, find), text: plain(section.text, lang, find) }));
  return {
    ...{ title: field('title'), lead: field('lead'), names: list('names') },
    findings: [...list('keyFindings'), ...[...body.matchAll(/<Finding\b([^>]*)>/g)].map(([, attributes = '']) => attribute(attributes, 'id'))],
    sections: sections.filter((section) => section.heading !== '' || section.text !== ''),
  };
}

/**
 * A page's text by its headings, as it is written: what stands before the first heading without one, a section of links alone
 * not at all.
 *
 * @example mdxSections('Først.\n\n## Mest\n…').map(({ heading }) => heading) // ['', 'Mest']
 */
export function mdxSections(body: string): { heading: string; text: string }[] {
  const [before = '', ...rest] = `\n${body}`.split(/\n#{2,} /);
  const sections = rest.map((section) => {
    const [heading = '', ...lines] = section.split('\n');
    return { heading, text: lines.join('\n') };
  });
  return [{ heading: '', text: before }, ...sections.filter(({ text }) => !isLinks(text))];
}

const isLinks = (text: string): boolean => text.trim() !== '' && text.split('\n').every((line) => line.trim() === '' || /^- <Link\b/.test(line));

const plain = (mdx: string, lang: Lang, find: (id: string) => Observation): string =>
  mdx
    .replace(FIG, (_, attributes: string) => formatFigure(bindFigure(parseExpression(attribute(attributes, 'of')), find), lang, parseFormats(attribute(attributes, 'as'))))
    .replace(/<\/?[A-Z][^>]*>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]/g, '')
    .replace(/\n{2,}/g, '\n')
    .trim();
