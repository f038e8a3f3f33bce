import type { PlotOptions } from '@observablehq/plot';
import { bareFigure } from '../drawing/bareFigure.ts';
import type { ChartContext } from '../context.ts';
import type { ChartRow } from '../chartRow.ts';
import { frame } from '../drawing/frame.ts';
import { labelMarks } from '../drawing/labelMarks.ts';
import { placeLines } from '../drawing/layout.ts';
import { baseNote, linesOf } from '../drawing/linesOf.ts';
import { boxes, placedText, type Box, type PlacedText } from '../drawing/marks.ts';
import type { Colour } from '../drawing/scales.ts';
import { sharedStart } from '../drawing/sharedStart.ts';
import { TYPE_SIZE } from '../drawing/typeSize.ts';
import { wrapText } from '../drawing/wrapText.ts';

const CELL = 34;
const SEAM = 2;

/** A cross-table: the printed figures, on a ground that darkens with them. */
export function heatmap(rows: readonly ChartRow[], context: ChartContext): PlotOptions {
  const { variant, width } = context;
  const type = TYPE_SIZE[variant];
  const lines = linesOf(rows);
  const columns = columnsOf(rows);
  const specs = lines.map(({ label }) => ({ label, note: '', thickness: CELL }));
  const spacing = { variant, width, gap: variant === 'wide' ? SEAM : 8 };
  const { left } = placeLines(specs, spacing);
  const columnWidth = (width - left) / columns.length;
  const shared = sharedStart(columns.map(({ label }) => label));
  const basesDiffer = new Set(columns.map(({ n }) => n)).size > 1;
  const heads = columns.map(({ label, n }) => [
    ...wrapText(label.slice(shared.length), columnWidth - 4, type.small),
    ...(basesDiffer ? [baseNote(n, context.lang)] : []),
  ]);
  const headLines = Math.max(...heads.map((head) => head.length)) + (shared === '' ? 0 : 1);
  const layout = placeLines(specs, { ...spacing, top: headLines * type.leading + 6 });
  const greatest = Math.max(...rows.map((row) => row.value));
  const cells = rows.map((row): Box & { row: ChartRow; colour: Colour } => {
    const line = layout.lines[lines.findIndex((l) => l.code === row.by.code)] ?? { top: 0, bottom: 0 };
    const column = columns.findIndex(({ index }) => index === row.seriesIndex);
    const x1 = left + column * columnWidth;
    return { row, colour: shade(row.value, greatest), x1, x2: x1 + columnWidth - SEAM, y1: line.top, y2: line.bottom };
  });
  const headTexts = heads.flatMap((head, c) =>
    head.map((text, k): PlacedText => ({
      text,
      x: left + (c + 0.5) * columnWidth - SEAM / 2,
      y: (headLines - head.length + k + 0.5) * type.leading,
    })),
  );
  const colours = [...new Set(cells.map((cell) => cell.colour))];
  return frame(context, layout.bottom + 2, [
    colours.map((colour) => boxes(cells.filter((cell) => cell.colour === colour), colour, colour === 'q0' ? 'var(--rule)' : null)),
    placedText(shared === '' ? [] : [{ text: shared.trim(), x: left, y: type.leading / 2 }], { size: type.small, fill: 'var(--ink-2)' }),
    placedText(headTexts, { size: type.small, anchor: 'middle', fill: 'var(--ink-2)' }),
    labelMarks(layout, type),
    colours.map((colour) =>
      placedText(
        cells
          .filter((cell) => cell.colour === colour)
          .map((cell): PlacedText => ({ text: bareFigure(cell.row, context), x: (cell.x1 + cell.x2) / 2, y: (cell.y1 + cell.y2) / 2 })),
        { size: type.label, anchor: 'middle', fill: `var(--${colour}-t)` },
      ),
    ),
  ]);
}

/** The columns in shown order; each with its base where its figures have but one. */
function columnsOf(rows: readonly ChartRow[]): { index: number; label: string; n: number | null }[] {
  const indices = [...new Set(rows.map((row) => row.seriesIndex))].sort((a, b) => a - b);
  return indices.map((index) => {
    const column = rows.filter((row) => row.seriesIndex === index);
    const [first] = column;
    return { index, label: first?.series?.label ?? '', n: new Set(column.map((row) => row.n)).size === 1 ? (first?.n ?? null) : null };
  });
}

const SHADES: readonly Colour[] = ['q1', 'q2', 'q3', 'q4', 'q5', 'q6'];

/** Six steps of equal width from zero to the greatest figure; zero is the paper's colour. */
function shade(value: number, greatest: number): Colour {
  if (value === 0) return 'q0';
  return SHADES[Math.min(SHADES.length - 1, Math.ceil((value / greatest) * SHADES.length) - 1)] as Colour;
}
