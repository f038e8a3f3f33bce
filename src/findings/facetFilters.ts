import { EVIDENCE_TYPES, UNITS, type Evidence } from '../dataset/observation.ts';
import { EVIDENCE_NAME, THEME_NAME, UNIT_NAME } from '../i18n/labels.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Quantity } from '../i18n/numbers.ts';
import { strings, type StringKey } from '../i18n/strings.ts';
import { THEMES } from '../i18n/themes.ts';
import { BASE_SIZE_NAME, BASE_SIZES } from './baseSize.ts';
import { FACETS, NONE, type Facet, type Facets } from './facets.ts';
import { POPULATION_NAME, POPULATIONS } from './population.ts';
import { UNDATED } from './years.ts';

/** A select above a list: its name, its label, and what may be chosen, in order. */
export interface Filter {
  name: string;
  label: string;
  options: (readonly [value: string, label: string])[];
}

const FIGURE_UNIT: Record<Quantity['unit'], StringKey> = { ...UNIT_NAME, percentage_points: 'unitPercentagePoints', ratio: 'unitRatio' };
const LABEL: Record<Facet, StringKey> = {
  theme: 'theme',
  source: 'source',
  population: 'aboutWhom',
  year: 'year',
  evidence: 'evidenceType',
  unit: 'unit',
  base: 'baseSize',
};

/**
 * The filters of the list of findings. Only what some finding has may be chosen.
 *
 * @example facetFilters(all, evidence, 'en')[0] // { name: 'theme', label: 'Theme', options: [['motivation', 'Motivation'], …] }
 */
export function facetFilters(all: readonly Facets[], { sources }: Pick<Evidence, 'sources'>, lang: Lang): Filter[] {
  const t = strings(lang);
  const used = (facet: Facet): Set<string> => new Set(all.flatMap((facets) => facets[facet]));
  const named = <T extends string>(values: readonly T[], names: Record<T, StringKey>) => values.map((value) => [value, t[names[value]]] as const);
  const options: Record<Facet, (readonly [string, string])[]> = {
    theme: [...named(THEMES, THEME_NAME), [NONE, t.noTheme]],
    source: sources.map(({ id, shortName }) => [id, shortName[lang]] as const),
    population: named(POPULATIONS, POPULATION_NAME),
    // Spans are read as such in both languages: 2018–2019. What is undated sorts last.
    year: [...used('year')].sort().map((years) => [years, years === UNDATED ? t.undated : years.replace('-', '–')] as const),
    evidence: named(EVIDENCE_TYPES, EVIDENCE_NAME),
    unit: [...named([...UNITS, 'percentage_points', 'ratio'] as const, FIGURE_UNIT), [NONE, t.unitNone]],
    base: named(BASE_SIZES, BASE_SIZE_NAME),
  };
  return FACETS.map((name) => ({
    ...{ name, label: t[LABEL[name]] },
    options: options[name].filter(([value]) => used(name).has(value)).map(([value, label]) => [value, capitalised(label)] as const),
  }));
}

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
