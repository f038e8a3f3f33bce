import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeUtf8 } from '../../src/dataset/utf8.ts';

const bytes = (...parts: (string | number)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)])));

test('any text comes back, byte order mark and all', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(decodeUtf8(bytes(`\uFEFF${text}`))).toEqual({ text: `\uFEFF${text}` });
    }),
  );
});

test.for([
  ['Latin-1 letter', bytes('a\nblå b', 0xe6, 'r'), { line: 2, column: 6, byte: 0xe6 }],
  ['letter cut short by a line end', bytes('a', 0xc3, '\nb'), { line: 1, column: 2, byte: 0xc3 }],
  ['letter cut short by the end', bytes('a\n', 0xe2, 0x82), { line: 2, column: 1, byte: 0xe2 }],
  ['stray continuation byte', bytes('\n\n', 0x80), { line: 3, column: 1, byte: 0x80 }],
  ['overlong form', bytes('é', 0xc0, 0xaf), { line: 1, column: 2, byte: 0xc0 }],
] as const)('%s', ([, input, place]) => {
  expect(decodeUtf8(input)).toEqual(place);
});

test('U+FFFD typed as such is a character like any other', () => {
  expect(decodeUtf8(bytes('\uFFFD', 0xff))).toEqual({ line: 1, column: 2, byte: 0xff });
});
