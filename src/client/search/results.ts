import type { Lang } from '../../i18n/lang.ts';
import { routeAddress } from '../../i18n/routes.ts';
import { filled, SEARCH_WORDS } from '../../i18n/searchWords.ts';
import { KINDS, type Kind } from '../../search/document.ts';
import type { Found, Instead, Result } from '../../search/findInIndex.ts';
import { nearestWords } from '../../search/nearestWords.ts';
import type { OpenIndex } from '../../search/openIndex.ts';
import { describe, markedTitle, resultItem } from './result.ts';

/** What the reader has narrowed the results to; empty for all. */
export interface Narrowed {
  kind: string;
  theme: string;
  source: string;
}

/** So many stand first whatever their kind, so many of each kind, and so many come at once when more are asked for. */
const SHOWN = { best: 3, group: 5, list: 20 } as const;

const fits = ({ doc }: Result, index: OpenIndex, { kind, theme, source }: Narrowed): boolean => {
  const traits = index.traits(doc);
  return (kind === '' || traits.kind === kind) && (theme === '' || (traits.themes as string[]).includes(theme)) && (source === '' || traits.source === source);
};

/** How many results there would be for each choice, the other choices kept. */
export function countsOf(results: readonly Result[], index: OpenIndex, narrowed: Narrowed): (name: keyof Narrowed, value: string) => number {
  return (name, value) => results.filter((result) => fits(result, index, { ...narrowed, [name]: value })).length;
}

/** The results that a reader has narrowed them to. */
export const narrow = (results: readonly Result[], index: OpenIndex, narrowed: Narrowed): Result[] => results.filter((result) => fits(result, index, narrowed));

const element = <K extends keyof HTMLElementTagNameMap>(name: K, properties: Partial<HTMLElementTagNameMap[K]> = {}, ...content: (Node | string)[]): HTMLElementTagNameMap[K] => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...content);
  return made;
};

/** What results are shown with: the site's base path, and the names of sources. */
export interface Surroundings {
  root: string;
  sources: ReadonlyMap<string, string>;
  /** What opens below a finding: see SearchPage.astro. */
  panel: HTMLTemplateElement;
}

/** What a reader of a finding's sentence must know to use it, fetched when it is opened. */
function quotePanel(template: HTMLTemplateElement, file: string, lang: Lang): Node {
  const panel = template.content.cloneNode(true) as DocumentFragment;
  const [details, content] = [panel.querySelector('details') as HTMLDetailsElement, panel.querySelector<HTMLElement>('details > div') as HTMLElement];
  details.ontoggle = async () => {
    if (!details.open || !content.hidden) return;
    try {
      await (await import('./quotePanel.ts')).fillQuotePanel(content, file, lang);
    } catch {
      // The finding's own page has all of it.
      details.open = false;
    }
  };
  return panel;
}

/** A list of results that grows when more are asked for. */
function listOf(results: readonly Result[], first: number, index: OpenIndex, { root, sources, panel }: Surroundings): Node[] {
  const item = (result: Result): HTMLElement => {
    const id = index.id(result.doc);
    const made = resultItem(root + routeAddress(id, index.lang), markedTitle(result.doc, result.matched, index), describe(result, index, sources));
    if (index.traits(result.doc).kind === 'finding') made.append(quotePanel(panel, `${root}/data/findings/${id.slice(id.indexOf(':') + 1)}.json`, index.lang));
    return made;
  };
  const list = element('ol', { className: 'cards' }, ...results.slice(0, first).map(item));
  let shown = first;
  const more = element('button', { type: 'button', hidden: results.length <= shown }, SEARCH_WORDS[index.lang].more);
  more.onclick = () => {
    const next = results.slice(shown, shown + SHOWN.list).map(item);
    list.append(...next);
    shown += SHOWN.list;
    more.hidden = results.length <= shown;
    next[0]?.querySelector('a')?.focus();
  };
  return [list, more];
}

/** The results as they are shown: the best, whatever they are, then the rest by kind; of one kind, one list. */
export function shownResults(results: readonly Result[], index: OpenIndex, around: Surroundings, { kind }: Narrowed): Node[] {
  const words = SEARCH_WORDS[index.lang];
  if (results.length === 0) return [];
  if (kind !== '' || results.length <= SHOWN.best) return listOf(results, SHOWN.list, index, around);
  const best = results.slice(0, SHOWN.best);
  const section = (heading: string, some: readonly Result[], first: number): Node => element('section', {}, element('h2', {}, heading), ...listOf(some, first, index, around));
  const groups = KINDS.map((of): [Kind, Result[]] => [of, results.slice(SHOWN.best).filter(({ doc }) => index.traits(doc).kind === of)]);
  return [section(words.best, best, best.length), ...groups.filter(([, some]) => some.length > 0).map(([of, some]) => section(words.kinds[of].many, some, SHOWN.group))];
}

/** So many words that were looked for besides are told. */
const TOLD = 5;

/** What was done to find it, sentence by sentence, and where else to look. */
export function notesOn(found: Found, query: string, index: OpenIndex, otherPage: string): Node[] {
  const words = SEARCH_WORDS[index.lang];
  const quoted = (text: string): string => words.quote.join(text);
  const several = (list: readonly string[]): string => list.map(quoted).join(', ').replace(/, ([^,]*)$/, ` ${words.or} $1`);
  const told = (sentence: string, { word, to }: Instead): string => filled(sentence, { word: quoted(word), to: several(to.slice(0, 3)) });
  const beside = [...new Set(found.expanded.flatMap(({ to }) => to))];
  const phrase = /["“”„«»].+["“”„«»]/.test(query);
  const sentences = [
    ...found.corrected.map((one) => told(words.corrected, one)),
    ...found.foreign.map((one) => told(words.foreign, one)),
    ...found.unknown.map((word) => filled(words.unknown, { word: quoted(word) })),
    ...(found.loosened && found.unknown.length === 0 ? [phrase ? words.loosenedPhrase : words.loosened] : []),
    ...found.replaced.map((one) => told(words.replaced, one)),
    ...(beside.length === 0 ? [] : [filled(words.expanded, { to: several(beside.slice(0, TOLD)) })]),
  ];
  const foreign = found.foreign.length > 0 ? [element('p', {}, element('a', { href: `${otherPage}?q=${encodeURIComponent(query)}` }, words.foreignPage))] : [];
  return [...sentences.map((sentence) => element('p', {}, sentence)), ...foreign];
}

/** Words that come nearest to those that nothing was found for, as searches. */
export function nearestSearches(found: Found, index: OpenIndex): Node[] {
  const near = [...new Set(found.unknown.flatMap((word) => nearestWords(word, index)))];
  return near.map((word) => element('li', {}, element('a', { href: `?q=${encodeURIComponent(word)}` }, word)));
}
