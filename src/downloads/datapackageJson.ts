import { EDITION } from './edition.ts';
import { CODED_FIELDS } from '../dataset/codebook.ts';
import { PRECISIONS, UNITS, type Dataset, type Evidence } from '../dataset/observation.ts';
import { OBSERVATION_COLUMNS } from './observationsCsv.ts';

type Column = (typeof OBSERVATION_COLUMNS)[number];

/** What each column of an observations file holds. */
const DESCRIPTIONS: Record<Column, string> = {
  observation_id: 'Permanent id: dataset_id#indicator.group.time.category; for a figure that repeats others, source_id/mentions#p, its page, a hyphen and its number on the page',
  source_id: 'The document the figure is printed in',
  dataset_id: 'The table or set of figures it belongs to',
  table: 'Number of the printed table; empty for running text',
  page: 'Printed page; empty where the document has no pages',
  indicator: 'What is measured (code)',
  group: 'Whom the figure is about (code)',
  time: 'When it was measured (code)',
  category: 'Answer or class (code); total for a printed total row',
  category_order: 'Place in the printed column, from 1; for figures that repeat others, a running number',
  value: 'The figure as a number; for a wording, the value it stands for; for a date, its digits: YYYY, YYYYMM or YYYYMMDD',
  unit: 'Unit of the value',
  n: 'Base printed with the figure; empty where the source prints none',
  precision: 'exact, fraction (in words, without a hedge), or the Danish hedge the source uses',
  locator: 'Row and column of the printed table, or section',
  note: 'Remark on the transcription',
  printed: 'The figure as the source prints it',
  indicator_da: 'Label of the indicator, Danish',
  indicator_en: 'Label of the indicator, English',
  group_da: 'Label of the group, Danish',
  group_en: 'Label of the group, English',
  time_da: 'Label of the time, Danish',
  time_en: 'Label of the time, English',
  category_da: 'Label of the category, Danish',
  category_en: 'Label of the category, English',
  same_as:
    'For a figure with which a text repeats others: the observation, or sum, difference, ratio, complement, base or count-of and the observations; empty for all others',
  computed_people_min: 'Computed by us, not printed: fewest people that can stand behind the percentage at its printed base',
  computed_people_max: 'Computed by us, not printed: most people that can stand behind the percentage at its printed base',
  computed_interval_low: 'Computed by us, not printed: lower end of the 95 per cent Wilson interval, in per cent',
  computed_interval_high: 'Computed by us, not printed: upper end of the 95 per cent Wilson interval, in per cent',
};

const REQUIRED: readonly Column[] = ['observation_id', 'source_id', 'dataset_id', 'indicator', 'group', 'time', 'category', 'category_order', 'value', 'unit', 'precision', 'printed'];

function typeOf(name: Column): Record<string, unknown> {
  if (name === 'page' || name === 'category_order' || name === 'n') return { type: 'integer' };
  if (name.startsWith('computed_people')) return { type: 'integer' };
  if (name === 'value' || name.startsWith('computed_interval')) return { type: 'number' };
  if (name === 'unit') return { type: 'string', categories: [...UNITS] };
  if (name === 'precision') return { type: 'string', categories: [...PRECISIONS] };
  return { type: 'string' };
}

/** Codes of a dataset's coded columns with their English labels, ordered where the scale has an order. */
function categories(name: Column, dataset: Dataset, evidence: Evidence): Record<string, unknown> {
  const field = CODED_FIELDS.find((f) => f === name);
  const source = evidence.sources.find((s) => s.id === dataset.sourceId);
  if (!field || !source) return {};
  const used = new Set(dataset.observations.map((o) => o[field]));
  const codes = [...source.codes.values()].filter((c) => c.field === field && used.has(c.code));
  const scales = new Set(codes.map((c) => c.scale));
  const ordered = codes.length > 1 && scales.size === 1 && codes.every((c) => c.order !== null);
  return {
    categories: codes.map((c) => ({ value: c.code, label: c.label.en })),
    ...(ordered ? { categoriesOrdered: true } : {}),
  };
}

function schema(dataset: Dataset | null, evidence: Evidence): Record<string, unknown> {
  return {
    fields: OBSERVATION_COLUMNS.map((name) => ({
      name,
      ...typeOf(name),
      description: DESCRIPTIONS[name],
      ...(REQUIRED.includes(name) ? { constraints: { required: true, ...(name === 'observation_id' ? { unique: true } : {}) } } : {}),
      ...(dataset ? categories(name, dataset, evidence) : {}),
    })),
    primaryKey: ['observation_id'],
    missingValues: [''],
  };
}

const FILE = { format: 'csv', mediatype: 'text/csv', encoding: 'utf-8', dialect: { delimiter: ',', header: true } };

/** The description of all data files: a Frictionless Data Package, version 2. Paths are relative to `data/`. */
export function datapackageJson({ evidence }: { evidence: Evidence }): string {
  const content = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'ressourceforloeb-i-tal',
    title: 'Ressourceforløb i tal',
    description:
      'Every figure that five published documents on the Danish ressourceforløb, and on a project close to it, print in their tables and their running text; as printed, with place, base and precision.',
    version: EDITION,
    licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/', title: 'Creative Commons Attribution 4.0' }],
    sources: evidence.sources.map((s) => ({ title: `${s.title.da} (${s.publisher})`, ...(s.url === '' ? {} : { path: s.url }) })),
    resources: [
      { name: 'observations', path: 'observations.csv', title: 'All observations', ...FILE, schema: schema(null, evidence) },
      ...[...evidence.datasets.values()].map((dataset) => ({
        name: dataset.id.replace('/', '-'),
        path: `${dataset.id}.csv`,
        title: dataset.title.en,
        description: `${dataset.title.da}. ${dataset.population.en}`,
        ...FILE,
        schema: schema(dataset, evidence),
      })),
    ],
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
