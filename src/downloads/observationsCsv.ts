import { csvFormatRows } from 'd3-dsv';
import type { People } from '../audit/peopleBehind.ts';
import { codeLabel } from '../dataset/codeLabel.ts';
import type { Evidence, Observation } from '../dataset/observation.ts';
import { LANGS } from '../i18n/lang.ts';

/** Columns of `data/observations.csv` and of each dataset's CSV; a contract with those who read the files. */
export const OBSERVATION_COLUMNS = [
  'observation_id',
  'source_id',
  'dataset_id',
  'table',
  'page',
  'indicator',
  'group',
  'time',
  'category',
  'category_order',
  'value',
  'unit',
  'n',
  'precision',
  'locator',
  'note',
  'printed',
  'indicator_da',
  'indicator_en',
  'group_da',
  'group_en',
  'time_da',
  'time_en',
  'category_da',
  'category_en',
  'same_as',
  'computed_people_min',
  'computed_people_max',
  'computed_interval_low',
  'computed_interval_high',
] as const;

const FIELDS = ['indicator', 'group', 'time', 'category'] as const;

/** One observation as the texts of its columns. */
function cells(o: Observation, evidence: Evidence, people: People | undefined): string[] {
  const labels = FIELDS.flatMap((field) => LANGS.map((lang) => codeLabel(evidence, o.sourceId, field, o[field])[lang]));
  return [
    o.id,
    o.sourceId,
    o.datasetId,
    o.table,
    o.page === null ? '' : String(o.page),
    o.indicator,
    o.group,
    o.time,
    o.category,
    String(o.categoryOrder),
    o.valueText,
    o.unit,
    o.n === null ? '' : String(o.n),
    o.precision,
    o.locator,
    o.note,
    o.printed,
    ...labels,
    o.sameAs,
    ...(people ? [String(people.min), String(people.max)] : ['', '']),
    ...(people?.interval ? [people.interval.low.toFixed(1), people.interval.high.toFixed(1)] : ['', '']),
  ];
}

/**
 * Observations as CSV: UTF-8, comma, one line a figure, values as printed (`0.000` keeps its digits). The last columns,
 * `computed_…`, are ours: the people behind a percentage, and their interval.
 */
export function observationsCsv(
  observations: readonly Observation[],
  { evidence, people }: { evidence: Evidence; people: ReadonlyMap<string, People> },
): string {
  return `${csvFormatRows([[...OBSERVATION_COLUMNS], ...observations.map((o) => cells(o, evidence, people.get(o.id)))])}\n`;
}
