import type { Codebook } from './codebook.ts';
import type { Problem } from './problem.ts';

/**
 * A problem for every code of a codebook that stands in none of its source's datasets: a code typed differently here and
 * there would otherwise look like two.
 *
 * @param used keys of all codes that stand in the datasets
 */
export function unusedCodes({ codes, places }: Codebook, used: ReadonlySet<string>, file: string): Problem[] {
  return [...codes].flatMap(([key, { field, code }]) => {
    const place = places.get(key);
    if (!place?.clean || used.has(key)) return [];
    const { line, column } = place;
    return { file, line, column, field: 'code', message: `no dataset uses this ${field}`, value: code };
  });
}
