import { crc32 } from 'node:zlib';

export interface Chunk {
  type: string;
  data: Buffer;
}

/** The chunks of a PNG file; throws where a length or a checksum is wrong. */
export function chunksOf(png: Uint8Array): Chunk[] {
  const file = Buffer.from(png);
  const chunks: Chunk[] = [];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const body = file.subarray(at + 4, at + 8 + length);
    if (crc32(body) !== file.readUInt32BE(at + 8 + length)) throw new Error(`wrong checksum at ${at}`);
    chunks.push({ type: body.toString('latin1', 0, 4), data: body.subarray(4) });
    at += 12 + length;
  }
  return chunks;
}
/** Width and height. */
export const sizeOf = (png: Uint8Array): [number, number] => {
  const [header] = chunksOf(png) as [Chunk];
  return [header.data.readUInt32BE(0), header.data.readUInt32BE(4)];
};
