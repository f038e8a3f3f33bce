import type { Lang } from '../../i18n/lang.ts';
import { formatNumber } from '../../i18n/formatNumber.ts';
import type { ChartRow } from '../chartRow.ts';

/** The rows of one line of a chart. */
export interface ChartLine {
  code: string;
  label: string;
  rows: ChartRow[];
}

/** Rows gathered by what stands along the axis, in shown order. */
export function linesOf(rows: readonly ChartRow[]): ChartLine[] {
  const lines = new Map<string, ChartLine>();
  for (const row of rows) {
    const line = lines.get(row.by.code) ?? { code: row.by.code, label: row.by.label, rows: [] };
    line.rows.push(row);
    lines.set(row.by.code, line);
  }
  return [...lines.values()];
}

/**
 * What each line must say beside its label: what its figures stand for where lines differ in more than the label, and its
 * base where lines have different ones. Bases that differ between series alone stand in the colour key.
 */
export function lineNotes(lines: readonly ChartLine[], lang: Lang): string[] {
  const bases = lines.map((line) => [...new Set(line.rows.map((row) => baseNote(row.n, lang)))].filter(Boolean).join(', '));
  const differ = new Set(bases).size > 1;
  return lines.map((line, i) => {
    const details = [...new Set(line.rows.map((row) => row.detail))];
    return [...details, differ ? bases[i] : ''].filter(Boolean).join(' · ');
  });
}

/** `n = 39`; empty where no base is printed. */
export const baseNote = (n: number | null, lang: Lang): string => (n === null ? '' : `n = ${formatNumber(n, 0, lang)}`);
