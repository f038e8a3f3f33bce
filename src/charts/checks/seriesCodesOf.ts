import type { ChartRow } from '../chartRow.ts';

/** The codes of the rows' series, each once, as they come; an empty code where there is none. */
export const seriesCodesOf = (rows: readonly ChartRow[]): string[] => [...new Set(rows.map((row) => row.series?.code ?? ''))];
