import type { SourceId } from '../dataset/observation.ts';
import type { StringKey } from '../i18n/strings.ts';
import { statementFigures, type Finding } from './finding.ts';

/** Whom a finding is about, for those who look for findings on the same people; the codes stand in addresses. */
export const POPULATIONS = [
  'national', // citizens in ressourceforløb in the whole country
  'aarhus-citizens', // citizens in Aarhus who were asked, or whose benefit is priced
  'aarhus-courses', // finished courses in Aarhus: courses, not people
  'naestved', // citizens and staff of the Næstved project, who are not in ressourceforløb
  'nobody', // advice, answers and plans: nobody was asked or counted
  'sources', // what a source prints, and whether it adds up
] as const;
export type Population = (typeof POPULATIONS)[number];

/** What each is called. */
export const POPULATION_NAME: Record<Population, StringKey> = {
  national: 'populationNational',
  'aarhus-citizens': 'populationAarhusCitizens',
  'aarhus-courses': 'populationAarhusCourses',
  naestved: 'populationNaestved',
  nobody: 'populationNobody',
  sources: 'populationSources',
};

/** Of a source's claims without figures, and of its datasets but those below. */
const OF_SOURCE: Record<SourceId, Population> = {
  'bm-2016': 'national',
  cabi: 'nobody',
  'vive-2019': 'naestved',
  'aarhus-2022': 'nobody',
  'ft-2013': 'nobody',
};
/** Datasets about others than their source as a whole; test/findings/facets.test.ts holds these to the data's own words. */
const OF_DATASET: Readonly<Record<string, Population>> = {
  'bm-2016/dates': 'sources',
  'aarhus-2022/table-1': 'aarhus-courses',
  'aarhus-2022/mentions': 'aarhus-courses',
  'aarhus-2022/user-evaluation-2017': 'aarhus-citizens',
  'aarhus-2022/costs': 'aarhus-citizens',
};

/**
 * Whom a source is about, but for datasets of its own mind; undefined for what is no source.
 *
 * @example populationOfSource('vive-2019') // 'naestved'
 */
export const populationOfSource = (id: string): Population | undefined => (OF_SOURCE as Partial<Record<string, Population>>)[id];

/**
 * Whom a dataset's figures are about.
 *
 * @example populationOfDataset('aarhus-2022/table-1') // 'aarhus-courses'
 */
export const populationOfDataset = (id: string): Population => OF_DATASET[id] ?? OF_SOURCE[id.slice(0, id.indexOf('/')) as SourceId];

/**
 * Whom a finding is about: those whom the figures of its statement are about, or its source where there are none. Of a
 * finding on what a source prints, the figures are of people; what it says is not.
 *
 * @example populationsOf(finding('mentor-satisfaction')) // ['national']
 */
export function populationsOf(finding: Finding): Population[] {
  if (finding.about === 'sources') return ['sources'];
  const datasets = statementFigures(finding).flatMap((figure) => figure.observations.map((o) => o.datasetId));
  const all = [...new Set(datasets.map(populationOfDataset))];
  const people = all.filter((population) => population !== 'nobody' && population !== 'sources');
  return people.length > 0 ? people : all.length > 0 ? all : [OF_SOURCE[finding.sourceId]];
}
