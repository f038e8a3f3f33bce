import type { ChartRow } from '../chartRow.ts';
import type { Fail, Shape } from './checkRows.ts';

/**
 * Refuses what are not whole distributions in percent, with the same answers in each line.
 *
 * @param lineName what the kind calls its lines, for the message
 */
export function checkDistribution(rows: readonly ChartRow[], { series }: Shape, fail: Fail, lineName: string): void {
  if (series !== 'category') fail('series', `the segments of ${lineName} are categories, not ${series ?? 'nothing'}`);
  if (rows[0]?.unit !== 'percent') fail('select', `${lineName} are shares in percent, not ${rows[0]?.unit}`);
  const lines = new Map<string, string[]>();
  for (const row of rows) lines.set(row.by.code, [...(lines.get(row.by.code) ?? []), row.series?.code ?? '']);
  const [[firstLine, first] = ['', []], ...rest] = [...lines];
  for (const [line, codes] of rest)
    if (codes.join() !== first.join())
      fail('select.category', `lines with different categories: ${firstLine} has ${first.join(', ')}; ${line} has ${codes.join(', ')}`);
}
