import type { Observation } from '../dataset/observation.ts';
import { isoDate } from '../i18n/dates.ts';
import { statementFigures, type Finding } from './finding.ts';

/**
 * When the points in time that the Næstved project names were. Its citizens began from early 2018 on, and what had been
 * measured was drawn in April 2019 (`vive-2019/dates`); a test holds these to the dates of the data.
 */
const NAMED: Readonly<Record<string, string>> = {
  m1: '2018-2019',
  m2: '2018-2019',
  m3: '2018-2019',
  m4: '2018-2019',
  'after-start': '2018-2019',
  midterm: '2019',
  'project-end': '2020',
};

/** The year of a source that bears no date, and has no figures to date it by. */
export const UNDATED = 'undated';

/**
 * The year that a figure is from, or the years where it is of several: `2016`, `2013-2021`.
 *
 * @throws RangeError when its point in time is not known to be of any year
 * @example yearsOfObservation({ time: '2013-2021', unit: 'count', value: 1414 }) // '2013-2021'
 */
export function yearsOfObservation({ time, unit, value }: Pick<Observation, 'time' | 'unit' | 'value'>): string {
  if (unit === 'date') return isoDate(value).slice(0, 4);
  const years = /^\d{4}(-\d{4})?$/.test(time) ? time : NAMED[time];
  if (years === undefined) throw new RangeError(`no year is known for the time »${time}«; src/findings/years.ts names them`);
  return years;
}

/**
 * The years that the figures of a finding's statement are from, earliest first; where it has none, that of its source.
 *
 * @param sourceDate as far as it is known: `2016-09`, or empty
 * @example yearsOf(finding('project-period'), '2019') // ['2017-2020']
 */
export function yearsOf(finding: Finding, sourceDate: string): string[] {
  const observations = statementFigures(finding).flatMap((figure) => figure.observations);
  if (observations.length === 0) return [sourceDate.slice(0, 4) || UNDATED];
  // What began and ended is of the years between: its two dates are one thing.
  const things = Map.groupBy(observations, (o) => (o.unit === 'date' ? `${o.datasetId} ${o.indicator}` : o.id));
  return [...new Set([...things.values()].map((some) => spanOf(some.map(yearsOfObservation))))].sort();
}

function spanOf(years: readonly string[]): string {
  const sorted = [...years].sort();
  return [...new Set([sorted[0], sorted.at(-1)])].join('-');
}
