import { drawSvg } from './drawSvg.ts';

/** Widths of the PNG files of a wide chart, in pixels: for pages and slides, and for print. */
export const PNG_WIDTHS = [1200, 2400] as const;

/**
 * The picture of an SVG file of `standaloneSvg`, drawn with our own fonts whatever the machine has: the same bytes on every
 * run.
 *
 * @param svg the file's text; its first font family stands for the site's sans in regular and semibold
 * @param width in pixels; the height follows
 * @throws Error when the text is no SVG
 * @example await pngOf(chartSvgFile('mentor-wellbeing', 'printed', 'da', 'wide'), 1200)
 */
export const pngOf = (svg: string, width: number): Promise<Uint8Array> => drawSvg(svg, width, (image) => image.asPng());
