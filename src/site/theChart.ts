import { isSampled } from '../audit/peopleBehind.ts';
import { bindText, plainText } from '../binding/boundText.ts';
import { basesOf } from '../binding/bases.ts';
import { chartRows } from '../charts/chartRows.ts';
import { chartViews, type ChartView } from '../charts/views/chartViews.ts';
import { hasJointGroups } from '../charts/difference/hasJointGroups.ts';
import type { Dataset, Observation } from '../dataset/observation.ts';
import { EVIDENCE_NAME } from '../i18n/labels.ts';
import type { Lang } from '../i18n/lang.ts';
import { formatNumber } from '../i18n/formatNumber.ts';
import { placeText } from '../i18n/place.ts';
import { strings } from '../i18n/strings.ts';
import type { Chart } from './publication.ts';
import { thePublication } from './theSite.ts';

/** A chart in one language, with all that is said around it as plain text. */
export interface ChartInLanguage {
  chart: Chart;
  lang: Lang;
  views: ChartView[];
  datasets: Dataset[];
  observations: Observation[];
  title: string;
  /** What was asked, of whom, when, and of how many. */
  subtitle: string;
  description: string;
  /** »VIVE 2019, tabel 6.5, s. 36 · Projektmonitorering uden kontrolgruppe«; one for each source. */
  sources: string[];
  /** Whether others might have answered: an interval or a test asks of them. */
  sampled: boolean;
  /** Whether the audit remarks on any of its figures. */
  hasRemarks: boolean;
  /** Whether the groups' figures are shares of one base. */
  joint: boolean;
}

const made = new Map<string, ChartInLanguage>();

/** A chart by id, made once a build and language. */
export function theChart(id: string, lang: Lang): ChartInLanguage {
  const key = `${lang}:${id}`;
  const chart = made.get(key) ?? makeChart(id, lang);
  made.set(key, chart);
  return chart;
}

function makeChart(id: string, lang: Lang): ChartInLanguage {
  const { charts, evidence, people, audit } = thePublication();
  const chart = charts.get(id);
  if (!chart) throw new RangeError(`no such chart: ${id}`);
  const { data: declaration, figures } = chart;
  const rows = chartRows(declaration, evidence, lang, { people });
  const observations = rows.flatMap((row) => (row.obs === null ? [] : (evidence.observations.get(row.obs) ?? [])));
  const datasets = [...new Set(observations.map((o) => o.datasetId))].flatMap((dataset) => evidence.datasets.get(dataset) ?? []);
  const text = (key: 'title' | 'subtitle' | 'description'): string => plainText(bindText(declaration[key][lang], figures, lang));
  return {
    ...{ chart, lang, observations, datasets },
    views: chartViews(declaration, rows),
    title: text('title'),
    subtitle: [text('subtitle'), baseText(observations, lang)].filter(Boolean).join(' '),
    description: text('description'),
    sources: datasets.map((dataset) => sourceText(dataset, observations, lang)),
    sampled: datasets.every(({ evidenceType }) => isSampled(evidenceType)),
    hasRemarks: observations.some(({ id: observation }) => audit.remarks.has(observation)),
    joint: datasets.some((dataset) => hasJointGroups(dataset, rows)),
  };
}

/** »n = 98.«, »n = 98 og 44.«, or that the source prints none. */
function baseText(observations: readonly Observation[], lang: Lang): string {
  const t = strings(lang);
  const bases = basesOf(observations);
  if (bases === 'unprinted') return t.noBase;
  const numbers = bases.map((o) => formatNumber(o.n ?? 0, 0, lang));
  const last = numbers.pop();
  if (last === undefined) return '';
  return `${t.base}\u00a0=\u00a0${numbers.length === 0 ? last : `${numbers.join(', ')} ${t.and} ${last}`}.`;
}

function sourceText(dataset: Dataset, observations: readonly Observation[], lang: Lang): string {
  const source = thePublication().evidence.sources.find((s) => s.id === dataset.sourceId);
  const place = [source?.shortName[lang], placeText(observations.filter((o) => o.datasetId === dataset.id), lang)].filter(Boolean).join(', ');
  return `${place} · ${strings(lang)[EVIDENCE_NAME[dataset.evidenceType]]}`;
}
