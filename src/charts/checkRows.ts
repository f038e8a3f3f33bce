import type { ChartRow } from './chartRow.ts';
import type { ChartKind } from './declaration.ts';

/** More people than this are not told apart one by one; a bar says it better. */
export const MOST_UNITS = 200;

interface Shape {
  by: string;
  series: string | undefined;
  remainder: boolean;
}

/**
 * Refuses rows that must not share a chart of a kind, or that it cannot draw.
 *
 * @param fail throws; is told the field to blame and what is wrong
 */
export function checkRows(
  kind: ChartKind,
  rows: readonly ChartRow[],
  { by, series, remainder }: Shape,
  fail: (field: string, message: string) => never,
): void {
  const units = [...new Set(rows.map((row) => row.unit))];
  if (units.length > 1) fail('select', `mixes units, which never share an axis: ${units.join(', ')}`);
  const sources = [...new Set(rows.map((row) => row.obs?.split('/')[0]))];
  if (sources.length > 1) fail('select', `mixes sources, which never share an axis: ${sources.join(', ')}`);

  const places = new Map<string, ChartRow>();
  for (const row of rows) {
    const place = `${row.byIndex}/${row.seriesIndex}`;
    const other = places.get(place);
    if (other) fail('select', `two rows for one place (by ${by}, series ${series ?? 'none'}): ${other.obs}, ${row.obs}`);
    places.set(place, row);
  }
  const seriesCodes = [...new Set(rows.map((row) => row.series?.code ?? ''))];

  if (remainder && kind !== 'units') fail('remainder', `only a unit chart has one, not ${kind}`);
  if (kind === 'bars' && seriesCodes.length > 3) fail('series', `bars take three at most, not ${seriesCodes.length}: ${seriesCodes.join(', ')}`);
  if (kind === 'dumbbell' && (!series || seriesCodes.length !== 2))
    fail('series', `a dumbbell takes exactly two, not ${series ? seriesCodes.length : 0}: ${seriesCodes.join(', ')}`);
  if (kind === 'heatmap' && !series) fail('series', 'a heatmap needs one for its columns');
  if (kind === 'likert') checkLikert(rows, series, fail);
  if (kind === 'units') checkUnits(rows, series, remainder, fail);
}

function checkLikert(rows: readonly ChartRow[], series: string | undefined, fail: (field: string, message: string) => never): void {
  if (series !== 'category') fail('series', `the segments of likert lines are categories, not ${series ?? 'nothing'}`);
  if (rows[0]?.unit !== 'percent') fail('select', `likert lines are shares in percent, not ${rows[0]?.unit}`);
  const lines = new Map<string, string[]>();
  for (const row of rows) lines.set(row.by.code, [...(lines.get(row.by.code) ?? []), row.series?.code ?? '']);
  const [[firstLine, first] = ['', []], ...rest] = [...lines];
  for (const [line, codes] of rest)
    if (codes.join() !== first.join())
      fail('select.category', `lines with different categories: ${firstLine} has ${first.join(', ')}; ${line} has ${codes.join(', ')}`);
}

function checkUnits(
  rows: readonly ChartRow[],
  series: string | undefined,
  remainder: boolean,
  fail: (field: string, message: string) => never,
): void {
  if (series) fail('series', `a unit chart has none: ${series}`);
  const wrong = rows.find((row) => row.unit !== 'count' || !Number.isInteger(row.value) || row.value < 0);
  if (wrong) fail('select', `unit charts show counts of people only, not ${wrong.value} (${wrong.unit}): ${wrong.obs}`);
  const sum = rows.reduce((total, row) => total + row.value, 0);
  const bases = [...new Set(rows.map((row) => row.n))];
  const [base = null] = bases;
  if (bases.length > 1) fail('select', `unit charts have one base, not ${bases.map((n) => n ?? 'none').join(', ')}`);
  if (base !== null && sum > base) fail('select', `counts ${sum} of a base of ${base}`);
  if (remainder && base === null) fail('remainder', 'the source prints no base, so nobody can be said to remain');
  if (remainder && base === sum) fail('remainder', `nobody remains: the rows count all ${sum}`);
  const drawn = remainder && base !== null ? base : sum;
  if (drawn > MOST_UNITS) fail('kind', `${drawn} people are too many to draw one by one (at most ${MOST_UNITS}); use bars`);
}
