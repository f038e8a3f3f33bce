import type { RowCode } from '../chartRow.ts';
import { colourOf } from '../drawing/scales.ts';

/** Where an answer stands: on the bad side, in the middle, on the good one, or apart, because it is not on the scale. */
export type Side = 'bad' | 'middle' | 'good' | 'apart';

/**
 * The side of an answer and its place from bad to good, both told by its colour; null where the colours of its scale take
 * no side.
 *
 * @param index place among the chart's series, from 0
 * @example sideOf(poor, 0) // { side: 'bad', place: 1 }
 */
export function sideOf(code: RowCode, index: number): { side: Side; place: number } | null {
  const colour = colourOf(code, index);
  if (colour === 'missing') return { side: 'apart', place: 8 };
  if (!colour.startsWith('d')) return null;
  const place = Number(colour.slice(1));
  return { side: place < 4 ? 'bad' : place > 4 ? 'good' : 'middle', place };
}
