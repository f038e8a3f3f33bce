import type { ChartRow } from '../chartRow.ts';
import type { Fail, Shape } from './checkRows.ts';

/** Counts of one whole, whose number is printed: as their base, or as a total among them. */
export function checkFlow(rows: readonly ChartRow[], { series }: Shape, fail: Fail): void {
  if (series) fail('series', `a flow parts one whole and has none: ${series}`);
  const wrong = rows.find((row) => row.unit !== 'count' || !Number.isInteger(row.value) || row.value < 0);
  if (wrong) fail('select', `a flow shows counts only, not ${wrong.value} (${wrong.unit}): ${wrong.obs}`);
  const total = rows.find((row) => row.by.code === 'total');
  const parts = rows.filter((row) => row !== total);
  if (parts.length === 0) fail('select.category', 'a total alone, and nothing that it is parted into');
  const bases = [...new Set([...rows.map((row) => row.n), ...(total ? [total.value] : [])])].filter((n) => n !== null);
  const [base] = bases;
  if (bases.length > 1) fail('select', `a flow has one base, not ${bases.join(', ')}`);
  if (base === undefined) return fail('select', 'the source prints neither base nor total to flow from');
  if (base === 0) fail('select', 'nothing flows from nobody');
  const sum = parts.reduce((all, row) => all + row.value, 0);
  if (sum > base) fail('select', `counts ${sum} of a base of ${base}`);
}
