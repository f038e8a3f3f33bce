import { nearestHint } from './nearest.ts';
import type { Evidence, Observation } from './observation.ts';

/**
 * The observation with an id.
 *
 * @throws RangeError when there is none, naming the nearest
 * @example findObservation(evidence, 'bm-2016/text#overall-satisfaction.all.2016.satisfied').value // 43
 */
export function findObservation({ observations }: Pick<Evidence, 'observations'>, id: string): Observation {
  const observation = observations.get(id);
  if (!observation) throw new RangeError(`unknown observation${nearestHint(id, observations.keys())}: ${id}`);
  return observation;
}
