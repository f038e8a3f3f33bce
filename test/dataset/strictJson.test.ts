import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { JsonFault, lineAndColumn, parseJson } from '../../src/dataset/strictJson.ts';

const faultOf = (text: string): { message: string; offset: number; found: string } | null => {
  try {
    parseJson(text);
    return null;
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    return { message: error.message, offset: error.offset, found: error.found };
  }
};

test('reads what JSON.stringify writes as JSON.parse does', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      expect(parseJson(text).value).toEqual(JSON.parse(text));
    }),
  );
});

test('takes no text that JSON.parse refuses, and refuses none but for a doubled name', () => {
  const bit = fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '"b', '1', '01', '-', '1.', '.5', '1e3', 'true', 'nul', ' ', '\n', '\\', '\u00a0', "'a'");
  const taken = (text: string): boolean => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  const soup = fc.array(bit, { maxLength: 9 }).map((bits) => bits.join(''));
  const damaged = fc
    .tuple(fc.jsonValue(), fc.nat(), bit)
    .map(([value, at, extra]) => {
      const text = JSON.stringify(value);
      const i = at % (text.length + 1);
      return text.slice(0, i) + extra + text.slice(i);
    });
  fc.assert(
    fc.property(fc.oneof(soup, damaged), (text) => {
      const fault = faultOf(text);
      if (fault?.message !== 'doubled name') expect(fault === null).toBe(taken(text));
    }),
    { numRuns: 3000 },
  );
});

test('keeps the place of every value by its path', () => {
  const text = '{"a": [1, {"b c": null}], "d":2}';
  const { places } = parseJson(text);
  expect([...places].map(([path, offset]) => [path, text.slice(offset, offset + 2)])).toEqual([
    ['', '{"'],
    ['a', '[1'],
    ['a[0]', '1,'],
    ['a[1]', '{"'],
    ['a[1].b c', 'nu'],
    ['d', '2}'],
  ]);
});

describe('faults', () => {
  test.for([
    ['{"a": 1,}', 8, 'not JSON; a name in double quotes wanted', '}'],
    ['[1, 2,]', 6, 'not JSON; a value wanted', ']'],
    ['{"a": 1 "b": 2}', 8, 'not JSON; , or } wanted', '"b"'],
    ['{"a" 1}', 5, 'not JSON; : wanted', '1'],
    ['{"a": 1', 7, 'not JSON; the file ends too early', ''],
    ['', 0, 'not JSON; the file ends too early', ''],
    ['{"a": 1, "a": 2}', 9, 'doubled name', '"a"'],
    ['{a: 1}', 1, 'not JSON', 'a:'],
    ['1 2', 2, 'not JSON; nothing wanted after the end', '2'],
    ['"a\nb"', 0, 'not JSON', '"a'],
  ] as const)('%j', ([text, offset, message, found]) => {
    expect(faultOf(text)).toEqual({ message, offset, found });
  });
});

test('a name like __proto__ is a name', () => {
  expect(Object.keys(parseJson('{"__proto__": {"x": 1}}').value as object)).toEqual(['__proto__']);
});

test('offsets become lines and columns', () => {
  expect(lineAndColumn('a\n😀b', 4)).toEqual({ line: 2, column: 2 });
  expect(lineAndColumn('a', 0)).toEqual({ line: 1, column: 1 });
});
