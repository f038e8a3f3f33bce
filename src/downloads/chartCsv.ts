import { csvFormatRows } from 'd3-dsv';
import type { ChartRow } from '../charts/chartRow.ts';
import type { Observation } from '../dataset/observation.ts';

/** Columns of a chart's CSV; a contract with those who read the files. */
export const CHART_COLUMNS = [
  'chart',
  'view',
  'by',
  'series',
  'detail',
  'value',
  'unit',
  'precision',
  'printed',
  'computed',
  'n',
  'people_min',
  'people_max',
  'interval_low',
  'interval_high',
  'observation_ids',
  'table',
  'page',
  'title',
  'source',
  'address',
] as const;

/** What all lines of the file have in common, and where observations stand in print. */
export interface ChartFileMeta {
  /** The chart's id, and the key of the view that is shown. */
  chart: string;
  view: string;
  /** In the file's language, as plain text. */
  title: string;
  source: string;
  /** Full address of the chart's page. */
  address: string;
  /** At least those that the rows name. */
  observations: ReadonlyMap<string, Pick<Observation, 'table' | 'page'>>;
}

/**
 * What a chart shows, as CSV: UTF-8, comma, LF, one line a point, in the order it is shown. Figures have a decimal point and
 * the digits they are printed with; labels are in the language of the rows. `computed` is `yes` for what we have computed
 * and the source does not print; several ids, tables or pages are separated by spaces. The people and the interval (95 per
 * cent, in per cent) are ours.
 *
 * @throws RangeError when a row names an observation that is not among those given
 */
export function chartCsv(rows: readonly ChartRow[], meta: ChartFileMeta): string {
  return `${csvFormatRows([[...CHART_COLUMNS], ...rows.map((row) => cells(row, meta))])}\n`;
}

function cells(row: ChartRow, { chart, view, title, source, address, observations }: ChartFileMeta): string[] {
  const places = row.parts.map((id) => observations.get(id) ?? unknown(id));
  const { people } = row;
  return [
    chart,
    view,
    row.by.label,
    row.series?.label ?? '',
    row.detail,
    row.value.toFixed(row.decimals),
    row.unit,
    row.precision,
    // A figure that is computed from printed ones is not itself printed.
    row.obs === null ? '' : row.printed,
    row.obs === null ? 'yes' : 'no',
    row.n === null ? '' : String(row.n),
    ...(people ? [String(people.min), String(people.max)] : ['', '']),
    ...(people?.interval ? [people.interval.low.toFixed(1), people.interval.high.toFixed(1)] : ['', '']),
    row.parts.join(' '),
    distinct(places.map(({ table }) => table)),
    distinct(places.map(({ page }) => (page === null ? '' : String(page)))),
    title,
    source,
    address,
  ];
}

const distinct = (texts: readonly string[]): string => [...new Set(texts)].filter(Boolean).join(' ');

function unknown(id: string): never {
  throw new RangeError(`no such observation: ${id}`);
}
