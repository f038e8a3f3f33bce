import type { Unit } from '../dataset/observation.ts';
import type { ChartRow } from './chartRow.ts';
import type { ChartDeclaration } from './declaration.ts';
import { linesOf } from './drawing/linesOf.ts';

/** The table under a chart: the same rows, for reading. */
export interface ChartTable {
  /** What rows and columns are: fields of the data, for the caption and the corner cell. */
  by: ChartDeclaration['by'];
  series: ChartDeclaration['series'];
  /** Whether the series are its rows: a table of many answers and few lines is read downwards, and fits a telephone. */
  turned: boolean;
  unit: Unit;
  /** The one base of all figures; null where the source prints none, or several (then columns or rows have their own). */
  n: number | null;
  /** One column for each series; a single one without a label where there is none. */
  columns: TableHead[];
  rows: TableRow[];
}

export interface TableHead {
  code: string;
  label: string;
  /** The base of all its figures where that is one number, and not the whole table's. */
  n: number | null;
}

export interface TableRow extends TableHead {
  /** What the figures stand for where rows differ in more than `by`: the answer, the group. */
  detail: string;
  /** In the order of the columns; null where the source has no figure. */
  cells: (TableCell | null)[];
}

export interface TableCell {
  /** `data-i` of the marks and of this cell. */
  i: number;
  /** The observation's id; null for what is computed by us. */
  obs: string | null;
  row: ChartRow;
}

/** The table of a chart, with the same indices as its marks. */
export function chartTable(declaration: Pick<ChartDeclaration, 'by' | 'series'>, rows: readonly ChartRow[]): ChartTable {
  const n = baseOf(rows);
  const own = (some: readonly ChartRow[]): number | null => (n === null ? baseOf(some) : null);
  const series = new Map<string, ChartRow[]>();
  for (const row of [...rows].sort((a, b) => a.seriesIndex - b.seriesIndex)) {
    const code = row.series?.code ?? '';
    series.set(code, [...(series.get(code) ?? []), row]);
  }
  return turnedIfWide({
    by: declaration.by,
    series: declaration.series,
    turned: false,
    unit: rows[0]?.unit ?? 'count',
    n,
    columns: [...series].map(([code, some]) => ({ code, label: some[0]?.series?.label ?? '', n: own(some) })),
    rows: linesOf(rows).map((line) => ({
      code: line.code,
      label: line.label,
      n: own(line.rows),
      detail: [...new Set(line.rows.map((row) => row.detail))].filter(Boolean).join(', '),
      cells: [...series.keys()].map((code) => {
        const row = line.rows.find((r) => (r.series?.code ?? '') === code);
        return row ? { i: row.i, obs: row.obs, row } : null;
      }),
    })),
  });
}

/** More columns than this do not fit a telephone. */
const MOST_COLUMNS = 3;

function turnedIfWide(table: ChartTable): ChartTable {
  const { by, series, columns, rows } = table;
  if (series === undefined || columns.length <= MOST_COLUMNS || columns.length <= rows.length) return table;
  return {
    ...table,
    ...{ by: series, series: by, turned: true },
    columns: rows.map(({ code, label, detail, n }) => ({ code, label: [label, detail].filter(Boolean).join(' · '), n })),
    rows: columns.map((column, c) => ({ ...column, detail: '', cells: rows.map(({ cells }) => cells[c] ?? null) })),
  };
}

function baseOf(rows: readonly ChartRow[]): number | null {
  const bases = new Set(rows.map((row) => row.n));
  return bases.size === 1 ? (rows[0]?.n ?? null) : null;
}
