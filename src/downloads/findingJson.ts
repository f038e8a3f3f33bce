import type { PeopleOfBase } from '../stats/exactPeople.ts';
import { remarksOn } from '../audit/remarksOn.ts';
import type { Audit } from '../audit/types.ts';
import { plainText } from '../binding/boundText.ts';
import { authorName, parseAuthor } from '../dataset/author.ts';
import type { Observation } from '../dataset/observation.ts';
import { findingText, statementText, type Finding } from '../findings/finding.ts';
import type { FindingInLanguage } from '../findings/findingInLanguage.ts';
import type { HeadlineText } from '../findings/headlineText.ts';
import { LANGS, type Lang } from '../i18n/lang.ts';
import { LICENCE, LICENCE_ADDRESS } from './fileMetadata.ts';
import { quoteText } from './quoteText.ts';

/** A text in each language. */
type InLanguages<T = string> = Record<Lang, T>;

/** Addresses that a finding's file names; passed in, since they are the site's business. */
export interface FindingAddresses {
  finding: (id: string, lang: Lang) => string;
  observation: (id: string, lang: Lang) => string;
  chart: (id: string, lang: Lang) => string;
  /** Of the finding's own files: `da.png`, `en.bib`. */
  file: (ending: string) => string;
}

/** What a finding's file is made from, beside the finding. */
export interface FindingFileContext {
  audit: Pick<Audit, 'remarks'>;
  /** All findings, withdrawn ones too. */
  all: ReadonlyMap<string, Finding>;
  /** The finding's reference, and its source's, in each language. */
  citations: InLanguages<{ finding: string; source: string }>;
  address: FindingAddresses;
}

/**
 * Everything that is said of a finding, in both languages: the sentence, its figures with base, people and interval (ours,
 * and marked so), where it stands in the source, what it says and cannot say, remarks, relations and history. A withdrawn
 * one says so first; its sentence is what it said.
 *
 * @example JSON.parse(findingJson({ da, en }, context)).headlines[0].computed.people // { min: 7, max: 7, n: 39 }
 */
export function findingJson(of: InLanguages<FindingInLanguage>, { audit, all, citations, address }: FindingFileContext): string {
  const { finding, source, published, changed } = of.da;
  const each = <T>(read: (lang: Lang) => T): InLanguages<T> => Object.fromEntries(LANGS.map((lang) => [lang, read(lang)])) as InLanguages<T>;
  const text = (name: keyof Finding['texts']): InLanguages => each((lang) => plainText(findingText(finding, name, lang)));
  const other = (id: string) => ({ id, statement: each((lang) => statementText(all.get(id) as Finding, lang)), address: each((lang) => address.finding(id, lang)) });
  const content = {
    id: finding.id,
    address: each((lang) => address.finding(finding.id, lang)),
    withdrawn: finding.withdrawn ? { date: finding.withdrawn.date, why: finding.withdrawn.why, instead: finding.withdrawn.instead.map(other) } : null,
    statement: text('statement'),
    quote: each((lang) => quoteText(of[lang]).join(address.finding(finding.id, lang))),
    headlines: of.da.headlines.map((headline, i) => headlineOf(headline, (of.en.headlines[i] as HeadlineText))),
    base: text('base'),
    says: text('says'),
    cannot: text('cannot'),
    population: each((lang) => of[lang].populations),
    time: each((lang) => of[lang].times),
    themes: finding.themes,
    evidence_type: { id: finding.evidenceType, ...each((lang) => of[lang].evidence) },
    source: {
      id: source.id,
      title: source.title,
      authors: source.authors.map((author) => authorName(parseAuthor(author))),
      publisher: source.publisher,
      date: source.date || null,
      url: source.url || null,
      place: each((lang) => of[lang].place || null),
    },
    observations: finding.observations.map((o) => ({ ...placeOf(o), address: each((lang) => address.observation(o.id, lang)) })),
    remarks: remarksOn(audit, finding.observations.map(({ id }) => id)).map((remark) => ({ kind: remark.kind, ...remark.text })),
    chart: finding.chart === undefined ? null : { id: finding.chart, address: each((lang) => address.chart(finding.chart as string, lang)) },
    related: finding.related.map(({ id, how }) => ({ how, ...other(id) })),
    published,
    changed,
    changes: finding.changes,
    citation: each((lang) => citations[lang]),
    files: each((lang) => Object.fromEntries(['png', 'bib', 'ris', 'csl.json'].map((ending) => [ending.split('.')[0], address.file(`${lang}.${ending}`)]))),
    licence: { name: LICENCE, address: LICENCE_ADDRESS },
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** A headline figure; what is computed by us stands under `computed`. */
function headlineOf(da: HeadlineText, en: HeadlineText) {
  const { figure, n, people } = da.headline;
  return {
    text: { da: da.text, en: en.text },
    of: { da: da.caption, en: en.caption },
    value: figure.value,
    unit: figure.unit,
    precision: figure.precision,
    calculation: figure.op,
    observations: figure.observations.map(({ id }) => id),
    n,
    computed: people && !people.printed ? computedOf(people) : null,
  };
}

const computedOf = ({ min, max, n, interval }: PeopleOfBase) => ({
  people: { min, max, n },
  interval: interval && { method: 'Wilson', level: 95, low: tenth(interval.low), high: tenth(interval.high) },
});

const tenth = (value: number): number => Number(value.toFixed(1));

const placeOf = (o: Observation) => ({ id: o.id, printed: o.printed, value: o.value, unit: o.unit, n: o.n, precision: o.precision, table: o.table || null, page: o.page, locator: o.locator });
