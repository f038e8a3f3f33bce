import { findingSvg, PICTURE } from '../downloads/findingSvg.ts';
import { fontWidths, type FontWidths } from '../downloads/fontWidths.ts';
import { indexedPng } from '../downloads/indexedPng.ts';
import { pngWithText } from '../downloads/pngText.ts';
import type { Lang } from '../i18n/lang.ts';
import { routePath } from '../i18n/routes.ts';
import { DRAWING_FONTS, drawingFont, drawSvg, thePainter } from './drawSvg.ts';
import { kept } from './kept.ts';
import { theFinding } from './theFinding.ts';
import { thePalette } from './thePalette.ts';
import { absolute } from './url.ts';

let widths: Record<(typeof DRAWING_FONTS)[number], FontWidths> | undefined;
/** Measured once a build. */
const theWidths = (): NonNullable<typeof widths> =>
  (widths ??= Object.fromEntries(DRAWING_FONTS.map((name) => [name, fontWidths(drawingFont(name))])) as NonNullable<typeof widths>);

/**
 * The picture of a finding that networks show beside its address, as PNG; its sentence, source and address are in its
 * metadata too. Drawn once for as long as nothing of it changes.
 *
 * @throws RangeError when there is no such finding
 * @example await findingPicture('mentor-wellbeing', 'da')
 */
export async function findingPicture(id: string, lang: Lang): Promise<Uint8Array<ArrayBuffer>> {
  const of = theFinding(id, lang);
  const svg = findingSvg(of, { palette: thePalette(), widths: theWidths() });
  const png = await kept([svg, thePainter('node_modules/pako/package.json', 'src/downloads/indexedPng.ts')], () =>
    drawSvg(svg, PICTURE.width, ({ width, height, pixels }) => indexedPng({ width, height, data: pixels })),
  );
  return new Uint8Array(pngWithText(png, { Title: of.statement, Source: `${of.sourceLine}. ${absolute(routePath(`finding:${id}`, lang))}` }, lang));
}
