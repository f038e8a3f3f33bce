import { codeKey } from '../dataset/codebook.ts';
import type { Evidence } from '../dataset/observation.ts';
import type { Reading, SolvedColumn } from './solveColumn.ts';

/** A total column and the columns of groups that together are everybody in it. */
export interface GroupedColumns {
  all: SolvedColumn;
  groups: SolvedColumn[];
}

/** A reading of each column of a grouping, chosen together. */
export interface SolvedGroups extends GroupedColumns {
  allReading: Reading | null;
  groupReadings: (Reading | null)[];
  /** Whether with these readings bases and counts of the groups add up to those of the total column. */
  addsUp: boolean;
}

/** How many combinations of readings are tried. */
const BUDGET = 20_000;

/**
 * The groupings of a publication: in one dataset, indicator and time, a column `all` and columns of groups. Groups are
 * taken to be everybody only where the codebook gives them an order from 1 on without a gap (`ongoing` 1, `planned-end` 2,
 * `unplanned-end` 3): such codes are the answers to one question. Two such runs in one table are two groupings.
 */
export function groupedColumns(solved: readonly SolvedColumn[], { sources }: Pick<Evidence, 'sources'>): GroupedColumns[] {
  const found: GroupedColumns[] = [];
  for (const all of solved.filter(({ column }) => column.group === 'all' && column.extent === 'whole' && column.n !== null)) {
    const { dataset, indicator, time } = all.column;
    const codes = sources.find(({ id }) => id === dataset.sourceId)?.codes;
    const orderOf = ({ column }: SolvedColumn): number | null => codes?.get(codeKey('group', column.group))?.order ?? null;
    let run: SolvedColumn[] = [];
    const close = (): void => {
      if (run.length > 1) found.push({ all, groups: run });
      run = [];
    };
    for (const one of solved) {
      const { column } = one;
      if (column.dataset !== dataset || column.indicator !== indicator || column.time !== time || column === all.column) continue;
      const order = orderOf(one);
      if (order === 1) close();
      const isNext = order === run.length + 1 && column.extent === 'whole' && column.n !== null && sameCategories(column.categories, all.column.categories);
      if (isNext) run.push(one);
      else close();
    }
    close();
  }
  return found;
}

const sameCategories = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((category) => b.includes(category));

/**
 * Looks for readings under which the groups add up to the total column: as printed where a column can be right, else with
 * another base, another cell, or as counts. The nearest to what is printed are tried first. Where none adds up, each
 * column has its first reading.
 */
export function solveGroups({ all, groups }: GroupedColumns): SolvedGroups {
  const solved = [all, ...groups];
  const open = solved.filter(({ verdict }) => verdict === 'inconsistent').length;
  const most = open === 0 ? 1 : Math.max(2, Math.floor(BUDGET ** (1 / open)));
  const choices = solved.map((one) => one.readings.toSorted((a, b) => distance(a, one.column.n) - distance(b, one.column.n)).slice(0, most));
  let best: { readings: Reading[]; distance: number } | null = null;
  if (choices.every((readings) => readings.length > 0))
    for (const readings of product(choices)) {
      const far = readings.reduce((sum, one, i) => sum + distance(one, solved[i]?.column.n ?? null), 0);
      const [whole, ...parts] = readings;
      if (whole && (!best || far < best.distance) && addUp(all, groups, whole, parts)) best = { readings, distance: far };
    }
  const [allReading = null, ...groupReadings] = best?.readings ?? choices.map(([first]) => first ?? null);
  return { all, groups, allReading, groupReadings, addsUp: best !== null };
}

/** How far a reading is from what is printed; only to put readings in order. */
function distance({ why, n, repair, verdict }: Reading, printedN: number | null): number {
  const doubt = verdict === 'double-rounding' ? 0.5 : 0;
  if (why === 'printed') return 0;
  if (why === 'counts') return 1;
  return 1 + doubt + (repair ? Math.abs(repair.to - repair.from) : Math.abs(n - (printedN ?? n))) / 100;
}

function* product<T>(choices: readonly (readonly T[])[]): Generator<T[], void> {
  const [first, ...rest] = choices;
  if (!first) yield [];
  else for (const one of first) for (const others of product(rest)) yield [one, ...others];
}

/** Whether bases add up, and for each category the fewest and most people of the groups meet those of the total. */
function addUp(all: SolvedColumn, groups: readonly SolvedColumn[], whole: Reading, parts: readonly Reading[]): boolean {
  if (parts.reduce((sum, { n }) => sum + n, 0) !== whole.n) return false;
  return all.column.categories.every((category, i) => {
    const [least, most] = sumOfRanges(groups, parts, category);
    const [lo = 0, hi = Infinity] = whole.ranges[i] ?? [];
    return least <= hi && most >= lo;
  });
}

/** The fewest and most people of all groups in a category. */
export function sumOfRanges(groups: readonly SolvedColumn[], readings: readonly (Reading | null)[], category: string): [number, number] {
  let least = 0;
  let most = 0;
  for (const [g, { column }] of groups.entries()) {
    const [lo, hi] = readings[g]?.ranges[column.categories.indexOf(category)] ?? [0, Infinity];
    least += lo;
    most += hi;
  }
  return [least, most];
}
