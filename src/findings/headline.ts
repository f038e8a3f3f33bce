import type { BoundFigure } from '../binding/expression.ts';
import { parseTemplate } from '../binding/template.ts';
import type { Observation } from '../dataset/observation.ts';
import { addedPeople } from '../stats/addedPeople.ts';
import type { PeopleOfBase } from '../stats/exactPeople.ts';
import type { Finding } from './finding.ts';

/** A figure that stands large beside a finding's sentence, and what it rests on. */
export interface Headline {
  figure: BoundFigure;
  /** The base as printed with the figure; null where the source prints none, where bases differ, or where it is one itself. */
  n: number | null;
  /** Who stand behind a share, with their interval where it makes sense; computed by us. Null where they cannot be told. */
  people: PeopleOfBase | null;
}

/** The names of the figures in a finding's statement, in the order they are read, each once. */
const statementNames = ({ texts: { statement } }: Pick<Finding, 'texts'>): string[] => [
  ...new Set(parseTemplate(statement.da).flatMap((part) => ('name' in part ? [part.name] : []))),
];

/**
 * The observations that a finding's sentence itself rests on; what only its other texts name is left out. A sentence
 * without figures rests on none.
 *
 * @example statementObservations(finding).map(({ table }) => table) // ['6.6', '6.6']
 */
export const statementObservations = (finding: Pick<Finding, 'texts' | 'figures'>): Observation[] => [
  ...new Set(statementNames(finding).flatMap((name) => finding.figures.get(name)?.observations ?? [])),
];

/**
 * The figures that stand for a finding: those that it declares as its `headline`, else as a rule one, the first in its
 * statement that is not merely a base (»blandt 39 borgere«). Where a statement sets two shares or amounts against one
 * another, and nothing else, it is both: one alone would say what the finding does not. None where it has no figure.
 *
 * @param people behind each observation, by id
 * @example headlinesOf(wellbeing, people).map(({ figure, people }) => [figure.value, people?.min]) // [[18, 7], [33, 13]]
 */
export function headlinesOf(finding: Pick<Finding, 'texts' | 'figures' | 'headline'>, people: ReadonlyMap<string, PeopleOfBase>): Headline[] {
  const figures = statementNames(finding).flatMap((name) => finding.figures.get(name) ?? []);
  const claimed = figures.filter(({ op }) => op !== 'base');
  const declared = finding.headline?.flatMap((name) => finding.figures.get(name) ?? []);
  const shown = declared ?? (isPair(claimed) ? claimed : [...claimed, ...figures].slice(0, 1));
  return shown.map((figure) => ({ figure, n: baseOf(figure), people: peopleOf(figure, people) }));
}

/** Counts are not set side by side: the second is mostly what the first is a part of. Nor are dates. */
const isPair = ([a, b, ...more]: readonly BoundFigure[]): boolean =>
  a !== undefined && b !== undefined && more.length === 0 && a.unit === b.unit && a.unit !== 'count' && a.unit !== 'date';

/** Of a base, and of a total that is its own, there is nothing to say. */
function baseOf({ op, unit, value, observations }: BoundFigure): number | null {
  const [n = null, ...others] = new Set(observations.map((o) => o.n));
  return op === 'base' || others.length > 0 || (unit === 'count' && value === n) ? null : n;
}

/** Of a printed share, or of several added up; of other computations the people are not the figure's. */
function peopleOf({ op, unit, observations }: BoundFigure, people: ReadonlyMap<string, PeopleOfBase>): PeopleOfBase | null {
  if (unit !== 'percent') return null;
  const parts = observations.map(({ id }) => people.get(id));
  if (op === null) return parts[0] ?? null;
  return op === 'sum' ? addedPeople(parts) : null;
}
