import { exactPeople, type PeopleOfBase } from './exactPeople.ts';

/**
 * The people of several answers to one question, added up; null unless each is known to the last one, since possibilities
 * of several answers need not go together.
 *
 * @param parts of one base, each answer once
 * @example addedPeople([exactPeople(9, 39, false), exactPeople(14, 39, false)]) // { min: 23, max: 23, n: 39, interval: null }
 */
export function addedPeople(parts: readonly (PeopleOfBase | null | undefined)[]): PeopleOfBase | null {
  const known = parts.flatMap((people) => (people && people.min === people.max ? [people] : []));
  const [first] = known;
  if (!first || known.length < parts.length || known.some(({ n }) => n !== first.n)) return null;
  const count = known.reduce((sum, people) => sum + people.min, 0);
  // More people than the base are no share of it: somebody is counted twice.
  return count > first.n ? null : exactPeople(count, first.n, known.some((people) => people.interval !== null));
}
