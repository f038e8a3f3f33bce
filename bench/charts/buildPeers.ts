import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { installPeers, run } from '../shared/command.ts';
import type { SharedPage } from './sharedPage.ts';

const PEERS = join(import.meta.dirname, 'peers');
const PAGES = join(PEERS, '.pages');
const OWN = join(PEERS, 'pages');
const installed = (path: string): string => join(PEERS, 'node_modules', path);

/**
 * Installs the other tools, at the versions of their own lock file, and builds a page of the same contents with each.
 *
 * @returns the folder to serve at `/peers/`
 * @throws Error where a tool can't be installed or does not build
 */
export function buildPeers(page: SharedPage): string {
  installPeers(PEERS);
  rmSync(PAGES, { recursive: true, force: true });
  const out = join(PAGES, 'out');
  const vega = ['vega', 'vega-lite', 'vega-embed'].map((name) => installed(`${name}/build/${name}.min.js`));
  const highcharts = ['highcharts.js', 'modules/heatmap.js', 'modules/accessibility.js'].map((name) => installed(`highcharts/${name}`));
  barePage(join(out, 'vega-lite'), page, [...vega, join(OWN, 'vegaLitePage.js')]);
  barePage(join(out, 'highcharts'), page, [...highcharts, join(OWN, 'highchartsPage.js')]);
  const bundle = join(PAGES, 'bundle/echartsPage.js');
  run(installed('.bin/esbuild'), [join(OWN, 'echartsPage.js'), '--bundle', '--minify', '--log-level=warning', `--outfile=${bundle}`], PEERS);
  barePage(join(out, 'echarts'), page, [bundle]);
  framework(join(PAGES, 'framework'), join(out, 'framework'), page);
  return out;
}

/** A page with nothing around it: room is kept for each chart, the data stand in the page, scripts do not hold it up. */
function barePage(folder: string, page: SharedPage, scripts: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  for (const script of scripts) copyFileSync(script, join(folder, basename(script)));
  const tags = scripts.map((script) => `<script src="${basename(script)}" defer></script>`).join('');
  const data = `<script type="application/json" id="charts">${JSON.stringify(page.charts)}</script>`;
  const look = '<style>body{max-width:46rem;margin:auto;font:1.125rem/1.6 Georgia,serif}figure{margin:2rem 0}figure>div{height:20rem}</style>';
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${page.title}</title><link rel="icon" href="data:,">`;
  const body = bodyOf(page, () => '<div></div>').join('\n');
  writeFileSync(join(folder, 'index.html'), `<!doctype html><html lang="da"><head>${head}${look}${tags}</head><body>${body}${data}</body></html>`);
}

/** A small project of Observable Framework, without sidebar, search and fonts from elsewhere, and its own build. */
function framework(root: string, out: string, page: SharedPage): void {
  const source = join(root, 'src');
  mkdirSync(source, { recursive: true });
  copyFileSync(join(OWN, 'frameworkPage.js'), join(source, 'draw.js'));
  writeFileSync(join(source, 'charts.json'), JSON.stringify(page.charts));
  const bare = { sidebar: false, toc: false, pager: false, search: false, footer: '', globalStylesheets: [] };
  const options = { title: page.title, output: out, root: source, ...bare };
  writeFileSync(join(root, 'observablehq.config.js'), `export default ${JSON.stringify(options)};\n`);
  const code = '```js\nimport { draw } from "./draw.js";\nconst charts = await FileAttachment("charts.json").json();\n```';
  const body = bodyOf(page, (index) => `<div>\${resize((width) => draw(charts[${index}], width))}</div>`);
  writeFileSync(join(source, 'index.md'), [`---\nhead: '<link rel="icon" href="data:,">'\n---`, code, ...body].join('\n\n'));
  run(process.execPath, [installed('@observablehq/framework/dist/bin/observable.js'), 'build', '--config', join(root, 'observablehq.config.js')], PEERS);
}

/** The blocks of a page: its title, and its charts spread evenly through the prose. */
function bodyOf({ title, prose, charts }: SharedPage, chart: (index: number) => string): string[] {
  const every = Math.ceil(prose.length / charts.length);
  const figure = (index: number): string[] => {
    const one = charts[index];
    return one ? [`<figure data-chart="${one.id}"><figcaption>${one.title}</figcaption>${chart(index)}</figure>`] : [];
  };
  const blocks = prose.flatMap((text, i) => [`<p>${text}</p>`, ...((i + 1) % every === 0 ? figure((i + 1) / every - 1) : [])]);
  return [`<h1>${title}</h1>`, ...blocks, ...charts.flatMap((_, i) => (i < Math.floor(prose.length / every) ? [] : figure(i)))];
}
