/**
 * `node bench/search/run.ts [--parts=today,many,quality] [--dist=dist] [--count=10000] [--rounds=5] [--seed=1]`: our search beside
 * others, in Chromium, on a slow line and a slow processor. Prints tables for docs/performance.md, which says how to read them.
 *
 * - `today`: the publication's findings, ours (on pages of the built site, too) beside whole sites and bare boxes of other tools
 * - `many`: findings that are generated, ours beside the same boxes
 * - `quality`: how many of the test's queries each tool answers among its first three results
 *
 * Installs the other tools in `peers/` at the first run. Pages of ours are visited where the site is built (`npm run build`).
 * Asserts nothing of times.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { seededRandom } from '../../src/stats/seededRandom.ts';
import { BROWSER_ARGS, findBrowser } from '../../test/site/browser.ts';
import { installPeers } from '../shared/command.ts';
import { interleaved } from '../shared/interleaved.ts';
import { serve } from '../shared/serve.ts';
import { many } from './many.ts';
import { quality } from './qualityOfTools.ts';
import { today } from './today.ts';

const text = (value: string) => ({ type: 'string', default: value }) as const;
const { values } = parseArgs({
  options: { parts: text('today,many,quality'), dist: text('dist'), count: text('10000'), rounds: text('5'), seed: text('1') },
});

const sites = join(import.meta.dirname, '.sites');
rmSync(sites, { recursive: true, force: true });
installPeers(join(import.meta.dirname, 'peers'));
const server = await serve({ '/sites/': sites, '/': values.dist });
const browser = await chromium.launch({ executablePath: findBrowser(true), args: BROWSER_ARGS });
const random = seededRandom(Number(values.seed));
const bench = {
  ...{ browser, server, sites, dist: values.dist, count: Number(values.count), seed: Number(values.seed) },
  measure: (trials: Parameters<typeof interleaved>[0]) => interleaved(trials, { rounds: Number(values.rounds), random, log: console.error, giveUp: true }),
};
try {
  console.log(`Chromium ${browser.version()}, seed ${values.seed}, medians of ${values.rounds}.`);
  const parts = { today, many, quality };
  for (const name of values.parts.split(',') as (keyof typeof parts)[]) console.log(`\n## ${name}\n\n${await parts[name](bench)}`);
} finally {
  await browser.close();
  server.close();
}
