import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filePalette, type Palette } from '../downloads/palette.ts';

let palette: Palette | undefined;

/** The colours of files, from the style sheets themselves, so that a file has the page's colours. Read once a build. */
export const thePalette = (): Palette =>
  (palette ??= filePalette(['tokens', 'charts'].map((name) => readFileSync(join(process.cwd(), `src/styles/${name}.css`), 'utf8')).join('\n')));
