import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '../../src/i18n/lang.ts';
import { run } from '../shared/command.ts';
import type { Item } from './documents.ts';

const PEERS = join(import.meta.dirname, 'peers');
const installed = (path: string): string => join(PEERS, 'node_modules', path);

/** Begins a project anew; it stands beside the packages, so that it finds them. */
function project(name: string): string {
  const root = join(PEERS, '.projects', name);
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  return root;
}

/** Observable Framework with its own search, whose index takes findings as they are; a page of each would only take longer. */
export function writeFramework(folder: string, items: readonly Item[]): void {
  const root = project('framework');
  const found = items.map(({ address, title, text }) => ({ path: address, title, text }));
  mkdirSync(join(root, 'src'));
  writeFileSync(join(root, 'src/index.md'), `---\nhead: '<link rel="icon" href="data:,">'\n---\n\n# Søg\n`);
  writeFileSync(join(root, 'documents.json'), JSON.stringify(found));
  const options = { title: 'Søg', root: join(root, 'src'), output: folder, globalStylesheets: [], sidebar: true, footer: '', toc: false, pager: false };
  const code = [
    "import { readFileSync } from 'node:fs';",
    `const found = JSON.parse(readFileSync(${JSON.stringify(join(root, 'documents.json'))}, 'utf8'));`,
    `export default { ...${JSON.stringify(options)}, search: { async *index() { yield* found; } } };`,
  ];
  writeFileSync(join(root, 'observablehq.config.js'), code.join('\n'));
  run(process.execPath, [installed('@observablehq/framework/dist/bin/observable.js'), 'build', '--config', join(root, 'observablehq.config.js')], root);
}

/** VitePress with its own search, each finding a page. @param base the path that it is served at */
export function writeVitePress(folder: string, base: string, items: readonly Item[], lang: Lang): void {
  const root = project('vitepress');
  const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>#|]/g, (letter) => `&#${letter.charCodeAt(0)};`);
  const options = { base, lang, title: 'Søg', outDir: folder, head: [['link', { rel: 'icon', href: 'data:,' }]], themeConfig: { search: { provider: 'local' } } };
  mkdirSync(join(root, '.vitepress'));
  writeFileSync(join(root, '.vitepress/config.mjs'), `export default ${JSON.stringify(options)};\n`);
  writeFileSync(join(root, 'index.md'), '# Søg\n');
  for (const { address, title, text } of items) {
    const file = join(root, `${address.replace(/^\/|\/$/g, '')}.md`);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, [`# ${plain(title)}`, ...text.split('\n').map(plain)].join('\n\n'));
  }
  run(process.execPath, [installed('vitepress/bin/vitepress.js'), 'build', root], root);
}
