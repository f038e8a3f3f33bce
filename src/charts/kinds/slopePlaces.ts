import { bareFigure } from '../drawing/bareFigure.ts';
import type { ChartRow } from '../chartRow.ts';
import type { ChartContext, Variant } from '../context.ts';
import type { ChartLine } from '../drawing/linesOf.ts';
import { ticksFor } from '../drawing/numberAxis.ts';
import { slopeHeads, type SlopeColumn } from './slopeColumns.ts';
import { textWidth } from '../drawing/textWidth.ts';
import { TYPE_SIZE } from '../drawing/typeSize.ts';
import { wrapText } from '../drawing/wrapText.ts';

/** Between the middle of an outer point and the text beside it: room for a leader. */
export const BESIDE = 17;
/** Between a figure and the label after it; between lines of labels that belong to different lines. */
export const SPACE = 7;
/** Length of a line's sample in the key. */
export const SAMPLE = 34;

const HEIGHT: Readonly<Record<Variant, number>> = { narrow: 260, wide: 300 };
/** Share of the width that figures and labels at the right may take. */
const RIGHT_SHARE: Readonly<Record<Variant, number>> = { narrow: 0.4, wide: 0.36 };
/** Labels of more lines than this do not stand at the end of a line where it is narrow. */
const MOST_LINES = 3;

/** Where everything in a slope stands, in pixels. */
export interface SlopePlaces {
  /** Whether labels stand where their lines end; else in a key above. */
  atEnds: boolean;
  /** The lines' labels, broken to fit where they stand. */
  labels: string[][];
  heads: string[][];
  ticks: number[];
  /** Where the tick labels end. */
  tickRight: number;
  /** One for each measurement. */
  xs: number[];
  top: number;
  bottom: number;
  y: (value: number) => number;
  /** Width of the widest figure at the right. */
  lastWidth: number;
}

/**
 * Labels stand where their lines end. Where it is narrow and they are too long for that, or leave too little room for the
 * measurements, they stand in a key above.
 */
export function placeSlope(
  rows: readonly ChartRow[],
  lines: readonly ChartLine[],
  columns: readonly SlopeColumn[],
  context: ChartContext,
): SlopePlaces {
  const { variant, width } = context;
  const type = TYPE_SIZE[variant];
  const ticks = ticksFor(rows.map((row) => row.value), (rows[0] as ChartRow).unit);
  const widest = (index: number | undefined): number =>
    Math.max(0, ...rows.filter((row) => row.seriesIndex === index).map((row) => textWidth(bareFigure(row, context), type.label, 'bold')));
  const lastWidth = widest(columns.at(-1)?.index);
  const tickRight = Math.max(...ticks.slice(0, -1).map((tick) => textWidth(tickText(tick, ticks, rows, context), type.small)));
  const left = tickRight + 1.5 * SPACE + widest(columns[0]?.index) + BESIDE;
  const between = (right: number): number[] => columns.map((_, c) => left + (c / (columns.length - 1)) * (right - left));

  const wrapped = lines.map(({ label }) => wrapText(label, width * RIGHT_SHARE[variant] - lastWidth - SPACE, type.label));
  const labelWidth = Math.max(...wrapped.flat().map((text) => textWidth(text, type.label)));
  const atEndsX = between(width - labelWidth - SPACE - lastWidth - BESIDE);
  const heightAtEnds = wrapped.reduce((sum, texts) => sum + labelHeight(texts, context), 0);
  const readsWell =
    heightAtEnds <= HEIGHT.narrow &&
    wrapped.every((texts, l) => texts.length <= MOST_LINES && texts.join(' ') === lines[l]?.label) &&
    slopeHeads(columns, atEndsX, context).every((texts, c) => texts.join(' ') === columns[c]?.label);
  const atEnds = variant === 'wide' || readsWell;

  const xs = atEnds ? atEndsX : between(width - lastWidth - BESIDE);
  const labels = atEnds ? wrapped : lines.map(({ label }) => wrapText(label, width - SAMPLE - SPACE, type.label));
  const key = atEnds ? 0 : labels.reduce((sum, texts) => sum + labelHeight(texts, context), 0) + SPACE;
  const height = Math.max(HEIGHT[variant], atEnds ? heightAtEnds : 0);
  // The last tick label stands above its hairline, and a figure may be pushed up beside it.
  const top = key + 2 * type.leading;
  const bottom = top + height;
  const last = ticks.at(-1) ?? 1;
  const y = (value: number): number => bottom - (value / last) * height;
  return { atEnds, labels, heads: slopeHeads(columns, xs, context), ticks, tickRight, xs, top, bottom, y, lastWidth };
}

/** What a label takes of the height, with the space to the next. */
export const labelHeight = (texts: readonly string[], { variant }: Pick<ChartContext, 'variant'>): number =>
  texts.length * TYPE_SIZE[variant].leading + SPACE / 2;

/** A tick's number; the last one says the unit. */
export function tickText(tick: number, ticks: readonly number[], rows: readonly ChartRow[], { format }: Pick<ChartContext, 'format'>): string {
  const decimals = Math.max(...ticks.map((t) => String(t).split('.')[1]?.length ?? 0));
  const figure = { value: tick, decimals, unit: (rows[0] as ChartRow).unit, precision: 'exact' as const };
  return tick === ticks.at(-1) ? format(figure) : format(figure, ['number']);
}
