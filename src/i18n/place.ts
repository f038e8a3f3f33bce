import type { Observation } from '../dataset/observation.ts';
import type { Lang } from './lang.ts';
import { strings } from './strings.ts';

/**
 * Where observations stand in their document: »tabel 6.5, s. 36«, »s. 33–34«; empty where the document has no pages.
 *
 * @example placeText(observationsOfTable65, 'en') // 'table 6.5, p. 36'
 */
export function placeText(observations: readonly Pick<Observation, 'table' | 'page'>[], lang: Lang): string {
  const t = strings(lang);
  const tables = [...new Set(observations.map((o) => o.table).filter((table) => table !== ''))].sort();
  const pages = [...new Set(observations.flatMap((o) => (o.page === null ? [] : [o.page])))].sort((a, b) => a - b);
  const parts = [];
  if (tables.length > 0) parts.push(`${t.table} ${tables.join(', ')}`);
  if (pages.length > 0) parts.push(`${pages.length === 1 ? t.page : t.pages} ${runs(pages)}`);
  return parts.join(', ');
}

/** `[33, 34, 36]` → `33–34, 36`. */
function runs(pages: readonly number[]): string {
  const found: [number, number][] = [];
  for (const page of pages) {
    const last = found.at(-1);
    if (last && page === last[1] + 1) last[1] = page;
    else found.push([page, page]);
  }
  return found.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
