import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHART_KINDS, type ChartKind } from '../src/charts/declaration.ts';
import { legendItems } from '../src/charts/legendItems.ts';
import { LANGS, type Lang } from '../src/i18n/lang.ts';
import { draw, VARIANTS } from '../test/charts/drawn.ts';
import { CASES } from '../test/charts/gallery/cases.ts';
import type { GalleryCase } from '../test/charts/gallery/galleryCase.ts';

// npm run gallery [kind …]: all charts that the snapshots hold, on one page for developers: both languages, both widths,
// and in light or dark. Opened from the disk; nothing of it is published.

const ROOT = join(import.meta.dirname, '..');
const FOLDER = join(ROOT, '.build', 'gallery');

const style = (name: string): string => readFileSync(join(ROOT, 'src', 'styles', `${name}.css`), 'utf8').replaceAll("url('/fonts/", "url('../../public/fonts/");
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const legend = (kind: ChartKind, rows: ReturnType<GalleryCase>, lang: Lang): string => {
  const items = legendItems(kind, rows, lang).map(({ label, className }) => `<li><span class="key ${className}"></span>${escaped(label)}</li>`);
  return items.length === 0 ? '' : `<ul class="legend">${items.join('')}</ul>`;
};
const drawing = (name: string, kind: ChartKind, rowsIn: GalleryCase, lang: Lang, variant: (typeof VARIANTS)[number]): string => {
  const rows = rowsIn(lang);
  return `<figure id="${name}.${lang}.${variant}" class="${variant}" lang="${lang}"><figcaption>${lang}, ${variant}</figcaption>${legend(kind, rows, lang)}${draw(kind, rows, lang, variant).outerHTML}</figure>`;
};

const asked = process.argv.slice(2);
const kinds = CHART_KINDS.filter((kind) => asked.length === 0 || asked.includes(kind));
const sections = kinds.map((kind) => {
  const cases = Object.entries(CASES[kind]).map(([name, rows]) => {
    const drawings = VARIANTS.flatMap((variant) => LANGS.map((lang) => drawing(name, kind, rows, lang, variant)));
    return `<section><h3><a id="${name}" href="#${name}">${name}</a></h3><div class="drawings">${drawings.join('\n')}</div></section>`;
  });
  return `<h2 id="${kind}">${kind}</h2>\n${cases.join('\n')}`;
});

const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Gallery of charts</title>
<style>
${style('tokens')}
${style('charts')}
${style('chart-figure')}
:root:has(#dark:checked) { color-scheme: dark; }
:root:not(:has(#dark:checked)) { color-scheme: light; }
:root:has(#grey:checked) svg, :root:has(#grey:checked) .key { filter: grayscale(1); }
body { margin: 1rem; background: var(--paper); color: var(--ink); font-family: var(--sans); }
nav { position: sticky; top: 0; background: var(--paper); padding-block: 0.5rem; display: flex; flex-wrap: wrap; gap: 0 1rem; border-bottom: 1px solid var(--rule); }
a { color: var(--accent); }
.drawings { display: grid; grid-template-columns: 358px 358px 700px 700px; gap: 2rem; align-items: start; }
figure { margin: 0; }
figcaption { color: var(--ink-2); font-size: 0.8rem; }
</style>
<nav>${kinds.map((kind) => `<a href="#${kind}">${kind}</a>`).join('\n')}
<label><input type="checkbox" id="dark"> dark</label> <label><input type="checkbox" id="grey"> grey</label></nav>
<h1>Gallery of charts</h1>
${sections.join('\n')}
</html>
`;
mkdirSync(FOLDER, { recursive: true });
writeFileSync(join(FOLDER, 'index.html'), page);
console.log(join(FOLDER, 'index.html'));
