import type { ChartRow } from './chartRow.ts';

/**
 * What a point of a chart is, in words.
 *
 * @example rowName(row) // 'Poor, First measurement (start)'
 */
export const rowName = ({ by, series, detail }: Pick<ChartRow, 'by' | 'series' | 'detail'>): string =>
  [by.label, series?.label, detail].filter(Boolean).join(', ');
