import type { LegendItem } from '../charts/legendItems.ts';
import { isOutlined, type Colour } from '../charts/drawing/scales.ts';
import { textWidth } from '../charts/drawing/textWidth.ts';
import { wrapText } from '../charts/drawing/wrapText.ts';
import { literalColours, type Palette } from './palette.ts';
import { element, escapeXml } from './xml.ts';

const KEY = 12;
const AFTER_KEY = 6;
const BETWEEN = 18;

interface Options {
  x: number;
  y: number;
  width: number;
  size: number;
  leading: number;
  palette: Palette;
}

/**
 * A colour key as shapes and labels, in rows: a new row where the next key does not fit whole; a label wider than a row of
 * its own is broken.
 *
 * @returns the markup, and the bottom of the last row (`y` where there is nothing)
 * @throws RangeError when a key's colour is not in the palette
 */
export function fileLegend(items: readonly LegendItem[], { x: left, y: top, width, size, leading, palette }: Options): { markup: string; bottom: number } {
  if (items.length === 0) return { markup: '', bottom: top };
  let [x, y] = [left, top];
  let bottom = top;
  const parts: string[] = [];
  for (const { label, className } of items) {
    const lines = wrapText(label, width - KEY - AFTER_KEY, size);
    const itemWidth = KEY + AFTER_KEY + Math.max(...lines.map((line) => textWidth(line, size)));
    if (x > left && x + itemWidth > left + width) [x, y] = [left, bottom];
    parts.push(keyXml(className, x, y + leading / 2, palette));
    lines.forEach((line, k) => {
      const baseline = y + (k + 0.5) * leading + 0.32 * size;
      parts.push(element('text', { x: tenth(x + KEY + AFTER_KEY), y: tenth(baseline) }, escapeXml(line)));
    });
    bottom = Math.max(bottom, y + lines.length * leading);
    x += itemWidth + BETWEEN;
  }
  return { markup: element('g', { 'font-size': size, fill: literalColours('var(--ink)', palette) }, ...parts), bottom };
}

/** One key, as `charts.css` draws it: a square of its colour, or one of the two dots of a dumbbell. */
function keyXml(className: string, x: number, middle: number, palette: Palette): string {
  const colour = (name: string): string => literalColours(`var(--${name})`, palette);
  if (className === 'hollow' || className === 'filled')
    return element('circle', {
      ...{ cx: tenth(x + KEY / 2), cy: tenth(middle), r: KEY / 2 - 1 },
      ...{ fill: colour(className === 'hollow' ? 'paper' : 's1'), stroke: colour('s1'), 'stroke-width': 2 },
    });
  // The outline lies within the edge.
  const inset = isOutlined(className as Colour) ? 0.5 : 0;
  return element('rect', {
    ...{ x: tenth(x + inset), y: tenth(middle - KEY / 2 + inset), width: KEY - 2 * inset, height: KEY - 2 * inset },
    ...{ fill: colour(className), stroke: inset > 0 ? colour('outline') : undefined },
  });
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
