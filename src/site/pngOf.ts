import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** Widths of the PNG files of a wide chart, in pixels: for pages and slides, and for print. */
export const PNG_WIDTHS = [1200, 2400] as const;

/** What the fonts call themselves: the font that they are instances of is named after its lightest weight. */
const FAMILY = 'Source Sans 3 ExtraLight';

let fonts: Promise<Uint8Array[]> | undefined;

/**
 * The picture of an SVG file of `standaloneSvg`, drawn with our own fonts whatever the machine has: the same bytes on every
 * run.
 *
 * @param svg the file's text; its first font family stands for the site's sans in regular and semibold
 * @param width in pixels; the height follows
 * @throws Error when the text is no SVG
 */
export async function pngOf(svg: string, width: number): Promise<Uint8Array> {
  fonts ??= start();
  const resvg = new Resvg(svg, {
    font: { fontBuffers: await fonts, defaultFontFamily: FAMILY, sansSerifFamily: FAMILY },
    fitTo: { mode: 'width', value: width },
  });
  const image = resvg.render();
  try {
    return image.asPng();
  } finally {
    // What WebAssembly has is not collected.
    image.free();
    resvg.free();
  }
}

/** Once a process. From the project's folder, since a build moves this file. */
async function start(): Promise<Uint8Array[]> {
  const root = process.cwd();
  await initWasm(readFileSync(createRequire(join(root, 'package.json')).resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return [400, 600].map((weight) => readFileSync(join(root, `assets/fonts/sans-${weight}.ttf`)));
}
