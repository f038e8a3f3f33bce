import { shuffled } from './shuffled.ts';
import type { Figures } from './summary.ts';

/** Something that is measured once a round. */
export interface Trial {
  name: string;
  run(): Promise<Figures>;
}

interface Rounds {
  rounds: number;
  /** Settles the order of every round: gives a whole number from 0 to below its bound. */
  random(bound: number): number;
  log(message: string): void;
  /** Whether what is lost in the rehearsal is lost for good, and not tried again. */
  giveUp?: boolean;
}

/**
 * Runs every trial once a round, each round in an order of its own, so that noise on the machine hits all alike. A first round
 * rehearses and is not counted.
 *
 * @returns the figures of each trial, by its name
 */
export async function interleaved(trials: readonly Trial[], { rounds, random, log, giveUp = false }: Rounds): Promise<Map<string, Figures[]>> {
  const measured = new Map<string, Figures[]>(trials.map(({ name }) => [name, []]));
  const lost = new Set<string>();
  for (let round = 0; round <= rounds; round++) {
    for (const { name, run } of shuffled(trials, random)) {
      if (lost.has(name)) continue;
      const figures = await run();
      const noAnswer = Object.values(figures).some((figure) => !Number.isFinite(figure));
      if (round === 0 && giveUp && noAnswer) lost.add(name);
      if (round > 0 || lost.has(name)) measured.get(name)?.push(figures);
    }
    log(round === 0 ? 'rehearsed' : `round ${round} of ${rounds}`);
  }
  return measured;
}
