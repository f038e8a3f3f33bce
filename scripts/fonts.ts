/**
 * Makes the fonts in `public/fonts/`: the characters that Danish and English pages use, and weights 400 to 700 only; and
 * those in `assets/fonts/`, which PNG files are drawn with: as fonts of one weight, without an axis.
 * Run by hand (`npm run fonts`) when a font package or the list of characters changes; its output is committed, so that
 * a build needs neither the packages nor the minutes.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const ASCII = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');
const CHARACTERS = `${ASCII}æøåÆØÅéÉèüÜöÖäÄ§°·×−–—…»«“”‘’½≥≤→←↑↓©\u00a0`;

// The sans keeps the glyphs that layout features reach (tabular figures for tables); the serif, for reading, does not.
const FONTS = [
  { from: 'source-serif-4/files/source-serif-4-latin-wght-normal.woff2', to: 'serif.woff2', noLayoutClosure: true },
  { from: 'source-sans-3/files/source-sans-3-latin-wght-normal.woff2', to: 'sans.woff2', noLayoutClosure: false },
];

await mkdir('public/fonts', { recursive: true });
for (const { from, to, noLayoutClosure } of FONTS) {
  const font = await subsetFont(await readFile(`node_modules/@fontsource-variable/${from}`), CHARACTERS, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700 } },
    noLayoutClosure,
  });
  await writeFile(`public/fonts/${to}`, font);
  console.log(`public/fonts/${to} ${font.length} bytes`);
}

// What draws the PNG files knows neither woff2 nor variable fonts.
await mkdir('assets/fonts', { recursive: true });
for (const [name, from, wght] of [
  ['sans', 'source-sans-3', 400],
  ['sans', 'source-sans-3', 600],
  ['serif', 'source-serif-4', 600],
] as const) {
  const font = await subsetFont(await readFile(`node_modules/@fontsource-variable/${from}/files/${from}-latin-wght-normal.woff2`), CHARACTERS, {
    targetFormat: 'sfnt',
    variationAxes: { wght },
    noLayoutClosure: true,
  });
  await writeFile(`assets/fonts/${name}-${wght}.ttf`, font);
  console.log(`assets/fonts/${name}-${wght}.ttf ${font.length} bytes`);
}
