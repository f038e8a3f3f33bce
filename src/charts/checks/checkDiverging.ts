import type { ChartRow, RowCode } from '../chartRow.ts';
import { checkDistribution } from './checkDistribution.ts';
import type { Fail, Shape } from './checkRows.ts';
import { sideOf } from '../kinds/sideOf.ts';

/** Whole distributions of answers with a bad side and a good one. */
export function checkDiverging(rows: readonly ChartRow[], shape: Shape, fail: Fail): void {
  checkDistribution(rows, shape, fail, 'diverging lines');
  const answers = new Map<string, { code: RowCode; index: number }>();
  for (const { series, seriesIndex } of rows) if (series) answers.set(series.code, { code: series, index: seriesIndex });
  const sided = [...answers.values()].map(({ code, index }) => ({ code, side: sideOf(code, index)?.side }));
  const without = sided.filter(({ side }) => side === undefined);
  if (without.length > 0) fail('select.category', `answers that take no side; use stacked: ${without.map(({ code }) => code.code).join(', ')}`);
  for (const needed of ['bad', 'good'] as const)
    if (!sided.some(({ side }) => side === needed))
      fail('select.category', `no answer on the ${needed} side; use stacked: ${[...answers.keys()].join(', ')}`);
}
