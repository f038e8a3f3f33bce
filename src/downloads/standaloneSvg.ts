import { VARIANT_WIDTH, type Variant } from '../charts/context.ts';
import type { LegendItem } from '../charts/legendItems.ts';
import { textWidth } from '../charts/drawing/textWidth.ts';
import { TYPE_SIZE } from '../charts/drawing/typeSize.ts';
import { wrapText } from '../charts/drawing/wrapText.ts';
import type { Lang } from '../i18n/lang.ts';
import { strings } from '../i18n/strings.ts';
import { drawingXml } from './drawingXml.ts';
import { fileLegend } from './fileLegend.ts';
import { fileMetadata, LICENCE } from './fileMetadata.ts';
import { literalColours, type Palette } from './palette.ts';
import { wrapAddress } from './wrapAddress.ts';
import { element, escapeXml } from './xml.ts';

/** What a chart's file says; plain texts in one language, and the drawing. */
export interface ChartFileParts {
  /** The chart's id; begins the ids in the file. */
  id: string;
  title: string;
  /** With the base. */
  subtitle: string;
  /** Below the drawing, a paragraph each: what the view shows, why the axis is shared. */
  notes: readonly string[];
  legend: readonly LegendItem[];
  /** »VIVE 2019, tabel 6.5, s. 36 · Projektmonitorering uden kontrolgruppe«. */
  source: string;
  /** Full address of the chart's page. */
  address: string;
  /** Full address of the publication's front page in this language. */
  siteAddress: string;
  description: string;
  /** Of `drawChart`, for the variant. */
  svg: SVGSVGElement;
  lang: Lang;
  variant: Variant;
  palette: Palette;
}

/** Around everything, in CSS pixels. */
export const FILE_MARGIN = 20;
/** The site's sans as it is called where it is installed, and what most machines have. */
export const FILE_FONTS = "'Source Sans 3', 'Source Sans Pro', Arial, Helvetica, sans-serif";

interface Type {
  size: number;
  leading: number;
  bold?: boolean;
}
const TITLE: Readonly<Record<Variant, Type>> = { wide: { size: 20, leading: 25, bold: true }, narrow: { size: 19, leading: 24, bold: true } };
const SUBTITLE: Readonly<Record<Variant, Type>> = { wide: { size: 14, leading: 19 }, narrow: { size: 15, leading: 20 } };
const FOOT: Readonly<Record<Variant, Type>> = { wide: { size: 12, leading: 17 }, narrow: { size: 13, leading: 18 } };

/**
 * A whole SVG file of a chart that says everything by itself, wherever it is taken: title, subtitle, colour key, drawing,
 * notes, source, addresses and licence, as text that is seen and once more as `<title>`, `<desc>` and metadata. White
 * ground, literal colours, no style and no script.
 *
 * @returns XML, `VARIANT_WIDTH` and two margins wide, as high as its texts need
 * @throws RangeError when a colour is not in the palette
 */
export function standaloneSvg(parts: ChartFileParts): string {
  const { id, lang, variant, palette, svg, address } = parts;
  const t = strings(lang);
  const inner = VARIANT_WIDTH[variant];
  const width = inner + 2 * FILE_MARGIN;
  const colour = (name: string): string => literalColours(`var(--${name})`, palette);
  const content: string[] = [];
  let y = FILE_MARGIN;

  const rule = (thickness: number, stroke: string): void => {
    content.push(element('rect', { x: FILE_MARGIN, y, width: inner, height: thickness, fill: stroke }));
    y += thickness;
  };
  const texts = (lines: readonly string[], { size, leading, bold }: Type, fill = colour('ink-2')): void => {
    if (lines.length === 0) return;
    const written = lines.map((line, k) =>
      element('text', { x: FILE_MARGIN, y: tenth(y + (k + 0.5) * leading + 0.32 * size) }, escapeXml(line)),
    );
    content.push(element('g', { 'font-size': size, 'font-weight': bold ? 600 : undefined, fill }, ...written));
    y += lines.length * leading;
  };
  const paragraph = (text: string, type: Type): void => texts(evenly(text, inner, type.size, 0.2), type);

  rule(2, colour('ink'));
  y += 8;
  texts(evenly(parts.title, inner, TITLE[variant].size * BOLDER, 1), TITLE[variant], colour('ink'));
  y += 3;
  paragraph(parts.subtitle, SUBTITLE[variant]);
  y += 12;
  const { label: size, leading } = TYPE_SIZE[variant];
  const legend = fileLegend(parts.legend, { x: FILE_MARGIN, y, width: inner, size, leading: leading + 4, palette });
  content.push(legend.markup);
  y = legend.bottom + (parts.legend.length > 0 ? 10 : 2);
  content.push(drawingXml(svg, { x: FILE_MARGIN, y, palette }));
  y += Number(svg.getAttribute('height')) + 8;
  for (const note of parts.notes) {
    paragraph(note, FOOT[variant]);
    y += 6;
  }
  y += 4;
  rule(1, colour('rule'));
  y += 8;
  for (const part of onLines(`${t.source}: ${parts.source}`.split(' · '), inner, FOOT[variant].size)) paragraph(part, FOOT[variant]);
  texts(siteLines(parts, inner, FOOT[variant].size), FOOT[variant]);
  texts(wrapAddress(address, inner, FOOT[variant].size), FOOT[variant]);
  const height = Math.ceil(y + FILE_MARGIN);

  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    ...{ width, height, viewBox: `0 0 ${width} ${height}`, 'xml:lang': lang, role: 'img' },
    'aria-labelledby': `${id}-file-title ${id}-file-description`,
    'font-family': FILE_FONTS,
  };
  const file = element(
    'svg',
    root,
    element('title', { id: `${id}-file-title` }, escapeXml(parts.title)),
    element('desc', { id: `${id}-file-description` }, escapeXml(`${parts.subtitle} ${parts.description}`)),
    fileMetadata(parts),
    element('rect', { width, height, fill: colour('paper') }),
    ...content,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${file}\n`;
}

/** How much wider bold type is; `wrapText` measures the regular. */
const BOLDER = textWidth('n', 1, 'bold') / textWidth('n', 1);

/** Parts on one line with dots between them where they fit; else a line for each. */
const onLines = (parts: readonly string[], width: number, size: number): readonly string[] =>
  textWidth(parts.join(' · '), size) <= width ? [parts.join(' · ')] : parts;

/**
 * As many lines as there must be, but made narrower until the last is at least a share of the width: a text never ends in
 * a word alone, and the lines of a title are about as long as one another. A figure stays with its unit.
 */
function evenly(text: string, width: number, size: number, share: number): readonly string[] {
  const whole = text.replaceAll(/\d (?:pct\.|kr\.|per cent)|DKK \d/g, (figure) => figure.replaceAll(' ', '\u00a0'));
  let lines: readonly string[] = wrapText(whole, width, size);
  for (let narrower = width - 4; narrower > width / 2 && lines.length > 1; narrower -= 4) {
    if (textWidth(lines.at(-1) ?? '', size) >= share * width) break;
    const next = wrapText(whole, narrower, size);
    if (next.length > lines.length) break;
    lines = next;
  }
  return lines;
}

/** Name, address and licence on one line where they fit; else the address below. */
function siteLines({ lang, siteAddress }: ChartFileParts, width: number, size: number): string[] {
  const { siteName } = strings(lang);
  // A build that does not know where it will be published has only a path, which would lead nowhere.
  const known = /^https?:/.test(siteAddress) ? siteAddress : '';
  const line = `${[siteName, known].filter(Boolean).join(', ')} · ${LICENCE}`;
  return textWidth(line, size) <= width ? [line] : [`${siteName} · ${LICENCE}`, ...wrapAddress(known, width, size)];
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
