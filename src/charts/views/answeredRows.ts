import { exactPeople } from '../../stats/exactPeople.ts';
import type { ChartRow } from '../chartRow.ts';
import { MISSING_SCALE } from '../missingScale.ts';

/**
 * Rows without those who do not know, as shares of those who answered; null where nobody is left out, or where the people
 * behind a figure cannot be told, so that no base can be computed.
 *
 * @param field where the answers stand
 */
export function withoutMissing(rows: readonly ChartRow[], field: 'by' | 'series'): ChartRow[] | null {
  const line = (row: ChartRow): number => (field === 'by' ? row.seriesIndex : row.byIndex);
  const isMissing = (row: ChartRow): boolean => row[field]?.scale === MISSING_SCALE;
  const missing = rows.filter(isMissing);
  const isKnown = rows.every(({ people }) => people !== null && people.min === people.max);
  if (!isKnown || missing.length === 0 || missing.length === rows.length) return null;
  return rows
    .filter((row) => !isMissing(row))
    .map((row): ChartRow => {
      const out = missing.filter((m) => line(m) === line(row));
      const count = row.people?.min ?? 0;
      const n = (row.people?.n ?? 0) - out.reduce((sum, m) => sum + (m.people?.min ?? 0), 0);
      return {
        ...row,
        obs: null,
        value: Math.round((100 * count) / n),
        decimals: 0,
        printed: '',
        n,
        people: exactPeople(count, n, row.people?.interval != null),
      };
    });
}
