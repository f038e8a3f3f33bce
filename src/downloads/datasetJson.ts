import { codeLabel } from '../dataset/codeLabel.ts';
import type { Dataset, Evidence } from '../dataset/observation.ts';

/** A dataset with its description, codebook and observations. */
export function datasetJson(dataset: Dataset, evidence: Evidence): string {
  const codes = (field: 'indicator' | 'group' | 'time' | 'category') =>
    Object.fromEntries(
      [...new Set(dataset.observations.map((o) => o[field]))].map((code) => [code, codeLabel(evidence, dataset.sourceId, field, code)]),
    );
  const content = {
    dataset_id: dataset.id,
    source_id: dataset.sourceId,
    title: dataset.title,
    population: dataset.population,
    evidence_type: dataset.evidenceType,
    table: dataset.table,
    codebook: { indicator: codes('indicator'), group: codes('group'), time: codes('time'), category: codes('category') },
    observations: dataset.observations.map((o) => ({
      observation_id: o.id,
      indicator: o.indicator,
      group: o.group,
      time: o.time,
      category: o.category,
      category_order: o.categoryOrder,
      value: o.value,
      printed: o.printed,
      unit: o.unit,
      n: o.n,
      precision: o.precision,
      page: o.page,
      locator: o.locator,
      note: o.note,
      same_as: o.sameAs,
    })),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
