import { pngChunk } from './pngChunk.ts';

/** Of the first chunk, IHDR: eight bytes of signature, then length, type, thirteen bytes, checksum. */
const AFTER_HEADER = 8 + 4 + 4 + 13 + 4;
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * A PNG file with texts inside it, one `iTXt` chunk (UTF-8, not compressed) for each, after its header: a picture that has
 * lost its page still tells programs its source. https://www.w3.org/TR/png-3/#11iTXt
 *
 * @param texts by keyword, 1–79 letters of ASCII; `Title`, `Description`, `Source`, `Copyright` are common ones
 * @param lang of the texts
 * @throws RangeError when the bytes are no PNG file, or a keyword is none
 */
export function pngWithText(png: Uint8Array, texts: Readonly<Record<string, string>>, lang: string): Uint8Array {
  if (!SIGNATURE.every((byte, i) => png[i] === byte) || png.length < AFTER_HEADER) throw new RangeError('not a PNG file');
  const chunks = Object.entries(texts).map(([keyword, text]) => {
    if (!/^[A-Za-z](?:[A-Za-z ]{0,77}[A-Za-z])?$/.test(keyword)) throw new RangeError(`not a keyword of a PNG file: ${keyword}`);
    // Keyword, not compressed, by no method, language, no translated keyword, text.
    return pngChunk('iTXt', Buffer.from(`${keyword}\0\0\0${lang}\0\0${text}`, 'utf8'));
  });
  return Buffer.concat([png.subarray(0, AFTER_HEADER), ...chunks, png.subarray(AFTER_HEADER)]);
}
