import { deflate } from 'pako';
import { pngChunk } from './pngChunk.ts';

/** An image of opaque pixels: red, green, blue and alpha, a byte each, row by row. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8Array;
}

/** As many as a byte can tell apart. */
const MOST_COLOURS = 256;

/**
 * A PNG file of few colours: a table of them, and one byte a pixel, where a full one would take four. Nothing is lost.
 * Compressed by pako, whose bytes are the same on every machine; those of a machine's own zlib need not be.
 * https://www.w3.org/TR/png-3/#11PLTE
 *
 * @throws RangeError when there are more than 256 colours, or a pixel that is not opaque
 * @example indexedPng({ width: 1, height: 1, data: new Uint8Array([255, 0, 0, 255]) })
 */
export function indexedPng({ width, height, data }: Pixels): Uint8Array {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const colours = new Map<number, number>();
  // Each row begins with its filter: none, since indices of neighbours say nothing of one another.
  const rows = new Uint8Array((width + 1) * height);
  // Mostly a pixel is as the one before it, which need not be looked up.
  let [colour, index] = [-1, 0];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const next = view.getUint32(4 * (y * width + x));
      if (next !== colour) {
        colour = next;
        index = colours.get(colour) ?? colours.size;
        if ((colour & 0xff) !== 0xff) throw new RangeError(`not opaque at ${x}, ${y}`);
        if (index === MOST_COLOURS) throw new RangeError(`more than ${MOST_COLOURS} colours`);
        colours.set(colour, index);
      }
      rows[y * (width + 1) + 1 + x] = index;
    }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  // Eight bits an index, of a palette.
  header.set([8, 3], 8);
  const palette = Buffer.from([...colours.keys()].flatMap((colour) => [colour >>> 24, (colour >>> 16) & 0xff, (colour >>> 8) & 0xff]));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, pngChunk('IHDR', header), pngChunk('PLTE', palette), pngChunk('IDAT', deflate(rows, { level: 7, memLevel: 9 })), pngChunk('IEND', new Uint8Array())]);
}
