import { codeKey, type CodedField } from '../../src/dataset/codebook.ts';
import type { Code, Dataset, Evidence, Observation, Precision, Unit } from '../../src/dataset/observation.ts';
import { observationId } from '../../src/dataset/observationId.ts';

/** A printed column, in short. */
export interface InventedColumn {
  values: readonly number[];
  n: number | null;
  /** Printed total; none where null. */
  total?: number | null;
  slug?: string;
  /** Table number; empty for running text. */
  table?: string;
  indicator?: string;
  group?: string;
  time?: string;
  unit?: Unit;
  decimals?: number;
  categories?: readonly string[];
  precision?: Precision;
  sameAs?: string;
  printed?: string;
}

/** Evidence of one source, invented. Groups get the order in which they are named in `parts`, others none. */
export function inventedEvidence(columns: readonly InventedColumn[], parts: readonly string[] = []): Evidence {
  const datasets = new Map<string, Dataset>();
  const codes = new Map<string, Code>();
  const addCode = (field: CodedField, code: string): void => {
    const order = field === 'group' && parts.includes(code) ? parts.indexOf(code) + 1 : null;
    codes.set(codeKey(field, code), { field, code, scale: '', order, label: { da: `${code}-da`, en: `${code}-en` } });
  };
  for (const column of columns) {
    const { values, n, total = 100, slug = 'table-1', table = '1', indicator = 'asked', group = 'all', time = 'm1' } = column;
    const { unit = 'percent', decimals = 0, precision = 'exact', sameAs = '' } = column;
    const id = `cabi/${slug}`;
    const dataset = datasets.get(id) ?? { id, sourceId: 'cabi', slug, title: { da: slug, en: slug }, population: { da: 'x', en: 'x' }, evidenceType: 'user-survey', table, observations: [] };
    datasets.set(id, dataset);
    const rows = values.map((value, i) => ({ category: column.categories?.[i] ?? `c${i}`, value }));
    for (const [i, { category, value }] of [...rows, ...(total === null ? [] : [{ category: 'total', value: total }])].entries()) {
      const valueText = value.toFixed(decimals);
      const observation: Observation = {
        ...{ id: observationId(id, { indicator, group, time, category }), sourceId: 'cabi', datasetId: id, table, page: 7, indicator, group, time },
        ...{ category, categoryOrder: i + 1, value, valueText, printed: column.printed ?? valueText, unit, n, precision, locator: '', note: '', sameAs },
      };
      dataset.observations.push(observation);
      for (const field of ['indicator', 'group', 'time', 'category'] as const) addCode(field, observation[field]);
    }
  }
  const source = { id: 'cabi' as const, title: { da: 'x', en: 'x' }, shortName: { da: 'x', en: 'x' }, publisher: 'x', authors: [], date: '', url: '', evidenceType: 'user-survey' as const, datasets: [...datasets.values()], codes };
  const all = source.datasets.flatMap(({ observations }) => observations);
  return { sources: [source], datasets, observations: new Map(all.map((observation) => [observation.id, observation])) };
}
