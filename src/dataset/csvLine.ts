/** A cell's text without its quotes, and the character of the line (from 1) at which it begins, quote included. */
export interface RawCell {
  text: string;
  column: number;
}

/** A breach of the quoting rules. */
export interface CsvFault {
  column: number;
  message: string;
  value: string;
}

/**
 * Splits one line of CSV into cells by the rules of RFC 4180, section 2, and says where they are broken.
 *
 * d3-dsv is not used for this: it keeps no positions, and it repairs silently. `a"b` becomes a cell with a quote in it,
 * text after a closing quote is thrown away, and an unclosed quote swallows the rest of the file
 * (https://github.com/d3/d3-dsv/blob/v3.0.1/src/dsv.js). A cell of ours holds no line break either, so that a line of a
 * file is an observation; that makes a line the right thing to split.
 *
 * @example splitCsvLine('a,"b ""c"", d",').cells.map((c) => c.text) // ['a', 'b "c", d', '']
 */
export function splitCsvLine(line: string): { cells: RawCell[]; faults: CsvFault[] } {
  const chars = Array.from(line);
  const cells: RawCell[] = [];
  const faults: CsvFault[] = [];
  /** The first comma from `from` on, or the end of the line. */
  const cellEnd = (from: number): number => {
    const comma = chars.indexOf(',', from);
    return comma === -1 ? chars.length : comma;
  };

  for (let at = 0; ; ) {
    const column = at + 1;
    let text = '';
    if (chars[at] === '"') {
      const closing = closingQuote(chars, at);
      if (closing === null) {
        faults.push({ column, message: 'unclosed quote', value: chars.slice(at).join('') });
        at = chars.length;
      } else {
        text = chars.slice(at + 1, closing).join('').replaceAll('""', '"');
        at = cellEnd(closing + 1);
        const rest = chars.slice(closing + 1, at).join('');
        if (rest !== '') faults.push({ column: closing + 2, message: 'text after a closing quote', value: rest });
      }
    } else {
      const end = cellEnd(at);
      text = chars.slice(at, end).join('');
      const quote = chars.indexOf('"', at);
      if (quote !== -1 && quote < end)
        faults.push({ column: quote + 1, message: 'quote inside an unquoted cell', value: text });
      at = end;
    }
    cells.push({ text, column });
    if (at >= chars.length) return { cells, faults };
    at += 1;
  }
}

/** Where the quote opened at `open` closes; doubled quotes are text. */
function closingQuote(chars: readonly string[], open: number): number | null {
  for (let at = open + 1; at < chars.length; at++) {
    if (chars[at] !== '"') continue;
    if (chars[at + 1] !== '"') return at;
    at += 1;
  }
  return null;
}
