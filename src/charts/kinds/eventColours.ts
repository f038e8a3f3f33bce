import type { ChartRow } from '../chartRow.ts';
import { linesOf } from '../drawing/linesOf.ts';
import type { Colour } from '../drawing/scales.ts';

/**
 * Strong ones, since bars of two halves must not have an outline between them. Two, since no third is told apart from both
 * in print and by all sights.
 */
const STRONG: readonly Colour[] = ['s1', 's3'];

/**
 * The colour of each kind of event on a timeline, by the kind's label; the kind with most events comes first.
 *
 * @example eventColours(rows) // Map { 'Undersøgelser og projekter' → 's1', 'Lov og politik' → 's3' }
 */
export function eventColours(rows: readonly ChartRow[]): Map<string, Colour> {
  const counts = new Map<string, number>();
  for (const { rows: [first] } of linesOf(rows)) counts.set(first?.detail ?? '', (counts.get(first?.detail ?? '') ?? 0) + 1);
  const kinds = [...counts].sort(([, a], [, b]) => b - a);
  return new Map(kinds.map(([kind], k) => [kind, STRONG[k % STRONG.length] as Colour]));
}
