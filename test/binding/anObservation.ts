import type { Observation } from '../../src/dataset/observation.ts';

/** An observation in which only what a test is about need be said. */
export function anObservation(own: Partial<Observation> = {}): Observation {
  const value = own.value ?? 43;
  return {
    id: `bm-2016/text#satisfied.all.2016.c${value}`,
    sourceId: 'bm-2016',
    datasetId: 'bm-2016/text',
    table: '',
    page: 1,
    indicator: 'satisfied',
    group: 'all',
    time: '2016',
    category: `c${value}`,
    categoryOrder: 1,
    value,
    valueText: String(value),
    printed: String(value),
    unit: 'percent',
    n: null,
    precision: 'exact',
    locator: 'p1',
    note: '',
    sameAs: '',
    ...own,
  };
}

/** Finds among some, as `findObservation` does among all. */
export const findIn =
  (...some: readonly Observation[]) =>
  (id: string): Observation => {
    const found = some.find((o) => o.id === id);
    if (!found) throw new RangeError(`unknown observation: ${id}`);
    return found;
  };
