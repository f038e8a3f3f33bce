import { plainText } from '../binding/boundText.ts';
import type { Source } from '../dataset/observation.ts';
import { CHANGE_NAME, findingChanges, type FindingChange } from '../findings/changes.ts';
import { findingText, statementText, type Finding } from '../findings/finding.ts';
import type { Registered } from '../findings/register.ts';
import { dateText } from '../i18n/dates.ts';
import { EVIDENCE_NAME, THEME_NAME } from '../i18n/labels.ts';
import type { Lang } from '../i18n/lang.ts';
import { placeText } from '../i18n/place.ts';
import { strings } from '../i18n/strings.ts';
import { LICENCE, LICENCE_ADDRESS } from './fileMetadata.ts';
import { uuid5 } from './uuid5.ts';
import { element, escapeXml } from './xml.ts';

/** The most that a feed holds. */
export const MOST_ENTRIES = 100;
/** Keeps our names apart from everyone else's. Never changed: readers of feeds know entries by what it gives. */
const SPACE = 'f025a803-7427-4f2b-90e5-7d4715ce9189';

/** What a feed is made from. */
interface Known {
  evidence: { sources: readonly Source[] };
  findings: ReadonlyMap<string, Finding>;
  withdrawn: ReadonlyMap<string, Finding>;
  register: ReadonlyMap<string, Registered>;
}

/** Addresses that a feed names, full or from the root; passed in, since the base path is the site's business. */
export interface FeedAddresses {
  /** Of the feed itself. */
  feed: string;
  /** Of the list of findings. */
  list: string;
  finding: (id: string) => string;
}

interface Entry {
  /** Permanent, whatever the site's address. */
  id: string;
  title: string;
  finding: Finding;
  published: string;
  updated: string;
  /** Paragraphs of HTML. */
  content: string[];
}

/**
 * The findings of one language that were published, corrected, reworded or withdrawn, as an Atom feed (RFC 4287), newest
 * first. A correction is an entry of its own, beside the finding's: most readers of feeds never show an entry again that
 * they have shown before.
 *
 * @throws RangeError when there is nothing to tell: a feed has a date
 * @example feedXml(publication, 'da', { feed: '/fund/feed.xml', list: '/fund/', finding: (id) => `/fund/${id}/` })
 */
export function feedXml(known: Known, lang: Lang, address: FeedAddresses): string {
  const t = strings(lang);
  const id = (name: string): string => `urn:uuid:${uuid5(`${lang}/${name}`, SPACE)}`;
  const facts = (finding: Finding): string[] => factsOf(finding, known, lang);
  const published = [...known.findings.values()].map((finding): Entry => {
    const { published = '', changed = '' } = known.register.get(finding.id) ?? {};
    const title = statementText(finding, lang);
    return { ...{ id: id(`finding/${finding.id}`), finding, title, published, updated: changed }, content: [escapeXml(title), ...facts(finding)] };
  });
  const changed = findingChanges([...known.findings.values(), ...known.withdrawn.values()]).map((change): Entry => {
    const { finding, date, place } = change;
    return {
      ...{ id: id(`finding/${finding.id}/change/${place}`), finding, published: date, updated: date },
      title: `${t[CHANGE_NAME[change.kind]]}: ${statementText(finding, lang)}`,
      content: [...whatChanged(change, known, lang, address), ...facts(finding)],
    };
  });
  // Changes before what was published the same day.
  const entries = [...changed, ...published.sort((a, b) => (a.finding.id < b.finding.id ? -1 : 1))]
    .sort((a, b) => (a.updated > b.updated ? -1 : a.updated < b.updated ? 1 : 0))
    .slice(0, MOST_ENTRIES);
  const [newest] = entries;
  if (!newest) throw new RangeError('a feed of no findings');
  const link = (rel: string, type: string, href: string): string => element('link', { rel, type, hreflang: lang, href });
  const feed = element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': lang },
    element('id', {}, id('feed')),
    element('title', {}, escapeXml(`${t.siteName}: ${t.feed}`)),
    element('subtitle', {}, escapeXml(t.feedLead)),
    element('updated', {}, midnight(newest.updated)),
    element('author', {}, element('name', {}, escapeXml(t.siteName))),
    element('rights', {}, `${LICENCE}, ${LICENCE_ADDRESS}`),
    link('self', 'application/atom+xml', address.feed),
    link('alternate', 'text/html', address.list),
    ...entries.map(({ id, title, finding, published, updated, content }) =>
      element(
        'entry',
        {},
        element('id', {}, id),
        element('title', {}, escapeXml(title)),
        element('published', {}, midnight(published)),
        element('updated', {}, midnight(updated)),
        link('alternate', 'text/html', address.finding(finding.id)),
        ...finding.themes.map((theme) => element('category', { term: theme, label: t[THEME_NAME[theme]] })),
        element('summary', {}, escapeXml(statementText(finding, lang))),
        element('content', { type: 'html' }, escapeXml(content.map((text) => `<p>${text}</p>`).join(''))),
      ),
    ),
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed.replaceAll('<entry>', '\n<entry>')}\n`;
}

/** The register knows days; a feed wants a moment. */
const midnight = (date: string): string => `${date}T00:00:00Z`;

function factsOf(finding: Finding, { evidence }: Known, lang: Lang): string[] {
  const t = strings(lang);
  const text = (name: 'base' | 'cannot'): string => escapeXml(plainText(findingText(finding, name, lang)));
  const source = evidence.sources.find(({ id }) => id === finding.sourceId)?.shortName[lang];
  const place = [source, placeText(finding.observations, lang)].filter(Boolean).join(', ');
  return [
    `${t.whoBase}: ${text('base')}`,
    `${t.source}: ${escapeXml(place)}. ${t[EVIDENCE_NAME[finding.evidenceType]]}. ${t.noEffect}.`,
    `${t.whatItCannotSay}: ${text('cannot')}`,
  ];
}

function whatChanged({ finding, kind, date, text }: FindingChange, known: Known, lang: Lang, address: FeedAddresses): string[] {
  const t = strings(lang);
  const instead = (kind === 'withdrawn' ? (finding.withdrawn?.instead ?? []) : []).flatMap((id) => known.findings.get(id) ?? known.withdrawn.get(id) ?? []);
  return [
    `${t[CHANGE_NAME[kind]]} ${dateText(date, lang)}: ${escapeXml(text[lang])}`,
    `${kind === 'withdrawn' ? t.changeSaid : t.changeSays}: ${escapeXml(statementText(finding, lang))}`,
    ...instead.map((other) => `${t.changeInstead}: ${element('a', { href: address.finding(other.id) }, escapeXml(statementText(other, lang)))}`),
  ];
}
