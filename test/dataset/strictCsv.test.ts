import { csvFormatRows, csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../src/dataset/problem.ts';
import { parseStrictCsv } from '../../src/dataset/strictCsv.ts';

const read = (text: string) => parseStrictCsv(new TextEncoder().encode(text), 'x.csv');
const texts = (text: string): string[][] => {
  const { header, rows } = read(text);
  return [header, ...rows].map((cells) => cells.map((cell) => cell.text));
};
const problems = (text: string): string[] => read(text).problems.map(formatProblem);

describe('on what a correct writer writes', () => {
  /** Text that may stand in a cell: anything visible, with spaces within, in Unicode NFC. */
  const cell = fc
    .string({ unit: fc.oneof(fc.constantFrom('"', ',', ' ', 'a', 'é', '0'), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })) })
    .map((text) => text.normalize('NFC').replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Cn}\u2028\u2029]/gu, '').trim())
    .filter((text) => text === text.normalize('NFC'));
  // A row of one empty cell is an empty line, which no reader can tell from no row.
  const grid = fc
    .integer({ min: 2, max: 5 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }));
  const quoted = (rows: string[][]): string =>
    rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')).join('\n');

  test('gives back the cells, and no problem, whether all or only some are quoted', () => {
    fc.assert(
      fc.property(grid, fc.boolean(), (rows, lastLineEnd) => {
        for (const written of [csvFormatRows(rows), quoted(rows)]) {
          const text = lastLineEnd ? `${written}\n` : written;
          expect(problems(text)).toEqual([]);
          expect(texts(text)).toEqual(rows);
        }
      }),
    );
  });

  test('agrees with d3-dsv', () => {
    fc.assert(
      fc.property(grid, (rows) => {
        const text = csvFormatRows(rows);
        expect(texts(text)).toEqual(csvParseRows(text));
      }),
    );
  });

  test('every cell is found again at its line and column', () => {
    fc.assert(
      fc.property(grid, (rows) => {
        const text = csvFormatRows(rows);
        const lines = text.split('\n');
        for (const { text: cellText, line, column } of read(text).rows.flat()) {
          const rest = Array.from(lines[line - 1] ?? '').slice(column - 1).join('');
          const here = rest.startsWith('"') ? `"${cellText.replaceAll('"', '""')}"` : cellText;
          expect(rest.startsWith(here)).toBe(true);
          expect([undefined, ',']).toContain(rest[here.length]);
        }
      }),
    );
  });
});

describe('on any bytes', () => {
  test('never throws, and gives only rows as wide as the header', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'a', ' ') }), (bytes, text) => {
        for (const input of [bytes, new TextEncoder().encode(text)]) {
          const { header, rows } = parseStrictCsv(input, 'x.csv');
          for (const row of rows) expect(row.length).toBe(header.length);
        }
      }),
    );
  });

  test('where it has nothing to object to, d3-dsv reads the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', ',', '\n', 'a', ' '), minLength: 1 }), (text) => {
        fc.pre(problems(text).length === 0);
        expect(texts(text)).toEqual(csvParseRows(text));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('on what d3-dsv lets pass', () => {
  test.for([
    ['a,b\n1', 'x.csv:2:2 b: missing cell; 2 wanted, 1 found'],
    ['a,b\n1,2,3', 'x.csv:2:5: extra cell; 2 wanted, 3 found: 3'],
    ['a,b\n1,x"y', 'x.csv:2:4 b: quote inside an unquoted cell: x"y'],
    ['a,b\n1,"x"y', 'x.csv:2:6 b: text after a closing quote: y'],
    ['a,b\n"1,2\n3,4', 'x.csv:2:1 a: unclosed quote: "1,2'],
    ['a,b\n"1\n2",3', 'x.csv:2:1 a: unclosed quote: "1'],
    ['a,b\n\n1,2', 'x.csv:2:1: empty line'],
    ['a,b\r\n1,2\r\n', 'x.csv:1:4: carriage return; lines end in LF alone'],
    ['a,b\n1,2\r3,4\n', 'x.csv:2:4: carriage return; lines end in LF alone'],
    ['\uFEFFa,b\n1,2', 'x.csv:1:1: byte order mark'],
    ['a,b\n1,\u00a02', 'x.csv:2:3 b: leading white space: \u00a02'],
    ['a,b\n1,2 ', 'x.csv:2:3 b: trailing white space: 2 '],
    ['a,b\n1,\u00ad2', 'x.csv:2:3 b: control or invisible character U+00AD: \\u{ad}2'],
    ['', 'x.csv:1:1: empty file'],
  ] as const)('%j', ([text, problem]) => {
    expect(problems(text)[0]).toBe(problem);
  });

  test('a quote left open costs one line, not the rest of the file', () => {
    expect(texts('a,b\n"1,2\n3,4\n')).toEqual([['a', 'b'], ['3', '4']]);
  });

  test.for(['a,b\n1,x"y', 'a,b\n1,"x"y', 'a,b\n1', 'a,b\n1,2,3'])('a row that cannot be relied on is left out, and that is said: %j', (text) => {
    expect(read(text)).toMatchObject({ rows: [], whole: false });
    expect(read('a,b\n 1,2')).toMatchObject({ whole: true });
  });

  test('of a file that is not UTF-8 nothing is given', () => {
    const csv = parseStrictCsv(Uint8Array.of(0x61, 0x0a, 0xe6), 'x.csv');
    expect({ ...csv, problems: csv.problems.map(formatProblem) }).toEqual({
      header: [],
      rows: [],
      problems: ['x.csv:2:1: not UTF-8; first bad byte: 0xe6'],
      whole: false,
    });
  });

  test('a cell with faulty text is marked, so that nothing more is said about it', () => {
    expect(read('a,b\n 1,2').rows[0]?.map((cell) => cell.clean)).toEqual([false, true]);
  });
});

test('columns are counted in characters, not in UTF-16 units', () => {
  expect(read('a,b\n😀é,2').rows[0]?.[1]).toMatchObject({ line: 2, column: 4 });
});
