import { bindText, plainText } from '../binding/boundText.ts';
import { mdxText, type MdxText } from '../binding/mdxText.ts';
import { codeLabel } from '../dataset/codeLabel.ts';
import { findObservation } from '../dataset/findObservation.ts';
import type { Dataset, SourceId } from '../dataset/observation.ts';
import { findingText, statementText, type Finding } from '../findings/finding.ts';
import { populationOfSource } from '../findings/population.ts';
import { formatNumber } from '../i18n/formatNumber.ts';
import { EVIDENCE_NAME } from '../i18n/labels.ts';
import { otherLang, type Lang } from '../i18n/lang.ts';
import { placeText } from '../i18n/place.ts';
import type { Route } from '../i18n/routes.ts';
import { strings, type StringKey } from '../i18n/strings.ts';
import type { Theme } from '../i18n/themes.ts';
import { kindOf, type SearchDocument } from '../search/document.ts';
import { HEADING_AFTER, sectionId } from '../search/sectionId.ts';
import { proseRoute } from './proseRoute.ts';
import type { Chart, Publication } from './publication.ts';

/** Pages that are lists: what they are called and what stands above the list. */
const LISTS = { findings: ['allFindings', 'allFindingsLead'], charts: ['charts', 'chartsLead'], data: ['data', 'dataLead'], glossary: ['glossary', 'glossaryLead'] } as const satisfies Partial<Record<Route, readonly [StringKey, StringKey]>>;

const PLAIN = { lead: '', text: '', names: [] as string[], foreignNames: [] as string[], links: '', themes: [] as Theme[], source: '', rank: 0 } as const;
const MOST_RANK = 9;

/** A document without what readers ask for it. */
type Unasked = Omit<SearchDocument, 'asked'>;

/** What is asked of the whole publication for all its documents. */
interface Context {
  publication: Publication;
  lang: Lang;
  pages: ReadonlyMap<string, MdxText>;
  /** The same pages in the other language. */
  twins: ReadonlyMap<string, MdxText>;
  /** By route: the words of the glossary that lead there. */
  links: ReadonlyMap<string, string[]>;
  /** By route: how much leads there. */
  ranks: ReadonlyMap<string, number>;
}

/**
 * Everything that the search finds, in one language: findings, pages of prose and their sections, lists, charts, datasets,
 * words of the glossary.
 *
 * @example searchDocuments(publication, 'da').find(({ id }) => id === 'method')?.title // 'Metode'
 */
export function searchDocuments(publication: Publication, lang: Lang): SearchDocument[] {
  const { findings, charts, evidence, terms, prose, asked } = publication;
  const t = strings(lang);
  const find = (id: string) => findObservation(evidence, id);
  const pagesIn = (of: Lang) => new Map([...prose].map(([name, texts]) => [name, mdxText(texts[of], of, find)]));
  const [pages, twins] = [pagesIn(lang), pagesIn(otherLang(lang))];
  const context: Context = { publication, lang, pages, twins, links: linksOf(publication, lang), ranks: ranksOf(publication, pages) };
  const documents: Unasked[] = [
    ...[...findings.values()].map((finding) => findingDocument(finding, context)),
    ...[...pages].flatMap(([name, page]) => pageDocuments(name, page, context)),
    ...Object.entries(LISTS).map(([id, [title, lead]]) => ({ ...PLAIN, id, title: t[title], text: t[lead] })),
    ...[...charts.values()].map((chart) => chartDocument(chart, context)),
    ...[...evidence.datasets.values()].map((dataset) => datasetDocument(dataset, context)),
    ...[...terms.values()].map(({ id, term, also, meaning }) => ({ ...PLAIN, id: `term:${id}`, title: term[lang], names: also[lang], foreignNames: [term[otherLang(lang)]], text: meaning[lang] })),
  ];
  return documents.map((one) => ({ ...keptApart(one), asked: asked[lang].get(one.id) ?? [] }));
}

/**
 * The Næstved project's citizens are not in ressourceforløb, and there is no control group: whoever asks for either is not
 * looking for each figure that says so. Pages explain it, and are found by it.
 */
function keptApart(one: Unasked): Unasked {
  if (populationOfSource(one.source) !== 'naestved' || kindOf(one.id) === 'page') return one;
  const without = (text: string): string => text.replace(/ressourceforløb\p{L}*|kontrolgruppe|control group/giu, '');
  return { ...one, lead: without(one.lead), text: without(one.text) };
}

/** The glossary knows which page says more of a word: whoever looks for the word is led there too. */
function linksOf({ terms }: Publication, lang: Lang): Map<string, string[]> {
  const links = new Map<string, string[]>();
  for (const { term, also, pages } of terms.values())
    for (const page of pages) links.set(page, [...(links.get(page) ?? []), term[lang], ...also[lang]]);
  return links;
}

/** Findings that a page shows first or in its text, and those that others lead to; charts that findings show. */
function ranksOf({ findings, terms }: Publication, pages: ReadonlyMap<string, MdxText>): Map<string, number> {
  const ranks = new Map<string, number>();
  const add = (route: string, by: number): void => void ranks.set(route, Math.min(MOST_RANK, (ranks.get(route) ?? 0) + by));
  for (const page of pages.values()) for (const id of page.findings) add(`finding:${id}`, 2);
  for (const { id, about, related, chart } of findings.values()) {
    // What the audit found is about the figures, and seldom what a reader of the figures asks for.
    if (about === 'matter') add(`finding:${id}`, 3);
    // What only limits others is not central for it.
    for (const other of related) if (other.how !== 'qualifies') add(`finding:${other.id}`, 0.5);
    if (chart) add(`chart:${chart}`, 0.5);
  }
  for (const { pages: routes } of terms.values()) for (const route of routes) add(route, 1);
  return ranks;
}

const sourceOf = ({ publication }: Context, id: string) => publication.evidence.sources.find((source) => source.id === id);
const linkTexts = ({ links }: Context, id: string): string => (links.get(id) ?? []).join('\n');
const rankOf = ({ ranks }: Context, id: string): number => Math.round(ranks.get(id) ?? 0);

function findingDocument(finding: Finding, context: Context): Unasked {
  const { lang } = context;
  const id = `finding:${finding.id}`;
  const part = (name: 'base' | 'says'): string => plainText(findingText(finding, name, lang));
  return {
    ...{ ...PLAIN, id, title: statementText(finding, lang), links: linkTexts(context, id), rank: rankOf(context, id) },
    lead: [part('base'), basesOf(finding, lang), placeText(finding.observations, lang)].join('\n'),
    // What it cannot say is no answer to who asks for just that; the full text has it.
    text: [part('says'), sourceOf(context, finding.sourceId)?.shortName[lang], strings(lang)[EVIDENCE_NAME[finding.evidenceType]]].join('\n'),
    ...{ themes: finding.themes, source: finding.sourceId },
  };
}

/** The numbers that its figures are shares of. */
const basesOf = ({ observations }: Finding, lang: Lang): string =>
  [...new Set(observations.flatMap(({ n }) => (n === null ? [] : [n])))].map((n) => formatNumber(n, 0, lang)).join('; ');

/** A page by its title, lead and names, and each of its sections. */
function pageDocuments(name: string, { title, lead, names, sections }: MdxText, context: Context): Unasked[] {
  const { lang } = context;
  const [folder, page = ''] = name.split('/');
  const id: string = proseRoute(name);
  const source = folder === 'sources' ? sourceOf(context, page) : undefined;
  const about = source ? [source.title[lang], source.shortName[lang], source.publisher, ...source.authors] : [];
  const all = { ...PLAIN, themes: folder === 'themes' ? [page as Theme] : [], source: source?.id ?? '' };
  const twin = context.twins.get(name);
  const titled = (heading: string): string => title + HEADING_AFTER + heading;
  const first = sections.filter(({ heading }) => heading === '').map(({ text }) => text);
  return [
    { ...all, id, title, names: [...names, ...about], foreignNames: twin ? [twin.title, ...twin.names] : [], links: linkTexts(context, id), lead, text: first.join('\n'), rank: rankOf(context, id) },
    ...sections
      .filter(({ heading }) => heading !== '')
      .map(({ heading, text }) => ({ ...all, id: sectionId(id, titled(heading)), title: titled(heading), text })),
  ];
}

function chartDocument({ id: name, data, figures }: Chart, context: Context): Unasked {
  const { lang, publication } = context;
  const id = `chart:${name}`;
  const text = (part: 'title' | 'subtitle' | 'description'): string => plainText(bindText(data[part][lang], figures, lang));
  const [source = ''] = data.dataset.split('/');
  const dataset = publication.evidence.datasets.get(data.dataset);
  return {
    ...{ ...PLAIN, id, title: text('title'), links: linkTexts(context, id), rank: rankOf(context, id), themes: data.themes, source },
    lead: [text('subtitle'), placeText(dataset?.observations ?? [], lang)].join('\n'),
    text: [text('description'), sourceOf(context, source)?.shortName[lang]].join('\n'),
  };
}

function datasetDocument({ id, title, population, table, observations, sourceId, slug }: Dataset, context: Context): Unasked {
  const { lang, publication } = context;
  const name = strings(lang).table;
  const labels = (['indicator', 'group', 'category'] as const).flatMap((field) =>
    [...new Set(observations.map((o) => o[field]))].map((code) => codeLabel(publication.evidence, sourceId as SourceId, field, code)[lang]),
  );
  return {
    ...{ ...PLAIN, id: `dataset:${id}`, source: sourceId, links: linkTexts(context, `dataset:${id}`) },
    title: table === '' ? title[lang] : `${name.charAt(0).toUpperCase()}${name.slice(1)} ${table}: ${title[lang]}`,
    names: table === '' ? [] : [`${name} ${table}`],
    // What a text repeats has its labels where it was said first.
    text: [...(slug === 'mentions' ? [] : new Set(labels)), population[lang], sourceOf(context, sourceId)?.shortName[lang]].join('\n'),
  };
}
