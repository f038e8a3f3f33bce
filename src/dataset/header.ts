import { editDistance } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { Cell } from './strictCsv.ts';

/** A typing slip: two letters at most, and not half the name. */
const isSlip = (found: string, wanted: string): boolean =>
  editDistance(found.toLowerCase(), wanted) <= Math.min(2, Math.floor(wanted.length / 2));

/**
 * Compares a header with the columns a file must have, in their order. Gives nothing when they are the same.
 *
 * @example checkHeader('data/x.csv', header, ['field', 'code']) // [{ … message: 'misnamed column; code wanted', value: 'kode' }]
 */
export function checkHeader(file: string, header: readonly Cell[], columns: readonly string[]): Problem[] {
  const problems: Problem[] = [];
  const report = (line: number, column: number, message: string, value: string): void => {
    problems.push({ file, line, column, field: 'header', message, value });
  };
  const found = new Set(header.map((cell) => cell.text));
  const missing = columns.filter((name) => !found.has(name));

  const seen = new Set<string>();
  for (const { text, line, column } of header) {
    if (seen.has(text)) report(line, column, 'doubled column', text);
    else if (!columns.includes(text)) {
      const wanted = missing.findIndex((name) => isSlip(text, name));
      if (wanted === -1) report(line, column, 'extra column', text);
      else report(line, column, `misnamed column; ${missing.splice(wanted, 1)[0]} wanted`, text);
    }
    seen.add(text);
  }
  const last = header.at(-1);
  const end = last ? last.column + Array.from(last.text).length : 1;
  for (const name of missing) report(last?.line ?? 1, end, 'missing column', name);

  const misplaced = problems.length === 0 ? header.find((cell, i) => cell.text !== columns[i]) : undefined;
  if (misplaced) {
    const wanted = columns[header.indexOf(misplaced)];
    report(misplaced.line, misplaced.column, `misordered column; ${wanted} wanted here`, misplaced.text);
  }
  return problems;
}
