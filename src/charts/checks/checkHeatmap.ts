import type { ChartRow } from '../chartRow.ts';
import type { Fail, Shape } from './checkRows.ts';

/** Rows and columns. */
export function checkHeatmap(rows: readonly ChartRow[], { series }: Shape, fail: Fail): void {
  if (!series && rows.length > 0) fail('series', 'a heatmap needs one for its columns');
}
