/** Text, or the place of the first byte that is not UTF-8. */
export type Decoded = { text: string } | { line: number; column: number; byte: number };

const LF = 0x0a;

// `ignoreBOM: true` means that a byte order mark is kept in the text, so that the caller can object to it.
const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);

function decodeOrNull(bytes: Uint8Array): string | null {
  try {
    return decode(bytes);
  } catch (error) {
    // `fatal` is specified to throw a TypeError: https://encoding.spec.whatwg.org/#dom-textdecoder-decode
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Column (in characters, from 1) and value of the first ill-formed byte of a line. */
function firstBadByte(line: Uint8Array): { column: number; byte: number } {
  for (let end = line.length - 1; end >= 0; end--) {
    const sound = decodeOrNull(line.subarray(0, end));
    if (sound !== null) return { column: Array.from(sound).length + 1, byte: line[end] ?? 0 };
  }
  throw new RangeError('the line is sound');
}

/**
 * Reads bytes as UTF-8 and nothing else; never replaces a bad byte by U+FFFD.
 *
 * @example decodeUtf8(Uint8Array.of(0x61, 0x0a, 0x62, 0xe6)) // { line: 2, column: 2, byte: 0xe6 }
 */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  const text = decodeOrNull(bytes);
  if (text !== null) return { text };
  // No byte of a longer UTF-8 sequence is a line feed, so lines can be decoded one by one.
  let start = 0;
  for (let line = 1; ; line++) {
    const at = bytes.indexOf(LF, start);
    const end = at === -1 ? bytes.length : at;
    const part = bytes.subarray(start, end);
    if (decodeOrNull(part) === null) return { line, ...firstBadByte(part) };
    start = end + 1;
  }
}
