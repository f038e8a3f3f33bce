import { type Interval, width } from './interval.ts';

/** `a` choose `r`, exactly. */
function binomial(a: number, r: number): bigint {
  let result = 1n;
  for (let i = 1; i <= r; i++) result = (result * BigInt(a - r + i)) / BigInt(i);
  return result;
}

/** How many cells of a box are equally wide. */
interface Group {
  readonly size: number;
  cells: number;
}

/**
 * How many ways there are to choose one whole number from each interval so that they add up to a sum. Exact at any size.
 *
 * Taking each interval's lower end away leaves bounded compositions: x₁ + … + x_m = s with 0 ≤ xᵢ ≤ wᵢ. Without the upper
 * bounds there are C(s+m−1, m−1) (weak compositions; Stanley, Enumerative Combinatorics 1, 2nd ed., section 1.2). By
 * inclusion and exclusion (section 2.1) over the set J of cells that break their bound, each of them taking wⱼ+1 from s:
 *
 *   Σ_J (−1)^|J| · C(s − Σ_{j∈J}(wⱼ+1) + m−1, m−1)
 *
 * Cells of equal width are interchangeable, so J is summed over as »how many of each width«. The widths of a percentage
 * column take two or three values whatever the base, so the work does not grow with the base and is a small polynomial,
 * not 2^m, in the categories. Counting upwards from the lower ends or downwards from the upper ones is the same number;
 * the nearer end has fewer terms.
 *
 * @param box one interval a cell, at least one
 * @example countWithSum(dice(3), 10) // 27n and for 9, 25n: Galileo, Sopra le scoperte dei dadi (about 1620)
 */
export function countWithSum(box: readonly Interval[], sum: number): bigint {
  const room = box.reduce((total, cell) => total + width(cell), 0);
  const above = box.reduce((rest, { lo }) => rest - lo, sum);
  if (above < 0 || above > room) return 0n;
  const slack = Math.min(above, room - above);
  if (slack === 0) return 1n;

  const groups = new Map<number, Group>();
  for (const cell of box) {
    const size = width(cell) + 1;
    const group = groups.get(size);
    if (group) group.cells++;
    else if (size <= slack) groups.set(size, { size, cells: 1 });
  }
  return alternatingSum([...groups.values()], 0, slack, box.length - 1);
}

/** The sum of the formula over the groups from `at` on, with `rest` of the slack left and `r` = m − 1. */
function alternatingSum(groups: readonly Group[], at: number, rest: number, r: number): bigint {
  const group = groups[at];
  if (!group) return binomial(rest + r, r);
  let total = 0n;
  for (let broken = 0; broken <= group.cells && broken * group.size <= rest; broken++) {
    const term = binomial(group.cells, broken) * alternatingSum(groups, at + 1, rest - broken * group.size, r);
    total += broken % 2 === 0 ? term : -term;
  }
  return total;
}
