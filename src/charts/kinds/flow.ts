import type { PlotOptions, RenderFunction } from '@observablehq/plot';
import { bareFigure } from '../drawing/bareFigure.ts';
import type { ChartContext } from '../context.ts';
import type { ChartRow } from '../chartRow.ts';
import { frame } from '../drawing/frame.ts';
import { baseNote } from '../drawing/linesOf.ts';
import { placedText, type PlacedText } from '../drawing/marks.ts';
import { colourOf, isOutlined, type Colour } from '../drawing/scales.ts';
import { svgElement } from '../drawing/svgElement.ts';
import { textWidth } from '../drawing/textWidth.ts';
import { TYPE_SIZE } from '../drawing/typeSize.ts';
import { wrapText } from '../drawing/wrapText.ts';

/** Height of the whole. */
const WHOLE = 260;
const BLOCK = 14;
const GAP = 10;
const BESIDE = 8;
/** Share of the width that lies between the whole and its parts. */
const WAY = { narrow: 0.26, wide: 0.4 };

/** A stretch of a block's edge. */
interface Stretch {
  y1: number;
  y2: number;
}

/** A part of the whole: the stretch of the whole that it is, and its own block. */
interface Part {
  row: ChartRow;
  colour: Colour;
  from: Stretch;
  to: Stretch;
}

/**
 * How one whole is parted: it stands at the left, ribbons lead to a block for each part, all heights in proportion. Figure
 * and label stand beside a block; what nobody belongs to is a hairline. What the parts leave of the whole has no ribbon.
 *
 * @param rows counts; the whole is the row of category `total`, or else their base
 */
export function flow(rows: readonly ChartRow[], context: ChartContext): PlotOptions {
  const { variant, width, lang } = context;
  const type = TYPE_SIZE[variant];
  const total = rows.find((row) => row.by.code === 'total');
  const parts = rows.filter((row) => row !== total);
  const whole = total?.value ?? rows[0]?.n ?? 1;
  const right = Math.round(width * WAY[variant]) + BLOCK;

  const figures = parts.map((row) => bareFigure(row, context));
  const figureEnd = right + BLOCK + BESIDE + Math.max(...figures.map((text) => textWidth(text, type.label, 'bold')));
  const labels = parts.map((row) => wrapText(row.by.label, width - figureEnd - BESIDE, type.label));
  const heads = total ? [bareFigure(total, context), ...wrapText(total.by.label, right - BLOCK, type.label)] : [baseNote(whole, lang)];
  const top = heads.length * type.leading + 4;
  const headTexts = heads.map((text, k): PlacedText => ({ text, x: 0, y: (k + 0.5) * type.leading }));

  // Whole and parts begin at one height, so that no ribbon rises into what is written above the whole.
  let [fromY, slotY] = [top, top];
  const texts: PlacedText[] = [];
  const values: PlacedText[] = [];
  const drawn = parts.map((row, k): Part => {
    const lines = labels[k] ?? [];
    const height = (row.value / whole) * WHOLE;
    const textHeight = lines.length * type.leading;
    // A block lower than its label stands at the label's first line, where the figure is.
    const to = slotY + (height < textHeight ? Math.max(0, (type.leading - height) / 2) : 0);
    const firstY = slotY + Math.max(0, (height - textHeight) / 2) + type.leading / 2;
    values.push({ text: figures[k] ?? '', x: figureEnd, y: firstY });
    texts.push(...lines.map((text, l): PlacedText => ({ text, x: figureEnd + BESIDE, y: firstY + l * type.leading })));
    const part = { row, colour: colourOf(row.by, k), from: { y1: fromY, y2: fromY + height }, to: { y1: to, y2: to + height } };
    fromY += height;
    slotY += Math.max(height, textHeight) + GAP;
    return part;
  });
  return frame(context, Math.max(top + WHOLE, slotY - GAP) + 4, [
    wholeMark(total, { y1: top, y2: top + WHOLE }),
    ...drawn.map((part) => partMark(part, right)),
    placedText(headTexts.slice(0, 1), { size: type.label, bold: true }),
    placedText(headTexts.slice(1), { size: type.label }),
    placedText(texts, { size: type.label }),
    placedText(values, { size: type.label, bold: true, anchor: 'end' }),
  ]);
}

/** The block of the whole; a row of the data where the source prints it as one. */
const wholeMark =
  (total: ChartRow | undefined, { y1, y2 }: Stretch): RenderFunction =>
  (_index, _scales, _values, _dimensions, context) => {
    const block = svgElement(context.document, 'rect', { x: 0, y: y1, width: BLOCK, height: y2 - y1, fill: 'var(--ink-2)' });
    if (total) block.setAttribute('data-i', String(total.i));
    return block;
  };

/** A part's ribbon and block in one group, which answers to the pointer as one. */
const partMark =
  ({ row, colour, from, to }: Part, right: number): RenderFunction =>
  (_index, _scales, _values, _dimensions, context) => {
    const group = svgElement(context.document, 'g', { 'data-i': row.i, fill: `var(--${colour})` });
    if (isOutlined(colour)) group.setAttribute('stroke', 'var(--outline)');
    if (row.value > 0) group.append(svgElement(context.document, 'path', { d: ribbon(from, to, right), 'fill-opacity': 0.5 }));
    // The least of parts is still seen.
    const height = Math.max(1, to.y2 - to.y1);
    const block = svgElement(context.document, 'rect', { x: right, y: (to.y1 + to.y2 - height) / 2, width: BLOCK, height });
    if (row.value === 0) block.setAttribute('fill', 'var(--ink-2)');
    group.append(block);
    return group;
  };

/** A band that bends from one stretch to another of the same height. */
function ribbon(from: Stretch, to: Stretch, right: number): string {
  const [a, b] = [BLOCK, right];
  const middle = (a + b) / 2;
  const point = (x: number, y: number): string => `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
  const bend = (y1: number, y2: number, end: number): string => `C${point(middle, y1)} ${point(middle, y2)} ${point(end, y2)}`;
  return `M${point(a, from.y1)}${bend(from.y1, to.y1, b)}V${Math.round(to.y2 * 10) / 10}${bend(to.y2, from.y2, a)}Z`;
}
