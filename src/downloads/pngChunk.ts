import { crc32 } from 'node:zlib';

/**
 * A chunk of a PNG file: length, type, data, checksum.
 *
 * @param type four letters of ASCII
 * @example pngChunk('IEND', new Uint8Array()) // the last of every file
 */
export function pngChunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}
