import type { Evidence } from '../dataset/observation.ts';
import { statementFigures, type Finding } from './finding.ts';
import { baseSizeOf } from './baseSize.ts';
import { populationsOf } from './population.ts';
import { yearsOf } from './years.ts';

/** By what the list of findings is narrowed; the names stand in addresses: `?theme=motivation&base=1-29`. */
export const FACETS = ['theme', 'source', 'population', 'year', 'evidence', 'unit', 'base'] as const;
export type Facet = (typeof FACETS)[number];

/** What stands for no theme, and for no figure. */
export const NONE = 'none';

/** What a finding has of each; never empty. */
export type Facets = Readonly<Record<Facet, readonly string[]>>;

/**
 * Where a finding belongs in the list.
 *
 * @example facetsOf(finding('mentor-satisfaction'), evidence).base // ['not-given']
 */
export function facetsOf(finding: Finding, { sources }: Pick<Evidence, 'sources'>): Facets {
  const units = [...new Set(statementFigures(finding).map(({ unit }) => unit))];
  return {
    theme: finding.themes.length > 0 ? finding.themes : [NONE],
    source: [finding.sourceId],
    population: populationsOf(finding),
    year: yearsOf(finding, sources.find(({ id }) => id === finding.sourceId)?.date ?? ''),
    evidence: [finding.evidenceType],
    unit: units.length > 0 ? units : [NONE],
    base: [baseSizeOf(finding)],
  };
}
