/** The full text of what is said, by Pagefind: fetched where the index of what is stated has little to say, or on request. */
import { SEARCH_WORDS } from '../../i18n/searchWords.ts';
import { ALIASES_AFTER } from '../../search/aliases.ts';
import { excerptOf } from '../../search/excerpt.ts';
import type { Found } from '../../search/findInIndex.ts';
import type { OpenIndex } from '../../search/openIndex.ts';
import { termOf } from '../../search/term.ts';
import { tokens } from '../../search/words.ts';
import { resultItem } from './result.ts';

/** What we use of Pagefind's browser module (its types are not published). */
interface Pagefind {
  options(options: { excerptLength: number; noWorker: boolean }): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<Page> }[] }>;
}
interface Page {
  url: string;
  content: string;
  meta: Record<string, string>;
}

/** So many texts are shown, and so many looked at for some that are not shown already. */
const SHOWN = 5;
const MOST = 15;

let engine: Promise<Pagefind> | undefined;
const load = (address: string): Promise<Pagefind> =>
  (engine ??= import(/* @vite-ignore */ address).then(async (module: Pagefind) => {
    await module.options({ excerptLength: 4, noWorker: true });
    return module;
  }));

/** The query with what was meant in place of what was typed, as Pagefind takes it. */
function asked(query: string, { corrected, foreign }: Found, index: OpenIndex): string {
  const meant = [...corrected, ...foreign].reduce((text, { word, to }) => text.replace(word, to[0] ?? word), query);
  const written = tokens(meant, index.lang).reduceRight((text, { start, end, raw, term }) => {
    const label = index.label(termOf(term, index.lang));
    // »mentorstotte« as it is written; what is written so already is left in its form.
    return label !== undefined && /[æøå]/.test(label) && !/[æøå]/i.test(raw) ? text.slice(0, start) + label + text.slice(end) : text;
  }, meant);
  return written.replace(/[“”„«»]/g, '"');
}

/**
 * Texts that have the words, but for those that are shown already.
 *
 * @param shown addresses that the page lists
 */
export async function fullText(query: string, found: Found, index: OpenIndex, address: string, shown: ReadonlySet<string>): Promise<HTMLElement[]> {
  const { results } = await (await load(address)).search(asked(query, found, index));
  const pages: Page[] = [];
  // Each is a file of its own: no more than are shown.
  for (let at = 0; pages.length < SHOWN && at < Math.min(results.length, MOST); at += SHOWN) {
    const some = await Promise.all(results.slice(at, at + SHOWN - pages.length).map((result) => result.data()));
    pages.push(...some.filter(({ url }) => !shown.has(decodeURI(url))));
  }
  const terms = [...new Set([...tokens(query, index.lang).map(({ term }) => termOf(term, index.lang)), ...found.results.slice(0, 20).flatMap(({ matched }) => matched)])];
  return pages.slice(0, SHOWN).flatMap(({ url, content, meta: { title = url } }) => {
    const said = (content.split(ALIASES_AFTER)[0] ?? '').slice(title === url ? 0 : title.length).trim();
    const excerpt = excerptOf(said, terms, index);
    // Of a word that is nowhere, Pagefind takes what begins alike: »digital« is no »dig«.
    if (!excerpt.some(({ marked }) => marked)) return [];
    const parts = excerpt.map(({ text, marked }) => (marked ? Object.assign(document.createElement('mark'), { textContent: text }) : text));
    return [resultItem(url, title, ...parts)];
  });
}

/** The heading above them. */
export const fullTextHeading = (index: OpenIndex): string => SEARCH_WORDS[index.lang].fullText;
