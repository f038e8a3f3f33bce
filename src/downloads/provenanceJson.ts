import type { People } from '../audit/peopleBehind.ts';
import { remarksOn } from '../audit/remarksOn.ts';
import type { Audit } from '../audit/types.ts';
import { codeLabel } from '../dataset/codeLabel.ts';
import type { Dataset, Evidence, Observation } from '../dataset/observation.ts';
import type { Finding } from '../findings/finding.ts';
import { statementText } from '../findings/finding.ts';
import { quoted } from '../i18n/quoted.ts';
import { formatNumber } from '../i18n/formatNumber.ts';
import type { Lang } from '../i18n/lang.ts';
import { intervalText, peopleText } from '../i18n/people.ts';
import { placeText } from '../i18n/place.ts';
import { strings } from '../i18n/strings.ts';

/** One line of the panel: what it is, what it says, and where it leads. */
type Line = [term: string, text: string, href?: string];

/** Addresses that the lines lead to; passed in, since the base path is the site's business. */
export interface Addresses {
  observation: (id: string) => string;
  finding: (id: string) => string;
}

/** What the lines are made from. */
interface Known {
  evidence: Evidence;
  findings: ReadonlyMap<string, Finding>;
  audit: Pick<Audit, 'remarks'>;
  people: ReadonlyMap<string, People>;
}

/** Where each figure of a dataset comes from, in one language: the lines of the panel that opens at the figure. */
export function provenanceJson(
  dataset: Dataset,
  { evidence, findings, audit, people }: Known,
  lang: Lang,
  address: Addresses,
): string {
  const t = strings(lang);
  const source = evidence.sources.find((s) => s.id === dataset.sourceId);
  const label = (o: Observation, field: 'indicator' | 'group' | 'time' | 'category') => codeLabel(evidence, o.sourceId, field, o[field])[lang];
  const lines = (o: Observation): Line[] => {
    // First the finding that is about this figure, then one that only mentions it.
    const used = [...findings.values()]
      .filter((f) => f.observations.includes(o))
      .sort((a, b) => a.observations.indexOf(o) - b.observations.indexOf(o) || a.observations.length - b.observations.length)
      .slice(0, 1);
    return [
      [label(o, 'indicator'), [label(o, 'category'), label(o, 'group'), label(o, 'time')].join(' · ')],
      [t.printedAs, quoted(o.printed, lang)],
      [t.place, [source?.shortName[lang], placeText([o], lang), o.table === '' ? o.locator : ''].filter(Boolean).join(', ')],
      [t.population, dataset.population[lang]],
      ...(o.n !== null ? [[t.base, formatNumber(o.n, 0, lang)] as Line] : o.unit === 'percent' ? [[t.base, t.baseNotGiven] as Line] : []),
      ...peopleLines(people.get(o.id), lang),
      ...(o.precision === 'exact' ? [] : [[t.precision, /\d/.test(o.printed) ? t.precisionHedge : `${t.precisionWording} ${formatNumber(o.value, o.valueText.split('.')[1]?.length ?? 0, lang)}.`] as Line]),
      ...remarksOn(audit, [o.id]).map((remark): Line => [t.remark, remark.text[lang]]),
      ...used.map((f): Line => [t.readFinding, statementText(f, lang), address.finding(f.id)]),
      [t.dataset, t.toCell, address.observation(o.id)],
    ];
  };
  return JSON.stringify(Object.fromEntries(dataset.observations.map((o) => [o.id.slice(o.id.indexOf('#') + 1), lines(o)])));
}

/** The people behind a percentage and what their number leaves open; both are ours, but where the number is printed. */
function peopleLines(people: People | undefined, lang: Lang): Line[] {
  if (!people) return [];
  const t = strings(lang);
  if (people.printed) return [[t.countPrinted, peopleText(people, lang)]];
  const lines: Line[] = [[t.people, `${peopleText(people, lang)} (${t.intervalNote})`]];
  const interval = intervalText(people, lang);
  return interval === '' ? lines : [...lines, [t.interval, `${interval} (${t.intervalNote})`]];
}
