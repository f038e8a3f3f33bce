import { findingSvg, PICTURE } from '../downloads/findingSvg.ts';
import { fontWidths, type FontWidths } from '../downloads/fontWidths.ts';
import { indexedPng } from '../downloads/indexedPng.ts';
import type { FindingInLanguage } from '../findings/findingInLanguage.ts';
import { DRAWING_FONTS, drawingFont, drawSvg, thePainter } from './drawSvg.ts';
import { kept } from './kept.ts';
import { thePalette } from './thePalette.ts';

let widths: Record<(typeof DRAWING_FONTS)[number], FontWidths> | undefined;
/** Measured once a build. */
const theWidths = (): NonNullable<typeof widths> =>
  (widths ??= Object.fromEntries(DRAWING_FONTS.map((name) => [name, fontWidths(drawingFont(name))])) as NonNullable<typeof widths>);

/**
 * The pixels of a finding's picture, as PNG; drawn once for as long as nothing of it changes.
 *
 * @example await findingDrawing(theFinding('mentor-wellbeing', 'da'))
 */
export function findingDrawing(of: FindingInLanguage): Promise<Uint8Array> {
  const svg = findingSvg(of, { palette: thePalette(), widths: theWidths() });
  return kept([svg, thePainter('node_modules/pako/package.json', 'src/downloads/indexedPng.ts')], () =>
    drawSvg(svg, PICTURE.width, ({ width, height, pixels }) => indexedPng({ width, height, data: pixels })),
  );
}
