import { splitCsvLine } from './csvLine.ts';
import type { Problem } from './problem.ts';
import { decodeUtf8 } from './utf8.ts';

/** A cell as it stands in the file: raw text, never a guess at a type. */
export interface Cell {
  text: string;
  line: number;
  /** Character of the line, from 1, at which the cell begins. */
  column: number;
  /** False where the text itself is objectionable and has been reported; then nothing more need be said about it. */
  clean: boolean;
}

/** A CSV file as far as it could be read. */
export interface StrictCsv {
  header: Cell[];
  /** Rows as wide as the header; all others are among the problems. */
  rows: Cell[][];
  problems: Problem[];
  /** False when lines were left out, so that nothing may be concluded from what is absent. */
  whole: boolean;
}

const LINE_END = /\r\n|\n|\r/;

/** What is wrong with a cell's text whatever it means, or null. */
function textFault(text: string): string | null {
  const invisible = /[\p{Cc}\p{Cf}\u2028\u2029]/u.exec(text)?.[0].codePointAt(0);
  if (invisible !== undefined)
    return `control or invisible character U+${invisible.toString(16).toUpperCase().padStart(4, '0')}`;
  if (/^\s/u.test(text)) return 'leading white space';
  if (/\s$/u.test(text)) return 'trailing white space';
  // `å` typed as `a` and a ring looks the same but is found by no search.
  if (text !== text.normalize('NFC')) return 'decomposed letter; write Unicode NFC';
  return null;
}

/**
 * Reads a CSV file that must be written plainly: UTF-8 without byte order mark, comma, LF, one row a line, every row as
 * wide as the header. What is not so is reported, not repaired. A missing line end after the last row is fine.
 *
 * @param file the name to be shown in problems
 * @example parseStrictCsv(bytes, 'data/cabi/codebook.csv').rows[0]?.[0] // { text: 'group', line: 2, column: 1, clean: true }
 */
export function parseStrictCsv(bytes: Uint8Array, file: string): StrictCsv {
  const problems: Problem[] = [];
  const report = (line: number, column: number, field: string, message: string, value = ''): void => {
    problems.push({ file, line, column, field, message, value });
  };

  const decoded = decodeUtf8(bytes);
  if (!('text' in decoded)) {
    report(decoded.line, decoded.column, '', 'not UTF-8; first bad byte', `0x${decoded.byte.toString(16)}`);
    return { header: [], rows: [], problems, whole: false };
  }
  const marked = decoded.text.startsWith('\uFEFF');
  if (marked) report(1, 1, '', 'byte order mark');
  const text = marked ? decoded.text.slice(1) : decoded.text;
  reportCarriageReturn(text, report);

  const lines = text.split(LINE_END);
  if (lines.at(-1) === '') lines.pop();
  if (lines.length === 0) report(1, 1, '', 'empty file');

  const header: Cell[] = [];
  const rows: Cell[][] = [];
  let whole = true;
  for (const [index, lineText] of lines.entries()) {
    const line = index + 1;
    if (lineText === '') {
      report(line, 1, '', 'empty line');
      continue;
    }
    const { cells: raw, faults } = splitCsvLine(lineText);
    for (const { column, message, value } of faults)
      report(line, column, header[cellAt(raw, column)]?.text ?? '', message, value);
    const cells = raw.map(({ text: cellText, column }, i): Cell => {
      const fault = textFault(cellText);
      if (fault !== null) report(line, column, header[i]?.text ?? '', fault, cellText);
      return { text: cellText, line, column, clean: fault === null };
    });
    if (header.length === 0) header.push(...cells);
    else if (faults.length > 0) whole = false; // Where a quote is astray, so is the count of cells.
    else if (cells.length < header.length) {
      whole = false;
      const end = Array.from(lineText).length + 1;
      report(line, end, header[cells.length]?.text ?? '', `missing cell; ${header.length} wanted, ${cells.length} found`);
    } else if (cells.length > header.length) {
      whole = false;
      const extra = cells[header.length];
      report(line, extra?.column ?? 1, '', `extra cell; ${header.length} wanted, ${cells.length} found`, extra?.text);
    } else rows.push(cells);
  }
  return { header, rows, problems, whole };
}

/** One remark a file: if one line ends so, most do. */
function reportCarriageReturn(text: string, report: (line: number, column: number, field: string, message: string) => void): void {
  const at = text.indexOf('\r');
  if (at === -1) return;
  const before = text.slice(0, at).split(LINE_END);
  report(before.length, Array.from(before.at(-1) ?? '').length + 1, '', 'carriage return; lines end in LF alone');
}

/** Index of the cell that holds a column. */
const cellAt = (cells: readonly { column: number }[], column: number): number =>
  cells.findLastIndex((cell) => cell.column <= column);
