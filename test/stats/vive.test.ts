import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import { chiSquare } from '../../src/stats/chiSquare.ts';
import { countsAsPercent } from '../../src/stats/countsAsPercent.ts';
import { exactTest } from '../../src/stats/exactTest.ts';
import { nearbyBases } from '../../src/stats/nearbyBases.ts';
import type { PercentColumn } from '../../src/stats/percentColumn.ts';
import { reconstruct } from '../../src/stats/reconstruct.ts';
import { repairs } from '../../src/stats/repairs.ts';

// What the functions make of the real tables. Read leniently and apart from src/dataset, which they do not know.

const FOLDER = join(import.meta.dirname, '../../data/vive-2019');

/** `5-2 mental-health-self ongoing m1` → the column. */
const columns = new Map<string, PercentColumn & { n: number }>();
for (const file of readdirSync(FOLDER).filter((name) => /^table-.*\.csv$/.test(name))) {
  const rows = csvParse(readFileSync(join(FOLDER, file), 'utf8')).filter(({ unit }) => unit === 'percent');
  for (const { indicator, group, time, n } of rows) {
    const own = rows.filter((row) => row.indicator === indicator && row.group === group && row.time === time);
    const values = own.filter(({ category }) => category !== 'total').map(({ value }) => Number(value));
    const total = own.find(({ category }) => category === 'total');
    const key = [file.slice('table-'.length, -'.csv'.length), indicator, group, time].join(' ');
    columns.set(key, { values, decimals: 0, n: Number(n), total: total && Number(total.value) });
  }
}

const column = (key: string): PercentColumn & { n: number } => columns.get(key) ?? expect.fail(`no column ${key}`);
const peopleIn = (key: string): readonly number[] => reconstruct(column(key)).unique ?? expect.fail(`${key} is not unique`);
const withVerdict = (verdict: string): string[] => [...columns].filter(([, c]) => reconstruct(c).verdict === verdict).map(([key]) => key);

test('every percentage column is read', () => {
  expect(columns.size).toBe(79);
});

test('the columns that no people give at the printed base', () => {
  expect(withVerdict('inconsistent')).toEqual([
    '4-4 physical-health-self all m1',
    '4-7 own-finances all m1',
    '5-2 physical-health-self ongoing m1',
    '5-3 conversation-frequency all m1',
    '5-3 conversation-frequency all m2',
    '6-2 physical-health-self not-employed m1',
    '6-3 job-wishes-staff followed m3',
    '6-3 goal-directed-staff followed m3',
    '6-3 concentration-staff followed m3',
    '6-3 everyday-staff followed m3',
    '6-4 competences-self followed m3',
    '6-5 mental-health-self followed m1',
  ]);
});

test('the columns that were rounded twice', () => {
  expect(withVerdict('double-rounding')).toEqual([
    '4-3 psychiatric-medication all m1',
    '4-5 mental-by-physical-health all m1',
    '4-7 daily-functions all m1',
    '4-7 use-support-system all m1',
    '5-2 mental-health-self all m1',
    '6-2 mental-health-self all m1',
    '6-3 goal-directed-staff followed m1',
    '6-4 job-idea-self followed m3',
    '6-4 surplus-self followed m3',
    '6-4 competences-self followed m1',
    '6-4 manage-work-self followed m1',
    '6-5 physical-health-self followed m1',
    '6-6 who5-rested followed m1',
  ]);
});

test('wherever people give a column, they do so in one way', () => {
  for (const [key, printed] of columns) {
    const { verdict, solutions } = reconstruct(printed);
    expect(solutions, key).toBe(verdict === 'inconsistent' ? 0 : 1);
  }
});

test.for([
  ['6-5 mental-health-self followed m1', [38]],
  ['6-2 physical-health-self not-employed m1', [86, 89]],
  ['6-3 job-wishes-staff followed m3', [43]],
  ['6-3 goal-directed-staff followed m3', [43, 50]],
  ['6-3 concentration-staff followed m3', [43]],
  ['6-3 everyday-staff followed m3', [43]],
  ['6-4 competences-self followed m3', [38]],
  ['5-2 physical-health-self ongoing m1', []],
  ['4-4 physical-health-self all m1', []],
] as const)('%s: other bases that fit', ([key, bases]) => {
  expect(nearbyBases(column(key)).map(({ n }) => n)).toEqual(bases);
});

test('table 4.4: the counts of people with physical health were printed as percentages', () => {
  const printed = column('4-4 physical-health-self all m1');
  expect(countsAsPercent(printed.values, printed.n)).toBe(true);
  // Table 5.2 prints their percentages, in the opposite order.
  expect(peopleIn('5-2 physical-health-self all m1').toReversed()).toEqual(printed.values);
  const others = [...columns.entries()].filter(([, { values, n }]) => countsAsPercent(values, n)).map(([key]) => key);
  expect(others).toEqual(['4-4 physical-health-self all m1']);
});

test('table 4.5: the cells of the crosstab add up, across and down', () => {
  const groups = ['excellent', 'very-good', 'good', 'fair', 'poor'].map((group) => peopleIn(`4-5 mental-by-physical-health physical-${group} m1`));
  const across = [0, 1, 2, 3, 4].map((i) => groups.reduce((sum, people) => sum + (people[i] ?? NaN), 0));
  expect(across).toEqual(peopleIn('4-5 mental-by-physical-health all m1'));
  expect(groups.map((people) => people.reduce((sum, k) => sum + k, 0))).toEqual([7, 8, 30, 33, 19]);
});

const sums = (groups: readonly (readonly number[])[]): number[] =>
  (groups[0] ?? []).map((_, i) => groups.reduce((sum, people) => sum + (people[i] ?? NaN), 0));

const status = (indicator: string): readonly (readonly number[])[] =>
  ['ongoing', 'planned-end', 'unplanned-end'].map((group) => peopleIn(`5-2 ${indicator} ${group} m1`));

test('table 5.2, mental health by status: p = 0.111 is reproduced from the columns as printed', () => {
  const groups = status('mental-health-self');
  expect(groups).toEqual([[1, 3, 13, 35, 24], [1, 1, 0, 4, 0], [0, 1, 3, 5, 6]]);
  expect(sums(groups)).toEqual(peopleIn('5-2 mental-health-self all m1'));
  const { p, df, minExpected } = chiSquare(groups);
  expect([p.toFixed(3), df, minExpected.toFixed(2)]).toEqual(['0.111', 8, '0.12']);
});

test('table 5.2, physical health by status: p = 0.004 is reproduced with 38 for 28, and the people add up', () => {
  const [repair, ...others] = repairs(column('5-2 physical-health-self ongoing m1'));
  expect(others).toEqual([]);
  expect(repair).toMatchObject({ index: 3, from: 28, to: 38, unique: [4, 8, 21, 29, 15] });
  const groups = [repair?.unique ?? [], ...['planned-end', 'unplanned-end'].map((group) => peopleIn(`5-2 physical-health-self ${group} m1`))];
  expect(sums(groups)).toEqual(peopleIn('5-2 physical-health-self all m1'));
  const { p, df, minExpected } = chiSquare(groups);
  expect([p.toFixed(3), df, minExpected.toFixed(2)]).toEqual(['0.004', 8, '0.43']);
});

test('table 6.2, mental health by work: p = 0.087 is reproduced from the columns as printed', () => {
  const groups = ['not-employed', 'employed'].map((group) => peopleIn(`6-2 mental-health-self ${group} m1`));
  expect(groups).toEqual([[1, 4, 14, 39, 30], [1, 1, 2, 5, 0]]);
  expect(sums(groups)).toEqual(peopleIn('6-2 mental-health-self all m1'));
  const { p, df, minExpected } = chiSquare(groups);
  expect([p.toFixed(3), df, minExpected.toFixed(2)]).toEqual(['0.087', 4, '0.19']);
});

test('table 6.2, physical health by work: p = 0.000 is reproduced with 89 for 77; of the bases that fit, only 89 adds up', () => {
  const employed = peopleIn('6-2 physical-health-self employed m1');
  const all = peopleIn('6-2 physical-health-self all m1');
  const fitting = nearbyBases(column('6-2 physical-health-self not-employed m1'));
  const adding = fitting.filter(({ unique }) => unique && String(sums([unique, employed])) === String(all));
  expect(adding.map(({ n }) => n)).toEqual([89]);
  const groups = [adding[0]?.unique ?? [], employed];
  expect(groups).toEqual([[3, 9, 26, 32, 19], [4, 0, 4, 1, 0]]);
  const { p, df, minExpected } = chiSquare(groups);
  expect([p.toFixed(3), df, minExpected.toFixed(2)]).toEqual(['0.000', 4, '0.64']);
});

// Listed exactly with fractions in Python, independently of these functions.
test.for([
  ['mental health by status', [[1, 3, 13, 35, 24], [1, 1, 0, 4, 0], [0, 1, 3, 5, 6]], 0.13259707931, 0.14253234925],
  ['physical health by status', [[4, 8, 21, 29, 15], [3, 0, 2, 1, 0], [0, 1, 7, 3, 4]], 0.00609100478, 0.05203912897],
  ['mental health by work', [[1, 4, 14, 39, 30], [1, 1, 2, 5, 0]], 0.07363690898, 0.04240312877],
  ['physical health by work', [[3, 9, 26, 32, 19], [4, 0, 4, 1, 0]], 0.00041136485, 0.00089482694],
] as const)('%s: exact p by Pearson’s statistic and by probability', ([, groups, byStatistic, byProbability]) => {
  expect(exactTest(groups, { by: 'chi-square' })).toEqual({ outcome: 'exact', p: expect.closeTo(byStatistic, 10) });
  expect(exactTest(groups, { by: 'probability' })).toEqual({ outcome: 'exact', p: expect.closeTo(byProbability, 10) });
});
