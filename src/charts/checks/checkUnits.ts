import type { ChartRow } from '../chartRow.ts';
import type { Fail, Shape } from './checkRows.ts';
import { linesOf } from '../drawing/linesOf.ts';

/** More people than this are not told apart one by one; a bar says it better. */
export const MOST_UNITS = 400;
/** In one line, which is one block of rows of twenty. */
export const MOST_IN_LINE = 150;

/** Counts of people: without series of one base, with series of one base in each line. */
export function checkUnits(rows: readonly ChartRow[], { series, remainder }: Shape, fail: Fail): void {
  const wrong = rows.find((row) => row.unit !== 'count' || !Number.isInteger(row.value) || row.value < 0);
  if (wrong) fail('select', `unit charts show counts of people only, not ${wrong.value} (${wrong.unit}): ${wrong.obs}`);
  if (series && remainder) fail('remainder', 'lines whose people are told apart by colour have none');
  // Without series every row is a line, and all count the same people.
  const wholes = series ? linesOf(rows).map((line) => line.rows) : [rows];
  const drawn = wholes.map((whole) => {
    const sum = whole.reduce((total, row) => total + row.value, 0);
    const bases = [...new Set(whole.map((row) => row.n))];
    const [base = null] = bases;
    const where = series ? ` in ${whole[0]?.by.code}` : '';
    if (bases.length > 1) fail('select', `unit charts have one base, not ${bases.map((n) => n ?? 'none').join(', ')}${where}`);
    if (base !== null && sum > base) fail('select', `counts ${sum} of a base of ${base}${where}`);
    if (remainder && base === null) fail('remainder', 'the source prints no base, so nobody can be said to remain');
    if (remainder && base === sum) fail('remainder', `nobody remains: the rows count all ${sum}`);
    return remainder && base !== null ? base : sum;
  });
  const all = drawn.reduce((total, people) => total + people, 0);
  if (all > MOST_UNITS) fail('kind', `${all} people are too many to draw one by one (at most ${MOST_UNITS}); use bars`);
  const left = remainder ? [all - rows.reduce((total, row) => total + row.value, 0)] : [];
  const longest = Math.max(0, ...(series ? drawn : rows.map((row) => row.value)), ...left);
  if (longest > MOST_IN_LINE) fail('kind', `${longest} people are too many for one line (at most ${MOST_IN_LINE}); use bars`);
}
