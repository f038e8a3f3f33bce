import type { Dataset, Observation } from '../../dataset/observation.ts';
import type { ChartRow } from '../chartRow.ts';

/**
 * Whether the groups of a chart are parts of one distribution: a crosstab in per cent of everybody, whose columns have the
 * same base and together make 100, instead of each. Asked of the whole printed columns, since a chart may show a part.
 *
 * @param dataset that the rows come from
 * @example hasJointGroups(table45, rows) // true: 97 people in 25 cells (VIVE 2019, table 4.5)
 */
export function hasJointGroups({ observations }: Pick<Dataset, 'observations'>, rows: readonly Pick<ChartRow, 'parts'>[]): boolean {
  const shown = new Set(rows.flatMap((row) => row.parts));
  const asked = new Set(observations.filter(({ id }) => shown.has(id)).map(questionOf));
  const shares = observations.filter(({ unit, category }) => unit === 'percent' && category !== 'total');
  return [...asked].some((question) => isJoint(shares.filter((o) => questionOf(o) === question)));
}

const questionOf = ({ indicator, time }: Observation): string => `${indicator}.${time}`;

function isJoint(cells: readonly Observation[]): boolean {
  const sums = new Map<string, number>();
  for (const { group, value } of cells) sums.set(group, (sums.get(group) ?? 0) + value);
  const bases = new Set(cells.map(({ n }) => n));
  // The column of everybody, if there is one, makes 100 by itself.
  const parts = [...sums.values()].filter((sum) => sum < WHOLE);
  const sum = parts.reduce((all, part) => all + part, 0);
  // Each cell is rounded by up to a half.
  return parts.length > 1 && bases.size === 1 && !bases.has(null) && Math.abs(sum - 100) <= cells.length / 2;
}

/** A whole column may fall short of 100 by rounding, but hardly by so much. */
const WHOLE = 95;
