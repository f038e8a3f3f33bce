/**
 * Fewest single-character insertions, deletions and replacements that turn `a` into `b` (Levenshtein 1966), by rows of
 * the Wagner–Fischer table.
 *
 * @example editDistance('kitten', 'sitting') // 3
 */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/**
 * The name most like the one given, for »nearest is …« in a message; undefined when there are no names. The first of
 * several equally near ones.
 *
 * @example nearest('poorr', ['fair', 'poor']) // 'poor'
 */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  let best: { name: string; distance: number } | undefined;
  for (const candidate of names) {
    const distance = editDistance(name, candidate);
    if (!best || distance < best.distance) best = { name: candidate, distance };
  }
  return best?.name;
}

/** `; nearest is poor`, or nothing where there are no names. */
export function nearestHint(name: string, names: Iterable<string>): string {
  const hit = nearest(name, names);
  return hit === undefined ? '' : `; nearest is ${hit}`;
}
