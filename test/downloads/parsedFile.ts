import { JSDOM } from 'jsdom';

const { window } = new JSDOM('');

/**
 * An SVG file as an XML parser has it. One window for all: each costs more than the files of a chart.
 *
 * @throws Error where the text is not well formed
 */
export function parsedFile(file: string): SVGSVGElement {
  const { documentElement } = new window.DOMParser().parseFromString(file, 'image/svg+xml');
  if (documentElement.localName !== 'svg') throw new Error(documentElement.textContent ?? 'not well formed');
  return documentElement as unknown as SVGSVGElement;
}
