import type { ChartRow } from '../chartRow.ts';
import type { ChartContext } from '../context.ts';

/**
 * A figure where the unit is said elsewhere (on the axis, in the subtitle): the bare number. A hedged figure is never shown
 * without its hedge.
 */
export const bareFigure = (row: ChartRow, { format }: Pick<ChartContext, 'format'>): string =>
  row.precision === 'exact' || row.precision === 'fraction' ? format(row, ['number']) : format(row);
