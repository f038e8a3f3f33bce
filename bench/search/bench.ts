import type { Browser } from 'playwright-core';
import type { Trial } from '../shared/interleaved.ts';
import type { Served } from '../shared/serve.ts';
import type { Figures } from '../shared/summary.ts';

/** What every part of the bench is given. */
export interface Bench {
  browser: Browser;
  server: Served;
  /** The folder that is served at `/sites/`. */
  sites: string;
  /** The built site, served at `/`. */
  dist: string;
  /** How many findings are generated. */
  count: number;
  seed: number;
  /** Runs trials in rounds. */
  measure(trials: readonly Trial[]): Promise<Map<string, Figures[]>>;
}
