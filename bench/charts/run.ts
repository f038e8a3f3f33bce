/**
 * `node bench/charts/run.ts [--dist=dist] [--rounds=5] [--seed=1]`: our theme page and one chart's page beside pages of the same
 * charts made with other tools, in Chromium, on a slow line and a slow processor. Prints tables for docs/performance.md, which
 * says how to read them. Needs a site that is built (`npm run build`); installs the other tools in `peers/` at the first run.
 * Every round visits all pages in an order of its own, drawn from the seed, so that noise on the machine hits all alike; a
 * first round is not counted. Asserts nothing of times.
 */
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { seededRandom } from '../../src/stats/seededRandom.ts';
import { BROWSER_ARGS, findBrowser } from '../../test/site/browser.ts';
import { interleaved } from '../shared/interleaved.ts';
import { serve } from '../shared/serve.ts';
import { spreadOf, summary, type Figures } from '../shared/summary.ts';
import { FIRST_ACTS, hover } from './acts.ts';
import { buildPeers } from './buildPeers.ts';
import { CHART_PAGE, PEERS, THEME_PAGE, type Contestant } from './contestants.ts';
import { sharedPage } from './sharedPage.ts';
import { actsTable, figuresTable, ratiosTable } from './table.ts';
import { visit, type Visited } from './visit.ts';

const text = (value: string) => ({ type: 'string', default: value }) as const;
const { values } = parseArgs({ options: { dist: text('dist'), rounds: text('5'), seed: text('1') } });
const rounds = Number(values.rounds);

const OURS = [THEME_PAGE, CHART_PAGE];
const acts: { name: string; contestant: Contestant; act(visited: Visited): Promise<Figures> }[] = [
  ...[...OURS, ...PEERS].map((contestant) => ({ name: contestant.name, contestant, act: (visited: Visited) => hover(visited, contestant) })),
  ...OURS.flatMap((contestant) => Object.entries(FIRST_ACTS).map(([name, act]) => ({ name: `${contestant.name}, ${name}`, contestant, act }))),
];

const peers = buildPeers(sharedPage(values.dist));
const server = await serve({ '/peers/': peers, '/': values.dist });
const browser = await chromium.launch({ executablePath: findBrowser(true), args: BROWSER_ARGS });
const trials = acts.map(({ name, contestant, act }) => ({ name, run: () => visit(browser, server.origin, contestant, act) }));
const measured = await interleaved(trials, { rounds, random: seededRandom(Number(values.seed)), log: console.error }).finally(async () => {
  await browser.close();
  server.close();
});

const medians = new Map([...measured].map(([name, runs]) => [name, summary(runs)]));
const pages = new Map([...OURS, ...PEERS].map(({ name }) => [name, medians.get(name) ?? {}]));
const spread = spreadOf([...measured.values()]);
console.log(`Chromium ${browser.version()}, seed ${values.seed}, medians of ${rounds}, CLS the worst.`);
console.log(`From visit to visit, times range over ${spread.times} per cent of their median; bytes over ${spread.bytes}.\n`);
console.log(`${ratiosTable(pages, THEME_PAGE.name)}\n\n${figuresTable(pages)}\n`);
console.log(actsTable(OURS.map(({ name }) => name), Object.keys(FIRST_ACTS), medians));
