import { literalColours, type Palette } from './palette.ts';
import { element, escapeXml } from './xml.ts';

/** What says something to our pages, scripts and readers of tables, and nothing in a file; and what belongs to the root alone. */
const LEFT_OUT = /^(class|role|tabindex|style|xmlns.*|aria-.*|data-.*)$/;
const OF_ROOT = /^(width|height|viewBox)$/;
/** How a halo is made: a stroke below the fill. */
const OF_HALO = ['stroke', 'stroke-width', 'stroke-linejoin', 'paint-order'];

/**
 * A drawing of `drawChart` as the markup of a group: colours literal, without what only our pages use.
 *
 * Halos are drawn as texts of their own below the texts, since office programs do not know `paint-order` and would paint
 * the stroke over the letters.
 *
 * @param x, y where the drawing's top left corner goes
 * @throws RangeError when a colour is not in the palette
 */
export function drawingXml(svg: SVGSVGElement, { x, y, palette }: { x: number; y: number; palette: Palette }): string {
  const inherited = Object.entries(attributesOf(svg, palette)).filter(([name]) => !OF_ROOT.test(name));
  const marks = [...svg.children].map((child) => markXml(child, palette));
  return element('g', { transform: `translate(${x},${y})`, ...Object.fromEntries(inherited) }, ...marks);
}

function markXml(mark: Element, palette: Palette): string {
  const attributes = attributesOf(mark, palette);
  const content = [...mark.childNodes].map((node) =>
    isElement(node) ? markXml(node, palette) : escapeXml(node.textContent ?? ''),
  );
  if (!attributes['paint-order']?.startsWith('stroke')) return element(mark.localName, attributes, ...content);
  const { 'paint-order': _, ...below } = attributes;
  const above = Object.entries(attributes).filter(([name]) => !OF_HALO.includes(name));
  return (
    element(mark.localName, { ...below, fill: attributes.stroke, 'aria-hidden': 'true' }, ...content) +
    element(mark.localName, Object.fromEntries(above), ...content)
  );
}

const attributesOf = (mark: Element, palette: Palette): Record<string, string> =>
  Object.fromEntries(
    [...mark.attributes]
      .filter(({ name }) => !LEFT_OUT.test(name))
      .map(({ name, value }) => [name, literalColours(value === 'currentColor' ? 'var(--ink)' : value, palette)]),
  );

/** A node's type, told without the globals of a browser. */
const isElement = (node: ChildNode): node is ChildNode & Element => node.nodeType === 1;
