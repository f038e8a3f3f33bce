import { textWidth } from '../charts/drawing/textWidth.ts';

/**
 * Breaks an address into lines no wider than `width`: after a slash, else before a hyphen, else where it must. Nothing is
 * added at the break, so that what is typed from it is the address.
 *
 * @param size type size in CSS pixels
 * @example wrapAddress('https://example.dk/diagrammer/et-langt-navn/', 160, 12) // ['https://example.dk/', 'diagrammer/et-langt-navn/']
 */
export function wrapAddress(address: string, width: number, size: number): string[] {
  const fits = (text: string): boolean => textWidth(text, size) <= width;
  const pieces = address
    .split(/(?<=[^/:]\/)/)
    .flatMap((part) => (fits(part) ? [part] : part.split(/(?=-)/)))
    .flatMap((part) => (fits(part) ? [part] : [...part]));
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && !fits(line + piece)) {
      lines.push(line);
      line = '';
    }
    line += piece;
  }
  return line === '' ? lines : [...lines, line];
}
