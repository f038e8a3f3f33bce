import { bareFigure } from '../drawing/bareFigure.ts';
import type { ChartRow } from '../chartRow.ts';
import type { ChartContext } from '../context.ts';
import type { LineStyle } from '../drawing/lineStyle.ts';
import type { PlacedText } from '../drawing/marks.ts';
import type { Point } from '../drawing/pointMarks.ts';
import { pushApart } from '../drawing/pushApart.ts';
import { isFree, textArea, type Area, type Stroke } from '../drawing/roomForText.ts';
import type { SlopeLine } from './slope.ts';
import { BESIDE, labelHeight, SAMPLE, SPACE, type SlopePlaces } from './slopePlaces.ts';
import { textWidth } from '../drawing/textWidth.ts';
import { TYPE_SIZE } from '../drawing/typeSize.ts';

/** A text that is moved further than this from its point gets a leader. */
const NEAR = 4;

type Anchored = PlacedText & { anchor: 'start' | 'middle' | 'end' };

/** A point, and a piece of line, that show how a line looks. */
interface Sample {
  style: LineStyle;
  point: Point;
  strokes: Stroke[];
}

/** All that is written at a slope's lines. */
export interface SlopeFigures {
  texts: Anchored[];
  labels: PlacedText[];
  /** From points to figures that could not stand beside them. */
  leaders: Stroke[];
  samples: Sample[];
}

/**
 * Figures at the left and the right of the outer measurements, pushed apart where they would touch, and at the inner ones
 * where there is room; labels where lines end, or in a key, in the order in which the lines end.
 */
export function slopeFigures(lines: readonly SlopeLine[], strokes: readonly Stroke[], places: SlopePlaces, context: ChartContext): SlopeFigures {
  const { xs, top, bottom, labels, atEnds, lastWidth } = places;
  const { label, leading } = TYPE_SIZE[context.variant];
  const [firstX, lastX] = [xs[0] ?? 0, xs.at(-1) ?? 0];
  const figure = (row: ChartRow): string => bareFigure(row, context);
  const half = leading / 2;

  const firsts = lines.flatMap(({ points }) => points.filter(({ column }) => column === 0));
  const firstYs = pushApart(firsts.map((point) => ({ at: point.y, size: leading })), top - half, bottom + half);
  const texts = firsts.map((point, k): Anchored => ({ text: figure(point.row), x: firstX - BESIDE, y: firstYs[k] ?? 0, anchor: 'end' }));
  const leaders = firsts.map((point, k): Stroke => ({ x1: firstX - BESIDE + 2, y1: firstYs[k] ?? 0, x2: firstX - point.r - 1, y2: point.y }));

  // Without labels only those lines have something at the right that were measured last.
  const ends = lines
    .map(({ points, style }, l) => ({ end: points.at(-1), style, texts: atEnds ? (labels[l] ?? []) : [] }))
    .filter(({ end }) => end !== undefined && (atEnds || end.column === xs.length - 1));
  const heights = ends.map((line) => (atEnds ? labelHeight(line.texts, context) : leading));
  const endYs = pushApart(ends.map(({ end }, k) => ({ at: end?.y ?? 0, size: heights[k] ?? 0 })), top - half, bottom + half);
  const placed: PlacedText[] = [];
  const samples: Sample[] = [];
  ends.forEach(({ end, style, texts: own }, k) => {
    if (!end) return;
    const y = endYs[k] ?? 0;
    own.forEach((text, t) => placed.push({ text, x: lastX + BESIDE + lastWidth + SPACE, y: y + (t - (own.length - 1) / 2) * leading }));
    if (end.column === xs.length - 1) {
      texts.push({ text: figure(end.row), x: lastX + BESIDE, y, anchor: 'start' });
      leaders.push({ x1: lastX + end.r + 1, y1: end.y, x2: lastX + BESIDE - 2, y2: y });
    } else {
      // A leader across the gap would look measured, so the label shows its line's point instead.
      samples.push({ style, point: { x: lastX + BESIDE + Math.min(lastWidth, 2 * end.r) - end.r, y, r: end.r }, strokes: [] });
    }
  });
  if (!atEnds) addKey(lines, places, context, placed, samples);

  const taken: Area[] = texts.map((text) => areaOf(text, label));
  for (const { points } of lines) for (const { x, y, r } of points) taken.push({ left: x - r, right: x + r, top: y - r, bottom: y + r });
  // Where lines meet, their one figure is said once.
  const inner = new Map<string, SlopeLine['points'][number]>();
  for (const { points } of lines)
    for (const point of points) if (point.column > 0 && point.column < xs.length - 1) inner.set(`${point.column}/${figure(point.row)}`, point);
  for (const point of inner.values()) {
    const text = figure(point.row);
    const width = textWidth(text, label, 'bold');
    const away = point.r + half;
    const area = (dx: number, dy: number): Area => textArea(point.x + dx, point.y + dy, width, label);
    // Above, below, right, left.
    const spot = [[0, -away], [0, away], [point.r + 5 + width / 2, 0], [-point.r - 5 - width / 2, 0]].find(
      ([dx = 0, dy = 0]) => point.y + dy < bottom - half && isFree(area(dx, dy), taken, strokes),
    );
    if (!spot) continue;
    const [dx = 0, dy = 0] = spot;
    taken.push(area(dx, dy));
    texts.push({ text, x: point.x + dx, y: point.y + dy, anchor: 'middle' });
  }
  return { texts, labels: placed, leaders: leaders.filter(({ y1, y2 }) => Math.abs(y1 - y2) > NEAR), samples };
}

function areaOf({ text, x, y, anchor }: Anchored, size: number): Area {
  const width = textWidth(text, size, 'bold');
  return textArea(anchor === 'start' ? x + width / 2 : anchor === 'end' ? x - width / 2 : x, y, width, size);
}

/** A sample and a label for each line, in the order in which they end, from above. */
function addKey(lines: readonly SlopeLine[], { labels }: SlopePlaces, context: ChartContext, placed: PlacedText[], samples: Sample[]): void {
  const { leading } = TYPE_SIZE[context.variant];
  const order = lines.map((_, l) => l).sort((a, b) => (lines[a]?.points.at(-1)?.y ?? 0) - (lines[b]?.points.at(-1)?.y ?? 0));
  let top = 0;
  for (const l of order) {
    const texts = labels[l] ?? [];
    const style = lines[l]?.style;
    const y = top + leading / 2;
    texts.forEach((text, t) => placed.push({ text, x: SAMPLE + SPACE, y: y + t * leading }));
    if (style) samples.push({ style, point: { x: SAMPLE / 2, y, r: 5 }, strokes: [{ x1: 0, y1: y, x2: SAMPLE, y2: y }] });
    top += labelHeight(texts, context);
  }
}
