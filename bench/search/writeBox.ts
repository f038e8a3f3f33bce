import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '../../src/i18n/lang.ts';
import { run } from '../shared/command.ts';

const PEERS = join(import.meta.dirname, 'peers');

/** Bundles code for the browser, with the packages of the peers. */
export function bundle(entry: string, file: string): void {
  const options = ['--bundle', '--minify', '--format=esm', '--log-level=warning', `--outfile=${file}`];
  run(join(PEERS, 'node_modules/.bin/esbuild'), [join(import.meta.dirname, entry), ...options], PEERS);
}

/**
 * Writes a page with nothing but a search field and room for results, and its script in it.
 *
 * @param entry the script, from this folder: one of `boxes/`
 */
export function writeBox(folder: string, entry: string, lang: Lang): void {
  mkdirSync(folder, { recursive: true });
  const script = join(folder, 'box.js');
  bundle(entry, script);
  const head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Søg</title><link rel="icon" href="data:,">';
  const field = '<form role="search"><input type="search" name="q" aria-label="Søg" autocomplete="off"></form>';
  const code = `<script type="module">${readFileSync(script, 'utf8')}</script>`;
  writeFileSync(join(folder, 'index.html'), `<!doctype html><html lang="${lang}"><head>${head}</head><body><h1>Søg</h1>${field}<ol></ol>${code}</body></html>`);
}
