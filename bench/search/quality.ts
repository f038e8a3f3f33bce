import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Lang } from '../../src/i18n/lang.ts';
import { routePath, type Route } from '../../src/i18n/routes.ts';
import { markdown } from '../shared/markdown.ts';

/** Asks a search; gives the addresses of what it finds, the best first. */
export type Ask = (query: string) => Promise<readonly string[]>;

export interface Query {
  query: string;
  /** Addresses; any one will do. */
  wants: string[];
}

const QUERIES = join(import.meta.dirname, '../../test/search');
const AMONG = 3;

/** The queries that the search is tested by, with those of their wants that a family of routes has (`finding:`; all for none). */
export function queries(lang: Lang, family = ''): Query[] {
  const all = parse(readFileSync(join(QUERIES, `queries.${lang}.yaml`), 'utf8')) as Query[];
  return all
    .map(({ query, wants }) => ({ query, wants: wants.filter((want) => want.startsWith(family)).map((want) => routePath(want as Route, lang)) }))
    .filter(({ wants }) => wants.length > 0);
}

/** How many of the queries have a wanted address among the first three. */
export async function answered(asked: readonly Query[], ask: Ask): Promise<number> {
  let count = 0;
  for (const { query, wants } of asked) {
    const found = (await ask(query)).slice(0, AMONG);
    if (found.some((address) => wants.includes(address))) count++;
  }
  return count;
}

/** Who answered how much of each set of queries, in per cent. */
export function qualityTable(sets: ReadonlyMap<string, number>, scores: ReadonlyMap<string, ReadonlyMap<string, number>>): string {
  const heads = [...sets].map(([set, count]) => `${set} (${count})`);
  const rows = [...scores].map(([tool, of]) => [
    tool,
    ...[...sets].map(([set, count]) => (of.has(set) ? `${Math.round((100 * (of.get(set) ?? 0)) / count)} %` : '–')),
  ]);
  return markdown(['tool', ...heads], rows);
}
