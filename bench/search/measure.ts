import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Trial } from '../shared/interleaved.ts';
import { median } from '../shared/median.ts';
import type { Served } from '../shared/serve.ts';
import type { Figures } from '../shared/summary.ts';
import type { Contestant } from './contestants.ts';
import { afterPause, bytesOf, cold } from './visit.ts';

type Words = readonly [string, string];

/** A first word and a further one; what is timed asks the first pair, bytes are those of all. */
export const WORDS = [
  ['mentor', 'førtidspension'],
  ['praktik', 'trivsel'],
  ['kontanthjælp', 'uddannelse'],
  ['angst', 'motivation'],
  ['Næstved', 'arbejde'],
  ['rehabiliteringsteamet', 'helbred'],
  ['sagsbehandler', 'støtte'],
  ['misbrug', 'konsulent'],
] as const satisfies readonly Words[];

/** A page's times, cold and after a pause, and the bytes of the first pair of words. */
export const timesOf = (browser: Browser, server: Served, contestant: Contestant): Trial => ({
  name: contestant.name,
  run: async () => ({ ...(await cold(browser, server, contestant, WORDS[0])), ...(await afterPause(browser, server, contestant, WORDS[0][0])) }),
});

/** Bytes of a first query and of a further one, over some words: the median and the most. */
export async function bytesOver(words: readonly Words[], browser: Browser, server: Served, contestant: Contestant): Promise<Figures> {
  const runs: Figures[] = [];
  for (const pair of words) runs.push(await bytesOf(browser, server, contestant, pair));
  const of = (key: string): number[] => runs.map((run) => run[key] ?? Number.NaN);
  return { bytes: median(of('bytes')), mostBytes: Math.max(...of('bytes')), againBytes: median(of('againBytes')), mostAgainBytes: Math.max(...of('againBytes')) };
}

/** Bytes of all files below a folder, but for the page itself. */
export function sizeOf(folder: string): number {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => !/^(index\.html|box\.js)$/.test(name)).map((name) => statSync(join(folder, name)));
  return files.filter((file) => file.isFile()).reduce((sum, { size }) => sum + size, 0);
}

/** Has the server compress a site's large files, which takes it seconds, before a page waits for them. @param path where the folder is served */
export async function warm(server: Served, folder: string, path: string): Promise<void> {
  const isLarge = (name: string): boolean => ((file) => file.isFile() && file.size > 100_000)(statSync(join(folder, name)));
  const large = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(isLarge);
  for (const name of large) await (await fetch(`${server.origin}${path}${name.replaceAll('\\', '/')}`)).arrayBuffer();
}
