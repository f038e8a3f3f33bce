import type { Problem } from '../dataset/problem.ts';
import { formatFigure } from '../i18n/numbers.ts';
import type { Lang } from '../i18n/lang.ts';
import { routePath, type Route } from '../i18n/routes.ts';
import type { Observation } from '../dataset/observation.ts';
import { refuseDoubledStop } from './boundText.ts';
import { bindFigure, parseExpression } from './expression.ts';
import { parseFormats } from './template.ts';
import type { TextFile } from './readDeclarations.ts';
import { typedFigures } from './typedFigures.ts';

/** What a page may name. */
export interface Known {
  find: (id: string) => Observation;
  charts: { has(id: string): boolean };
  findings: { has(id: string): boolean };
  datasets: { has(id: string): boolean };
  sources: { has(id: string): boolean };
  terms: { has(id: string): boolean };
}

const COMPONENT = /<(Fig|Teaser|Case|Chart|Finding|Link|Cite)\b([^>]*?)\/?>/g;
const attribute = (attributes: string, name: string): string | undefined =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];

/** The figures an MDX text names, sorted: what two languages are compared by. */
export function figuresInMdx(text: string): string[] {
  return [...text.matchAll(COMPONENT)].filter((m) => m[1] === 'Fig' || m[1] === 'Teaser').map((m) => attribute(m[2] ?? '', 'of') ?? '').sort();
}

/** Checks every figure, chart, finding, link and citation that an MDX page names. */
export function checkMdx(file: TextFile, lang: Lang, known: Known): Problem[] {
  const problems: Problem[] = [];
  const check = (at: number, field: string, value: string, act: () => void): void => {
    try {
      act();
    } catch (error) {
      const before = file.text.slice(0, at).split('\n');
      problems.push({
        file: file.path,
        line: before.length,
        column: (before.at(-1)?.length ?? 0) + 1,
        field,
        message: error instanceof Error ? error.message : String(error),
        value,
      });
    }
  };
  for (const match of file.text.matchAll(COMPONENT)) {
    const [, name, attributes = ''] = match;
    const get = (key: string): string => {
      const value = attribute(attributes, key);
      if (value === undefined) throw new Error(`<${name}> lacks ${key}="…"`);
      return value;
    };
    const mustKnow = (set: { has(id: string): boolean }, key: string, what: string): void => {
      if (!set.has(get(key))) throw new Error(`unknown ${what}`);
    };
    check(match.index, name ?? '', match[0], () => {
      if (name === 'Fig' || name === 'Teaser')
        refuseDoubledStop(
          formatFigure(bindFigure(parseExpression(get('of')), known.find), lang, parseFormats(attribute(attributes, 'as') ?? '')),
          file.text.slice(match.index + match[0].length),
        );
      else if (name === 'Case') known.find(`${get('column')}.total`);
      else if (name === 'Chart') mustKnow(known.charts, 'id', 'chart');
      else if (name === 'Finding') mustKnow(known.findings, 'id', 'finding');
      else if (name === 'Cite') mustKnow(known.sources, 'source', 'source');
      else checkRoute(get('to'), lang, known);
    });
  }
  for (const typed of typedFigures(proseOf(file.text), lang))
    check(typed.at, 'text', typed.text, () => {
      throw new Error('a typed figure; name an observation with <Fig> instead');
    });
  return problems;
}

/** The words of a page, with blanks where components, frontmatter keys that hold ids, and addresses stood. */
const proseOf = (text: string): string =>
  text.replace(/^(?:keyFindings|names):.*$|<\/?[A-Z][^>]*>|\]\([^)]*\)/gm, (match) => ' '.repeat(match.length));

/** Throws unless the route leads to a page that exists. */
export function checkRoute(to: string, lang: Lang, known: Known): void {
  routePath(to as Route, lang);
  const [family = '', ...rest] = to.split(':');
  const sets: Record<string, { has(id: string): boolean }> = {
    finding: known.findings,
    chart: known.charts,
    dataset: known.datasets,
    source: known.sources,
    term: known.terms,
  };
  if (sets[family] && !sets[family].has(rest.join(':'))) throw new Error(`no such ${family}`);
}
