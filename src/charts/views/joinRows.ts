import { addedPeople } from '../../stats/addedPeople.ts';
import type { ChartRow, RowCode } from '../chartRow.ts';
import { joinedAnswers, joinedCode } from './joinedAnswers.ts';

/**
 * Rows with neighbouring answers added up; null where there is nothing to add. Sums are of the figures as shown; the people
 * behind them are added where they are known.
 *
 * @param field where the answers stand
 * @example joinRows(health, 'series') // »Poor + fair« 76, »Good« 20, »Very good + excellent« 4
 */
export function joinRows(rows: readonly ChartRow[], field: 'by' | 'series'): ChartRow[] | null {
  const shown = new Map<string, RowCode>();
  for (const row of rows) {
    const code = row[field];
    if (code) shown.set(code.code, code);
  }
  const groups = joinedAnswers([...shown.values()]);
  if (groups.length === 0) return null;
  const isComplete = groups.every((group) => linesOf(rows, field).every((line) => group.every((code) => line.some((row) => row[field]?.code === code))));
  return isComplete ? replaced(rows, groups, field) : null;
}

const other = (field: 'by' | 'series'): 'byIndex' | 'seriesIndex' => (field === 'by' ? 'seriesIndex' : 'byIndex');

/** Rows of the same people and question. */
function linesOf(rows: readonly ChartRow[], field: 'by' | 'series'): ChartRow[][] {
  const lines = new Map<number, ChartRow[]>();
  for (const row of rows) lines.set(row[other(field)], [...(lines.get(row[other(field)]) ?? []), row]);
  return [...lines.values()];
}

function replaced(rows: readonly ChartRow[], groups: readonly string[][], field: 'by' | 'series'): ChartRow[] {
  const index = field === 'by' ? 'byIndex' : 'seriesIndex';
  const all = linesOf(rows, field).flatMap((line) => {
    const apart = line.filter((row) => !groups.some((group) => group.includes(row[field]?.code ?? '')));
    const joined = groups.map((group) => added(line.filter((row) => group.includes(row[field]?.code ?? '')), field));
    return [...apart, ...joined];
  });
  const places = [...new Set(all.map((row) => row[index]))].sort((a, b) => a - b);
  return all.map((row) => ({ ...row, [index]: places.indexOf(row[index]) }));
}

/** Several rows as one, in the place of the first. */
function added(parts: readonly ChartRow[], field: 'by' | 'series'): ChartRow {
  const [first] = parts as [ChartRow];
  const decimals = Math.max(...parts.map((row) => row.decimals));
  return {
    ...first,
    obs: null,
    parts: parts.flatMap((row) => row.parts),
    value: Number(parts.reduce((sum, row) => sum + row.value, 0).toFixed(decimals)),
    decimals,
    printed: '',
    people: addedPeople(parts.map((row) => row.people)),
    [field]: joinedCode(parts.map((row) => row[field] as RowCode)),
  };
}
