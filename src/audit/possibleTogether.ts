import type { Interval } from '../stats/interval.ts';

/** A table of people of which only bounds are known. */
export interface BoundedTable {
  /** Bounds of each cell, by row; rows of equal length. */
  readonly cells: readonly (readonly Interval[])[];
  readonly rowSums: readonly Interval[];
  readonly columnSums: readonly Interval[];
  readonly total: number;
}

/**
 * Whether whole numbers exist for a table within its bounds, with rows, columns and all cells adding up within theirs. Exact.
 *
 * People flow from a source through a row and a column to a sink, at least `lo` and at most `hi` on each way. Such a flow
 * exists exactly if, with the lower bounds taken as sent already, what they leave over at some nodes can be brought to where
 * they leave something missing (Ford & Fulkerson 1962, Flows in Networks, section II.3); with whole bounds it is whole.
 *
 * @example // VIVE 2019 table 4.5: 25 cells, five rows, five columns and 97 people
 */
export function possibleTogether({ cells, rowSums, columnSums, total }: BoundedTable): boolean {
  const rows = rowSums.length;
  const columns = columnSums.length;
  const [source, sink, from, to] = [rows + columns, rows + columns + 1, rows + columns + 2, rows + columns + 3];
  const size = rows + columns + 4;
  const room = Array.from({ length: size }, () => new Float64Array(size));
  const surplus = new Float64Array(size);
  const way = (a: number, b: number, { lo, hi }: Interval): void => {
    give(room, a, b, hi - lo);
    surplus[b] = (surplus[b] ?? 0) + lo;
    surplus[a] = (surplus[a] ?? 0) - lo;
  };
  for (const [i, sum] of rowSums.entries()) way(source, i, sum);
  for (const [j, sum] of columnSums.entries()) way(rows + j, sink, sum);
  for (const [i, row] of cells.entries()) for (const [j, cell] of row.entries()) way(i, rows + j, cell);
  way(sink, source, { lo: total, hi: total });

  let owed = 0;
  for (const [node, more] of surplus.entries()) {
    if (more > 0) give(room, from, node, more);
    else give(room, node, to, -more);
    owed += Math.max(0, more);
  }
  return maximumFlow(room, from, to) === owed;
}

function give(room: readonly Float64Array[], a: number, b: number, more: number): void {
  const row = room[a];
  if (row) row[b] = (row[b] ?? 0) + more;
}

/** Edmonds and Karp 1972: the shortest way that has room, again and again. `room` is used up. */
function maximumFlow(room: readonly Float64Array[], from: number, to: number): number {
  let flow = 0;
  for (;;) {
    const before = new Map<number, number>([[from, from]]);
    for (const a of before.keys()) for (const [b, free] of (room[a] ?? []).entries()) if (free > 0 && !before.has(b)) before.set(b, a);
    if (!before.has(to)) return flow;
    const path: [number, number][] = [];
    for (let b = to; b !== from; b = before.get(b) ?? from) path.push([before.get(b) ?? from, b]);
    const most = Math.min(...path.map(([a, b]) => room[a]?.[b] ?? 0));
    for (const [a, b] of path) {
      give(room, a, b, -most);
      give(room, b, a, most);
    }
    flow += most;
  }
}
