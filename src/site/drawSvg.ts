import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** Our fonts as files that the program reads. */
export const DRAWING_FONTS = ['sans-400', 'sans-600', 'serif-600'] as const;

/** A font's file. From the project's folder, since a build moves this file. */
export const drawingFont = (name: (typeof DRAWING_FONTS)[number]): Buffer => readFileSync(join(process.cwd(), `assets/fonts/${name}.ttf`));

/** What the sans calls itself: the font that it is an instance of is named after its lightest weight. */
const SANS = 'Source Sans 3 ExtraLight';

let fonts: Promise<Uint8Array[]> | undefined;

/**
 * Draws an SVG file with our own fonts whatever the machine has: the same pixels on every run.
 *
 * @param svg the file's text; families that are not ours stand for the site's sans
 * @param width in pixels; the height follows
 * @param read takes from the image what is wanted; it is gone afterwards
 * @throws Error when the text is no SVG
 * @example await drawSvg(svg, 1200, (image) => image.asPng())
 */
export async function drawSvg<T>(svg: string, width: number, read: (image: ReturnType<InstanceType<typeof Resvg>['render']>) => T): Promise<T> {
  fonts ??= start();
  const resvg = new Resvg(svg, {
    font: { fontBuffers: await fonts, defaultFontFamily: SANS, sansSerifFamily: SANS },
    fitTo: { mode: 'width', value: width },
  });
  const image = resvg.render();
  try {
    return read(image);
  } finally {
    // What WebAssembly has is not collected.
    image.free();
    resvg.free();
  }
}

/** Once a process. */
async function start(): Promise<Uint8Array[]> {
  await initWasm(readFileSync(createRequire(join(process.cwd(), 'package.json')).resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return DRAWING_FONTS.map(drawingFont);
}

const painters = new Map<string, string>();
/**
 * What a drawing depends on beside its SVG, for `kept`: the program's version, our fonts and this file.
 *
 * @param more files from the project's folder that it depends on too
 * @example await kept([svg, thePainter()], () => pngOf(svg, 1200))
 */
export function thePainter(...more: readonly string[]): string {
  const files = ['node_modules/@resvg/resvg-wasm/package.json', ...DRAWING_FONTS.map((name) => `assets/fonts/${name}.ttf`), 'src/site/drawSvg.ts', ...more];
  const key = files.join();
  const painter = painters.get(key) ?? files.map((name) => readFileSync(join(process.cwd(), name), 'base64')).join();
  painters.set(key, painter);
  return painter;
}
