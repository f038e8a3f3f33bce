/**
 * `node bench/audit.ts [columns]`: how fast a column is reconstructed and audited, and how that grows with the base and the
 * number of categories. Columns are made from people, rounded by one of the conventions; one in ten then gets a misprint and
 * one in ten a wrong base, so that the search for bases and repairs is in the figures. Seeded: each run makes the same columns.
 * Times are of the processor, not of the clock, so that other work on the machine matters less. Absolute times are of this
 * machine; docs/reconstruction.md has the ratios.
 */
import { columnSum } from '../src/stats/columnSum.ts';
import { countsAsPercent } from '../src/stats/countsAsPercent.ts';
import { grim } from '../src/stats/grim.ts';
import { nearbyBases } from '../src/stats/nearbyBases.ts';
import type { BasedColumn } from '../src/stats/percentColumn.ts';
import { reconstruct } from '../src/stats/reconstruct.ts';
import { repairs } from '../src/stats/repairs.ts';
import { CONVENTIONS, roundPercent } from '../src/stats/rounding.ts';
import { seededRandom } from '../src/stats/seededRandom.ts';

const COLUMNS = Number(process.argv[2] ?? 10_000);

/** Makes columns of so many categories, with bases from `least` to `most`. */
function makeColumns(howMany: number, categories: number, least: number, most: number, seed = 1): BasedColumn[] {
  const random = seededRandom(seed);
  return Array.from({ length: howMany }, () => {
    const n = least + random(most - least + 1);
    const cuts = Array.from({ length: categories - 1 }, () => random(n + 1)).sort((a, b) => a - b);
    const people = [...cuts, n].map((cut, i) => cut - (cuts[i - 1] ?? 0));
    const convention = CONVENTIONS[random(CONVENTIONS.length)] ?? 'half-up';
    const values = people.map((k) => roundPercent(k, n, 0, convention));
    const fault = random(10);
    if (fault === 0) values[random(categories)] = random(101);
    return { values, decimals: 0 as const, n: fault === 1 ? Math.max(1, n - 5 + random(11)) : n };
  });
}

/** All that the audit asks of one column. */
function auditColumn(column: BasedColumn): boolean {
  columnSum(column.values, column.decimals);
  for (const value of column.values) grim(value, column.decimals, column.n);
  if (reconstruct(column).verdict !== 'inconsistent') return true;
  nearbyBases(column, { limit: 5 });
  repairs(column);
  countsAsPercent(column.values, column.n);
  return false;
}

/** Processor seconds that a function takes over columns: the least of some runs, which is what disturbs it least. */
function seconds(columns: readonly BasedColumn[], task: (column: BasedColumn) => unknown): number {
  const runs = Array.from({ length: 7 }, () => {
    const start = process.cpuUsage();
    for (const column of columns) task(column);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  });
  return Math.min(...runs);
}

function report(name: string, columns: readonly BasedColumn[], task: (column: BasedColumn) => unknown): void {
  const time = seconds(columns, task);
  console.log(`${name}: ${time.toFixed(2)} s, ${Math.round(columns.length / time)} columns a second`);
}

/** Times for each size, as multiples of the first. */
function growth(name: string, sizes: readonly number[], columnsOf: (size: number) => BasedColumn[]): void {
  const times = sizes.map((size) => {
    const columns = columnsOf(size);
    return { reconstruct: seconds(columns, reconstruct), audit: seconds(columns, auditColumn) };
  });
  const [first] = times;
  console.log(`\n${name} | reconstruct | whole audit`);
  for (const [i, time] of times.entries())
    console.log([sizes[i], (time.reconstruct / (first?.reconstruct ?? NaN)).toFixed(1), (time.audit / (first?.audit ?? NaN)).toFixed(1)].join(' | '));
}

const columns = makeColumns(COLUMNS, 5, 20, 2000);
console.log(`${COLUMNS} columns of 5 categories, bases 20 to 2,000`);
report('reconstruct', columns, reconstruct);
report('whole audit', columns, auditColumn);
const wrong = columns.filter((column) => !auditColumn(column)).length;
console.log(`${wrong} of them inconsistent`);

const some = Math.max(1, Math.round(COLUMNS / 5));
growth('base, 5 categories', [50, 100, 500, 1000, 5000, 10_000, 50_000, 100_000], (n) => makeColumns(some, 5, n, n + Math.floor(n / 10)));
growth('categories, bases 20 to 2,000', [2, 3, 4, 5, 6, 8, 10, 12], (m) => makeColumns(some, m, 20, 2000));
