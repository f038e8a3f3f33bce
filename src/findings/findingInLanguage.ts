import { plainText } from '../binding/boundText.ts';
import { codeLabel } from '../dataset/codeLabel.ts';
import type { Evidence, Observation, Source } from '../dataset/observation.ts';
import { dateText } from '../i18n/dates.ts';
import { EVIDENCE_NAME } from '../i18n/labels.ts';
import type { Lang } from '../i18n/lang.ts';
import { placeText } from '../i18n/place.ts';
import { strings } from '../i18n/strings.ts';
import type { PeopleOfBase } from '../stats/exactPeople.ts';
import { findingText, statementText, type Finding } from './finding.ts';
import { headlinesOf, statementObservations } from './headline.ts';
import { headlineTexts, type HeadlineText } from './headlineText.ts';
import type { Registered } from './register.ts';

/** A finding in one language, with all that is said around it as plain text: for its page, its files and its picture. */
export interface FindingInLanguage {
  finding: Finding;
  lang: Lang;
  statement: string;
  /** The figures that stand large; see `headlinesOf`. */
  headlines: HeadlineText[];
  base: string;
  /** Who the figures are about, each once; of none where there are no figures. */
  populations: string[];
  /** When it was measured, each once. */
  times: string[];
  source: Source;
  /** »2019«, »september 2016«, »udateret«. */
  sourceDate: string;
  /** »tabel 6.6, s. 37«; empty where the document has neither. */
  place: string;
  /** »VIVE 2019, tabel 6.6, s. 37«. */
  sourceLine: string;
  /** »Projektmonitorering uden kontrolgruppe«. */
  evidence: string;
  /** Days as `2026-11-25`: when it was published, and when it last changed (the same where it has not). */
  published: string;
  changed: string;
}

/** In the order in which the codebook has their times: the first measurement before the third. */
function inTime(observations: readonly Observation[], { codes }: Source): Observation[] {
  const order = [...codes.values()].flatMap(({ field, code }) => (field === 'time' ? [code] : []));
  return observations.toSorted((a, b) => order.indexOf(a.time) - order.indexOf(b.time));
}

/** What a finding is read from. */
export interface FindingContext {
  evidence: Evidence;
  people: ReadonlyMap<string, PeopleOfBase>;
  register: ReadonlyMap<string, Pick<Registered, 'published' | 'changed'>>;
}

/**
 * A finding as its page, its files and its picture say it.
 *
 * @throws RangeError when it is not in the register, or its source not in the evidence
 * @example findingInLanguage(finding, publication, 'da').sourceLine // 'VIVE 2019, tabel 6.6, s. 37'
 */
export function findingInLanguage(finding: Finding, { evidence, people, register }: FindingContext, lang: Lang): FindingInLanguage {
  const registered = register.get(finding.id);
  const source = evidence.sources.find(({ id }) => id === finding.sourceId);
  if (!registered || !source) throw new RangeError(`not ${source ? 'in the register' : 'of a source in data/'}: ${finding.id}`);
  const own = statementObservations(finding);
  // A sentence without figures stands where what is said about it stands.
  const observations = own.length > 0 ? own : finding.observations;
  const each = (texts: readonly string[]): string[] => [...new Set(texts)];
  const place = placeText(observations, lang);
  return {
    ...{ finding, lang, source, place },
    statement: statementText(finding, lang),
    headlines: headlineTexts(headlinesOf(finding, people), evidence, lang),
    base: plainText(findingText(finding, 'base', lang)),
    populations: each(observations.flatMap(({ datasetId }) => evidence.datasets.get(datasetId)?.population[lang] ?? [])),
    times: each(inTime(observations, source).filter(({ time }) => time !== 'calendar').map((o) => codeLabel(evidence, o.sourceId, 'time', o.time)[lang])),
    sourceDate: source.date === '' ? strings(lang).undated : dateText(source.date, lang),
    sourceLine: [source.shortName[lang], place].filter(Boolean).join(', '),
    evidence: strings(lang)[EVIDENCE_NAME[finding.evidenceType]],
    published: registered.published,
    changed: registered.changed,
  };
}
