import type { Observation } from '../dataset/observation.ts';

/**
 * The different bases of some observations, one observation for each, in order; `unprinted` where they are shares or
 * counts of people and the source says of how many for none of them. Figures that have no base (kroner) give none.
 */
export function basesOf(observations: readonly Observation[]): Observation[] | 'unprinted' {
  const shares = observations.filter((o) => o.unit === 'percent' || o.unit === 'count');
  const seen = new Map<number, Observation>();
  for (const o of shares) if (o.n !== null && !seen.has(o.n)) seen.set(o.n, o);
  if (seen.size === 0 && shares.some((o) => o.unit === 'percent')) return 'unprinted';
  return [...seen.values()];
}
