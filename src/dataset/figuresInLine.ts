/** A figure as it stands in the text of a printed table, with the base in brackets behind it, if there is one. */
export interface PrintedFigure {
  printed: string;
  base: string | null;
}

/** The figures of one line of a table's text. */
export interface LineFigures {
  /** The unbroken run at the end of the line; empty where the line does not end in a figure after some label. */
  tail: PrintedFigure[];
  /** All that stand free in the line: what a row has when two halves of a table stand side by side. */
  all: PrintedFigure[];
}

const FIGURE = /^(?:\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?)$/;
const BASE = /^\((\d+)\)$/;

/**
 * Finds the figures of a line in which the cells of a table's row have been run together. Digits that belong to a label
 * are no figures, since they do not stand free (`18-24 år`, `hver 14. dag`, `1. Har borgeren …`); nor is a number that
 * has no label before it on its line (the `1` and `3` of a heading broken into »Måling« and »1«).
 *
 * @example figuresInLine('Total (n) 100 (97) Total (n) 100 (98)').all // [{ printed: '100', base: '97' }, { printed: '100', base: '98' }]
 */
export function figuresInLine(line: string): LineFigures {
  const words = line.replace(/<[^>]*>/g, '').trim().split(/\s+/);
  const all: PrintedFigure[] = [];
  let tail: PrintedFigure[] = [];
  let labelled = false;
  words.forEach((word, i) => {
    const base = BASE.exec(word)?.[1];
    const last = all.at(-1);
    if (FIGURE.test(word)) {
      const figure = { printed: word, base: null };
      all.push(figure);
      tail.push(figure);
    } else if (base !== undefined && last && FIGURE.test(words[i - 1] ?? '')) last.base = base;
    else {
      tail = [];
      labelled = true;
    }
  });
  return labelled ? { tail, all: tail.length > 0 ? all : [] } : { tail: [], all: [] };
}
