import { csvFormatRows } from 'd3-dsv';
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
] as const;

const FIELDS = ['indicator', 'group', 'time', 'category'] as const;

/** One observation as the texts of its columns. */
function cells(o: Observation, evidence: Evidence): string[] {
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
  ];
}

/** Observations as CSV: UTF-8, comma, one line a figure, values as printed (`0.000` keeps its digits). */
export function observationsCsv(observations: readonly Observation[], evidence: Evidence): string {
  return `${csvFormatRows([[...OBSERVATION_COLUMNS], ...observations.map((o) => cells(o, evidence))])}\n`;
}
