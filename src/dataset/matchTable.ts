import { figuresInLine, type PrintedFigure } from './figuresInLine.ts';
import type { Dataset, Observation } from './observation.ts';
import { printedGrid } from './printedGrid.ts';

/** How far a table was found in a text; `fault` says where it first differs, and is null when it does not. */
export interface TableMatch {
  /** Figures found to be the next ones. */
  cells: number;
  /** Bases in brackets found beside them. */
  bases: number;
  fault: string | null;
}

const END_OF_TABLE = /^\s*Kilde:/;

/**
 * Looks for a table in the text of its document, and compares cell by cell, row by row. A row is a line with a label that
 * ends in figures; lines before the first such line of the right width are headings. After that, everything counts.
 *
 * @param lines the document's lines
 * @example matchTable(dataset, text.split('\n')) // { cells: 12, bases: 2, fault: null }
 */
export function matchTable(dataset: Pick<Dataset, 'id' | 'table' | 'observations'>, lines: readonly string[]): TableMatch {
  // A line of prose may begin like a caption (»Tabel 5.1 giver …«), so each is tried and the best is taken.
  const caption = new RegExp(`^\\W*Tabel ${dataset.table.replace('.', '\\.')}(?![.\\d])`);
  const matches = lines.flatMap((line, i) => (caption.test(line) ? [matchAt(dataset, lines, i)] : []));
  const best = matches.sort((a, b) => Number(a.fault !== null) - Number(b.fault !== null) || b.cells - a.cells)[0];
  return best ?? { cells: 0, bases: 0, fault: `no caption »Tabel ${dataset.table}« at the start of a line` };
}

function matchAt(dataset: Pick<Dataset, 'id' | 'observations'>, lines: readonly string[], caption: number): TableMatch {
  const grid = printedGrid(dataset);
  const result: TableMatch = { cells: 0, bases: 0, fault: null };
  const said = new Set<string>();
  let next = 0;
  const fail = (message: string, line?: number): TableMatch => ({
    ...result,
    fault: line === undefined ? message : `line ${line + 1} of the text: ${message}`,
  });

  let i = caption + 1;
  for (; i < lines.length && !END_OF_TABLE.test(lines[i] ?? ''); i++) {
    const { tail, all } = figuresInLine(lines[i] ?? '');
    if (tail.length === 0) continue;
    const row = grid[next] ?? [];
    const figures = tail.length < row.length && all.length === row.length ? all : tail;
    if (next === 0 && figures.length !== row.length) continue;
    for (const [c, figure] of figures.entries()) {
      const fault = differs(row[c], figure);
      if (fault !== null) return fail(fault, i);
      if (figure.base !== null) said.add(figure.base);
      if (row[c]?.category === 'total' && row[c].unit === 'count') said.add(row[c].valueText);
    }
    result.cells += figures.length;
    result.bases += figures.filter(({ base }) => base !== null).length;
    if (figures.length < row.length) return fail(`the row ends before ${row[figures.length]?.id}`, i);
    next += 1;
  }
  const missing = grid[next]?.[0];
  if (missing) return fail(`the table ends before ${missing.id}`, i);
  const unsaid = dataset.observations.find(({ n }) => n !== null && !said.has(String(n)));
  return unsaid ? fail(`the base ${unsaid.n} of ${unsaid.id} stands nowhere in the table`) : result;
}

/** What sets a figure of the text apart from the observation in its place, or null. */
function differs(observation: Observation | undefined, { printed, base }: PrintedFigure): string | null {
  if (!observation) return `${printed} stands where data has nothing`;
  const { id, n } = observation;
  if (observation.printed !== printed) return `${printed} stands where data has ${observation.printed}: ${id}`;
  return base === null || base === String(n) ? null : `the base is ${base} where data has ${n ?? 'none'}: ${id}`;
}
