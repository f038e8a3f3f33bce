import type { Markish } from '@observablehq/plot';
import { bareFigure } from '../drawing/bareFigure.ts';
import type { ChartRow } from '../chartRow.ts';
import type { ChartContext } from '../context.ts';
import { placeLines, type Layout } from '../drawing/layout.ts';
import { lineNotes, type ChartLine } from '../drawing/linesOf.ts';
import { boxes, placedText, type Box, type PlacedText } from '../drawing/marks.ts';
import { colourOf, type Colour } from '../drawing/scales.ts';
import { textWidth } from '../drawing/textWidth.ts';
import { TYPE_SIZE } from '../drawing/typeSize.ts';

const THICK = 30;
/** No thinner than what a figure fits in. */
const THIN = 18;
const SEAM = 1;

/** A share of a line, with its figure where it fits in. */
export interface Segment extends Box {
  row: ChartRow;
  colour: Colour;
  text: string;
}

/** Lines for whole distributions. Where their bases differ, the area of a line falls with its base: few people look few. */
export function placeDistributions(lines: readonly ChartLine[], { lang, variant, width }: ChartContext): Layout {
  const notes = lineNotes(lines, lang);
  const bases = lines.map(({ rows: [first] }) => first?.n ?? null);
  const differ = new Set(lines.flatMap((line) => line.rows.map((row) => row.n))).size > 1;
  const most = Math.max(1, ...lines.flatMap((line) => line.rows.map((row) => row.n ?? 1)));
  return placeLines(
    lines.map(({ label }, i) => {
      const n = bases[i] ?? null;
      return { label, note: notes[i] ?? '', thickness: differ && n !== null ? Math.max(THIN, Math.round(THICK * Math.sqrt(n / most))) : THICK };
    }),
    { variant, width, gap: 12, top: 2 },
  );
}

/**
 * Shares side by side in a line, as wide as printed.
 *
 * @param from the value, on the axis, where the first begins
 */
export function segmentsOf(
  rows: readonly ChartRow[],
  { top, bottom }: { top: number; bottom: number },
  x: (value: number) => number,
  context: ChartContext,
  from = 0,
): Segment[] {
  let sum = from;
  return rows.map((row): Segment => {
    const x1 = x(sum);
    sum += row.value;
    const x2 = x(sum);
    const colour = colourOf(row.series ?? row.by, row.seriesIndex);
    return { row, colour, text: segmentText(row, x2 - x1, context), x1, x2: Math.max(x1, x2 - SEAM), y1: top, y2: bottom };
  });
}

const coloursOf = (segments: readonly Segment[]): Colour[] => [...new Set(segments.map((s) => s.colour))];

/** The segments of all lines, a group for each colour. */
export const segmentBoxes = (segments: readonly Segment[]): Markish[] =>
  coloursOf(segments).map((colour) => boxes(segments.filter((s) => s.colour === colour), colour));

/** The figures in them. */
export const segmentTexts = (segments: readonly Segment[], size: number): Markish[] =>
  coloursOf(segments).map((colour) =>
    placedText(
      segments
        .filter((s) => s.colour === colour && s.text !== '')
        .map((s): PlacedText => ({ text: s.text, x: (s.x1 + s.x2) / 2, y: (s.y1 + s.y2) / 2 })),
      { size, anchor: 'middle', fill: `var(--${colour}-t)` },
    ),
  );

/** The figure inside a segment, where it fits. */
function segmentText(row: ChartRow, width: number, context: ChartContext): string {
  if (row.value === 0) return '';
  const text = bareFigure(row, context);
  return textWidth(text, TYPE_SIZE[context.variant].label) + 5 <= width ? text : '';
}
