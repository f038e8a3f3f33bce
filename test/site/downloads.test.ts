import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse, csvParseRows } from 'd3-dsv';
import { describe, expect, inject, test } from 'vitest';
import { columnsOf } from '../../src/dataset/columnsOf.ts';
import { loadEvidence } from '../../src/dataset/loadEvidence.ts';
import { nodeFiles } from '../../src/dataset/nodeFiles.ts';
import type { Observation } from '../../src/dataset/observation.ts';
import { addressesOf } from './addresses.ts';

const dist = inject('dist');
const evidence = loadEvidence(nodeFiles(join(import.meta.dirname, '../../data')));
const datasets = [...evidence.datasets.values()];
const read = (path: string): string => readFileSync(join(dist, 'data', path), 'utf8');

/** The columns that design.md promises. */
const PROMISED =
  'observation_id, source_id, dataset_id, table, page, indicator, group, time, category, category_order, value, unit, n, precision, locator, note, indicator_da, indicator_en, group_da, group_en, category_da, category_en'.split(', ');

/** An observation as the promised columns must have it, from `data/` itself. */
function expected(o: Observation): Record<string, string> {
  const codes = evidence.sources.find(({ id }) => id === o.sourceId)?.codes;
  const label = (field: 'indicator' | 'group' | 'category', lang: 'da' | 'en'): string => codes?.get(`${field}:${o[field]}`)?.label[lang] ?? '';
  return {
    observation_id: o.id,
    source_id: o.sourceId,
    dataset_id: o.datasetId,
    table: o.table,
    page: String(o.page ?? ''),
    indicator: o.indicator,
    group: o.group,
    time: o.time,
    category: o.category,
    category_order: String(o.categoryOrder),
    value: o.valueText,
    unit: o.unit,
    n: String(o.n ?? ''),
    precision: o.precision,
    locator: o.locator,
    note: o.note,
    indicator_da: label('indicator', 'da'),
    indicator_en: label('indicator', 'en'),
    group_da: label('group', 'da'),
    group_en: label('group', 'en'),
    category_da: label('category', 'da'),
    category_en: label('category', 'en'),
  };
}
const promised = (text: string): Record<string, string>[] =>
  csvParse(text).map((row) => Object.fromEntries(PROMISED.map((name) => [name, row[name] ?? 'MISSING'])));

describe('observations.csv', () => {
  const text = read('observations.csv');
  test('is plain UTF-8 with every line as long as the first', () => {
    expect(readFileSync(join(dist, 'data/observations.csv')).equals(Buffer.from(text))).toBe(true);
    expect(text).not.toMatch(/^\uFEFF|\r|\uFFFD/);
    const rows = csvParseRows(text);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([rows[0]?.length]));
    expect(new Set(rows[0]).size).toBe(rows[0]?.length);
  });
  test('holds every observation of data/, as printed', () => {
    expect(promised(text)).toEqual([...evidence.observations.values()].map(expected));
  });
  test('has one printed column for each combination of dataset, indicator, group and time', () => {
    const columns = Map.groupBy(csvParse(text), (row) => [row['dataset_id'], row['indicator'], row['group'], row['time']].join(' '));
    for (const [name, rows] of columns) expect(rows.map((row) => Number(row['category_order'])), name).toEqual(rows.map((_, i) => i + 1));
  });
});

test.for(datasets)('$id: its CSV and JSON hold its observations', ({ id, observations }) => {
  expect(promised(read(`${id}.csv`))).toEqual(observations.map(expected));
  const json = JSON.parse(read(`${id}.json`)) as { dataset_id: string; title: unknown; observations: Record<string, unknown>[] };
  expect(json.dataset_id).toBe(id);
  expect(json.title).toEqual(evidence.datasets.get(id)?.title);
  expect(json.observations.map(({ observation_id, value, n, unit, printed }) => ({ observation_id, value, n, unit, printed }))).toEqual(
    observations.map((o) => ({ observation_id: o.id, value: o.value, n: o.n, unit: o.unit, printed: o.printed })),
  );
});

test('findings.json holds every finding, in both languages and with its observations', () => {
  const findings = JSON.parse(read('findings.json')) as Record<string, unknown>[];
  const paged = addressesOf(dist).flatMap(({ path }) => /^\/fund\/([^/]+)\/$/.exec(path)?.[1] ?? []);
  expect(findings.map(({ id }) => id).sort()).toEqual(paged.sort());
  for (const { themes, statement, observations, source_id, evidence_type, id } of findings) {
    expect(statement, String(id)).toEqual({ da: expect.stringMatching(/^[^{}]+\.$/), en: expect.stringMatching(/^[^{}]+\.$/) });
    expect((themes as string[]).filter((theme) => !['motivation', 'mentor-support', 'work-practice'].includes(theme))).toEqual([]);
    expect((observations as string[]).filter((o) => evidence.observations.get(o)?.sourceId !== source_id)).toEqual([]);
    const types = new Set([...evidence.sources, ...datasets].map(({ evidenceType }) => evidenceType as string));
    expect(types.has(evidence_type as string)).toBe(true);
  }
});

describe('audit.json', () => {
  interface Column {
    dataset_id: string;
    indicator: string;
    group: string;
    time: string;
    n: number | null;
    values: number[];
    sum: number;
    verdict: string;
  }
  const audit = JSON.parse(read('audit.json')) as { columns: Column[]; tests: object[]; cross: object[] };

  test('has one entry for each printed column of percentages, with its values and base', () => {
    // Mentions repeat single figures; they are no printed columns.
    const tables = datasets.filter(({ slug }) => slug !== 'mentions');
    const printed = tables.flatMap((dataset) =>
      columnsOf(dataset)
        .filter(({ unit, rows }) => unit === 'percent' && rows.length > 0)
        .map(({ indicator, group, time, n, rows }) => ({ dataset_id: dataset.id, indicator, group, time, n, values: rows.map(({ value }) => value) })),
    );
    expect(audit.columns.map(({ dataset_id, indicator, group, time, n, values }) => ({ dataset_id, indicator, group, time, n, values }))).toEqual(printed);
    const wrong = audit.columns.filter(({ values, sum }) => Math.abs(values.reduce((total, value) => total + value, 0) - sum) > 1e-9);
    expect(wrong).toEqual([]);
  });
  test('has the fields and verdicts of the contract', () => {
    const lacking = (entries: object[], fields: string): object[] => entries.filter((entry) => !fields.split(', ').every((field) => field in entry));
    expect(lacking(audit.columns, 'dataset_id, table, indicator, group, time, n, values, sum, verdict, counts, solutions, nearby_n, repairs, remarks')).toEqual([]);
    expect(lacking(audit.tests, 'dataset_id, table, indicator, p_printed, p_recomputed, reproduced, min_expected')).toEqual([]);
    expect(audit.tests.length).toBeGreaterThan(0);
    expect(audit.cross.length).toBeGreaterThan(0);
    const verdicts = ['consistent', 'double-rounding', 'inconsistent', 'not-checkable'];
    expect(audit.columns.filter(({ verdict }) => !verdicts.includes(verdict))).toEqual([]);
    // Without a base nothing can be checked.
    expect(audit.columns.filter(({ n, verdict }) => n === null && verdict !== 'not-checkable')).toEqual([]);
  });
});

describe('datapackage.json', () => {
  interface Field {
    name: string;
    type: string;
    constraints?: { required?: boolean; unique?: boolean };
    categories?: (string | { value: string; label: string })[];
  }
  interface Resource {
    name: string;
    path: string;
    schema: { fields: Field[]; primaryKey: string[]; missingValues: string[] };
    [key: string]: unknown;
  }
  const content = JSON.parse(read('datapackage.json')) as { resources: Resource[]; [key: string]: unknown };

  test('has what Data Package version 2 asks of a package and its resources', () => {
    expect(content).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: expect.stringMatching(/^[a-z0-9._-]+$/),
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      licenses: [expect.objectContaining({ name: expect.stringMatching(/\S/) })],
    });
    for (const { title, path } of content['sources'] as { title?: string; path?: string }[]) {
      expect(title).toMatch(/\S/);
      if (path !== undefined) expect(new URL(path).protocol).toMatch(/^https?:$/);
    }
    const names = content.resources.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z0-9._-]+$/.test(name))).toEqual([]);
    for (const resource of content.resources) {
      expect(resource).toMatchObject({ mediatype: 'text/csv', format: 'csv', encoding: 'utf-8' });
      // A path is relative to the package and stays below it.
      expect(resource.path).toMatch(/^(?!\.\.?\/|\/)(?!.*\/\.\.\/)[\w./-]+\.csv$/);
    }
  });

  test('describes every table there is', () => {
    expect(content.resources.map(({ path }) => path).sort()).toEqual(['observations.csv', ...datasets.map(({ id }) => `${id}.csv`)].sort());
  });

  test.for(content.resources)('$path is as its schema says', ({ path, schema }) => {
    expect(existsSync(join(dist, 'data', path))).toBe(true);
    const [header = [], ...rows] = csvParseRows(read(path));
    expect(schema.fields.map(({ name }) => name)).toEqual(header);
    expect(schema.primaryKey.filter((key) => !header.includes(key))).toEqual([]);
    const keys = rows.map((row) => schema.primaryKey.map((key) => row[header.indexOf(key)]).join(' '));
    expect(new Set(keys).size).toBe(rows.length);
    schema.fields.forEach(({ name, type, constraints, categories }, c) => {
      const cells = rows.map((row) => row[c] ?? '');
      const values = cells.filter((cell) => !schema.missingValues.includes(cell));
      if (constraints?.required) expect(values.length, `${name} is required`).toBe(cells.length);
      if (constraints?.unique) expect(new Set(values).size, `${name} is unique`).toBe(values.length);
      const form = { integer: /^-?\d+$/, number: /^-?\d+(\.\d+)?$/, string: /[^]/ }[type];
      expect(form, `${name}: ${type}`).toBeDefined();
      expect(values.filter((value) => !form?.test(value)), name).toEqual([]);
      const known = categories?.map((category) => (typeof category === 'string' ? category : category.value));
      if (known) expect(values.filter((value) => !known.includes(value)), name).toEqual([]);
    });
  });
});
