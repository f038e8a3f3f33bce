import { csvParseRows } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import type { ChartRow } from '../../src/charts/chartRow.ts';
import { CHART_COLUMNS, chartCsv, type ChartFileMeta } from '../../src/downloads/chartCsv.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { publication, rowsOf } from './chartParts.ts';

const { observations } = publication.evidence;
const META: ChartFileMeta = {
  chart: 'a-chart',
  view: 'printed',
  title: 'Titel',
  source: 'VIVE 2019, tabel 6.5',
  address: 'https://example.dk/diagrammer/a-chart/',
  observations,
};

type Line = Record<(typeof CHART_COLUMNS)[number], string>;
/** The lines by their columns' names. */
function read(csv: string): Line[] {
  const [header = [], ...lines] = csvParseRows(csv);
  expect(header).toEqual([...CHART_COLUMNS]);
  return lines.map((cells) => {
    expect(cells).toHaveLength(header.length);
    return Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ''])) as Line;
  });
}

describe.for([...publication.charts.values()].flatMap((chart) => LANGS.map((lang) => ({ name: chart.id, lang, chart }))))('$name, $lang', ({ chart, lang }) => {
  const rows = rowsOf(chart, lang);
  const lines = read(chartCsv(rows, { ...META, chart: chart.id }));

  test('has one line a point, as shown', () => {
    expect(lines.map(({ by, series, detail }) => [by, series, detail])).toEqual(rows.map((row) => [row.by.label, row.series?.label ?? '', row.detail]));
    expect(new Set(lines.map((line) => line.chart))).toEqual(new Set([chart.id]));
  });

  test('has what is printed as it is printed, with its place', () => {
    const printed = lines.filter(({ computed }) => computed === 'no');
    expect(printed.length).toBeGreaterThan(0);
    for (const line of printed) {
      const o = observations.get(line.observation_ids)!;
      expect(line).toMatchObject({ value: o.valueText, unit: o.unit, precision: o.precision, printed: o.printed, table: o.table });
      expect([line.n, line.page]).toEqual([o.n, o.page].map((value) => (value === null ? '' : String(value))));
      const people = publication.people.get(o.id);
      expect([line.people_min, line.people_max]).toEqual(people ? [String(people.min), String(people.max)] : ['', '']);
      expect([line.interval_low, line.interval_high]).toEqual(people?.interval ? [people.interval.low.toFixed(1), people.interval.high.toFixed(1)] : ['', '']);
    }
  });
});

const aRow = (rest: Partial<ChartRow>): ChartRow => {
  const chart = [...publication.charts.values()].find(({ data }) => data.dataset === 'vive-2019/table-6-5')!;
  return { ...rowsOf(chart, 'da')[0]!, ...rest };
};

test('what is computed is marked, and is not as printed', () => {
  const [a, b] = [...observations.keys()].filter((id) => id.startsWith('vive-2019/table-6-5#')) as [string, string];
  const [line] = read(chartCsv([aRow({ obs: null, parts: [a, b], value: 0.1 + 0.2, decimals: 1 })], META));
  const pages = new Set([a, b].map((id) => observations.get(id)?.page));
  expect(line).toMatchObject({ computed: 'yes', printed: '', value: '0.3', observation_ids: `${a} ${b}`, table: '6.5', page: [...pages].join(' ') });
});

test('those whom no row counts are computed too', () => {
  const chart = [...publication.charts.values()].find(({ data }) => data.remainder)!;
  const lines = read(chartCsv(rowsOf(chart, 'en'), META));
  expect(lines.filter(({ computed }) => computed === 'yes')).toHaveLength(1);
  expect(lines.at(-1)?.observation_ids).toBe(lines.slice(0, -1).map((line) => line.observation_ids).join(' '));
});

test('is strict: LF, quotes where they must be, no mark at the start', () => {
  const title = 'Halvdelen, »næsten«: "ja"\nNy linje';
  const csv = chartCsv([aRow({})], { ...META, title });
  expect(csv).not.toContain('\r');
  expect(csv.startsWith('chart,view,by,')).toBe(true);
  expect(csv.endsWith('/a-chart/\n')).toBe(true);
  expect(read(csv)[0]?.title).toBe(title);
});

test('an observation that is not there is an error', () => {
  expect(() => chartCsv([aRow({ parts: ['vive-2019/none#a.b.c.d'] })], META)).toThrow(new RangeError('no such observation: vive-2019/none#a.b.c.d'));
});
