import { checkBars } from './checkBars.ts';
import { checkDiverging } from './checkDiverging.ts';
import { checkDumbbell } from './checkDumbbell.ts';
import { checkFlow } from './checkFlow.ts';
import { checkHeatmap } from './checkHeatmap.ts';
import { checkIntervals } from './checkIntervals.ts';
import { checkSlope } from './checkSlope.ts';
import { checkStacked } from './checkStacked.ts';
import { checkTimeline } from './checkTimeline.ts';
import { checkUnits } from './checkUnits.ts';
import type { ChartRow } from '../chartRow.ts';
import type { ChartKind } from '../declaration.ts';

/** What a declaration says of its rows' shape. */
export interface Shape {
  by: string;
  series: string | undefined;
  remainder: boolean;
}

/** Throws; is told the field to blame and what is wrong. */
export type Fail = (field: string, message: string) => never;

/** Refuses rows that a kind cannot draw. */
export type KindCheck = (rows: readonly ChartRow[], shape: Shape, fail: Fail) => void;

const CHECKS: Readonly<Record<ChartKind, KindCheck>> = {
  bars: checkBars,
  stacked: checkStacked,
  diverging: checkDiverging,
  dumbbell: checkDumbbell,
  slope: checkSlope,
  units: checkUnits,
  heatmap: checkHeatmap,
  intervals: checkIntervals,
  flow: checkFlow,
  timeline: checkTimeline,
};

/** Refuses rows that must not share a chart of a kind, or that it cannot draw. */
export function checkRows(kind: ChartKind, rows: readonly ChartRow[], shape: Shape, fail: Fail): void {
  const { by, series, remainder } = shape;
  const units = [...new Set(rows.map((row) => row.unit))];
  if (units.length > 1) fail('select', `mixes units, which never share an axis: ${units.join(', ')}`);
  // Dates of several sources are of one calendar.
  const sources = kind === 'timeline' ? [] : [...new Set(rows.map((row) => row.obs?.split('/')[0]))];
  if (sources.length > 1) fail('select', `mixes sources, which never share an axis: ${sources.join(', ')}`);

  const places = new Map<string, ChartRow>();
  for (const row of rows) {
    const place = `${row.byIndex}/${row.seriesIndex}`;
    const other = places.get(place);
    if (other) fail('select', `two rows for one place (by ${by}, series ${series ?? 'none'}): ${other.obs}, ${row.obs}`);
    places.set(place, row);
  }

  if (kind !== 'timeline' && units.includes('date')) fail('kind', `dates stand on a timeline, not in ${kind}`);
  if (remainder && kind !== 'units') fail('remainder', `only a unit chart has one, not ${kind}`);
  CHECKS[kind](rows, shape, fail);
}
