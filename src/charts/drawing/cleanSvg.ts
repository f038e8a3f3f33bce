/**
 * Makes a drawing of Plot's fit for a page with a strict Content-Security-Policy, and small: no style element or
 * attribute, no `aria-label` on groups (they have no role), coordinates with one decimal at most, text placed by `x` and
 * `y` alone, nothing said twice. Everything happens before the drawing is part of a document, so that no browser ever
 * sees the style element.
 */
export function cleanSvg(svg: SVGSVGElement): SVGSVGElement {
  for (const style of [...svg.querySelectorAll('style')]) style.remove();
  for (const name of ['fill', 'font-family', 'font-size']) svg.removeAttribute(name);
  for (const element of [...svg.querySelectorAll('*')]) {
    element.removeAttribute('style');
    element.removeAttribute('aria-label');
    if (isIdle(element.getAttribute('transform'))) element.removeAttribute('transform');
  }
  for (const text of [...svg.querySelectorAll('text')]) placeText(text);
  for (const element of [...svg.querySelectorAll('*')]) {
    for (const attribute of [...element.attributes]) roundNumbers(element, attribute.name, attribute.value);
  }
  return svg;
}

/** Plot moves groups by half a pixel, or not, by the screen it thinks it draws for. */
const isIdle = (transform: string | null): boolean => transform === null || /^translate\((0|0\.5),(0|0\.5)\)$/.test(transform);

/** Folds a text's translation and its offset in ems into `x` and `y`. */
function placeText(text: Element): void {
  const match = /^translate\(([-\d.e]+),([-\d.e]+)\)$/.exec(text.getAttribute('transform') ?? '');
  if (!match) return;
  const size = Number(text.parentElement?.getAttribute('font-size') ?? 0);
  const offset = /^([-\d.]+)em$/.exec(text.getAttribute('y') ?? '')?.[1] ?? '0';
  text.removeAttribute('transform');
  text.setAttribute('x', match[1] ?? '0');
  text.setAttribute('y', String(Number(match[2]) + Number(offset) * size));
}

function roundNumbers(element: Element, name: string, value: string): void {
  if (!/^(x|y|x1|x2|y1|y2|cx|cy|r|width|height)$/.test(name)) return;
  element.setAttribute(name, String(Math.round(Number(value) * 10) / 10));
}
