import type { ChartRow, RowCode } from '../chartRow.ts';
import type { ChartDeclaration, ChartKind } from '../declaration.ts';
import { withoutMissing } from './answeredRows.ts';
import { fewEnoughUnits } from './fewEnoughUnits.ts';
import { joinRows } from './joinRows.ts';
import { PRINTED_VIEW, viewKey, type View } from './view.ts';

/** A chart as one of its views shows it. */
export interface ChartView {
  key: string;
  view: View;
  kind: ChartKind;
  by: ChartDeclaration['by'];
  series: ChartDeclaration['series'];
  rows: ChartRow[];
}

type Shape = Pick<ChartView, 'kind' | 'by' | 'series' | 'rows'>;

/** Kinds whose lines may be put in another order. */
const ORDERED: readonly ChartKind[] = ['bars', 'intervals'];
/** Kinds that can show an interval for each figure. */
const WITH_INTERVALS: readonly ChartKind[] = ['bars', 'dumbbell', 'slope', 'stacked', 'diverging'];
const DISTRIBUTIONS: readonly ChartKind[] = ['stacked', 'diverging'];

/**
 * All views of a chart that its data allow, the printed one first: answers joined, without »don't know«, people instead of
 * per cent, with intervals, by size. What is computed for them has no observation of its own and is marked as ours.
 *
 * @param rows of `chartRows`, with the people behind them
 * @example chartViews(declaration, rows).map((view) => view.key) // ['printed', 'people', 'joined', 'joined-people']
 */
export function chartViews({ kind, by, series }: Pick<ChartDeclaration, 'kind' | 'by' | 'series'>, rows: readonly ChartRow[]): ChartView[] {
  const printed: Shape = { kind, by, series, rows: [...rows] };
  const found = new Map<string, ChartView>();
  for (const joined of [false, true])
    for (const answered of [false, true])
      for (const show of ['percent', 'people', 'intervals'] as const)
        for (const order of ['printed', 'size'] as const) {
          const view: View = { ...PRINTED_VIEW, joined, answered, show, order };
          const shape = shapeOf(printed, view);
          if (shape) found.set(viewKey(view), { key: viewKey(view), view, ...shape, rows: numbered(shape.rows) });
        }
  return [...found.values()];
}

/** A shape taken through each step of a view; null where a step has nothing to do, or may not be done. */
function shapeOf(printed: Shape, { joined, answered, show, order }: View): Shape | null {
  let shape: Shape | null = printed;
  if (answered) shape = answersAlone(shape);
  if (joined) shape = shape && answersJoined(shape);
  if (show === 'people') shape = shape && inPeople(shape);
  if (show === 'intervals') shape = shape && withIntervals(shape);
  if (order === 'size') shape = shape && bySize(shape);
  return shape;
}

/** Where the answers of a chart stand: along the axis, or within its lines. */
const answerField = ({ by, series }: Shape): 'by' | 'series' | null => (by === 'category' ? 'by' : series === 'category' ? 'series' : null);

const isPlain = (rows: readonly ChartRow[]): boolean => rows.every((row) => row.unit === 'percent' && row.precision === 'exact' && row.obs !== null);

function answersJoined(shape: Shape): Shape | null {
  const field = answerField(shape);
  const isShare = shape.rows.every((row) => row.unit === 'percent' && row.precision === 'exact');
  const rows = field && isShare && shape.kind !== 'heatmap' ? joinRows(shape.rows, field) : null;
  return rows && { ...shape, rows };
}

function answersAlone(shape: Shape): Shape | null {
  const field = answerField(shape);
  const rows = field && isPlain(shape.rows) ? withoutMissing(shape.rows, field) : null;
  return rows && { ...shape, rows };
}

/**
 * Counts instead of shares, where each is known. Distributions become people, one mark each; what has one base keeps its
 * kind. Counts out of different bases are never set beside one another as lengths.
 */
function inPeople(shape: Shape): Shape | null {
  const { kind, rows } = shape;
  if (rows.some(({ unit, people }) => unit !== 'percent' || people === null || people.min !== people.max)) return null;
  const counted = rows.map((row): ChartRow => ({ ...row, unit: 'count', value: row.people?.min ?? 0, decimals: 0, obs: null }));
  if (DISTRIBUTIONS.includes(kind)) return fewEnoughUnits(counted) ? { ...shape, kind: 'units', rows: counted } : null;
  const isOneBase = new Set(rows.map((row) => row.n)).size === 1;
  return kind === 'heatmap' || (isOneBase && (kind === 'bars' || kind === 'dumbbell' || kind === 'slope')) ? { ...shape, rows: counted } : null;
}

/** Distributions of up to three lines are turned: an answer a line, the lines as series. */
function withIntervals(shape: Shape): Shape | null {
  const { kind, rows, by } = shape;
  if (!WITH_INTERVALS.includes(kind) || !rows.some(({ people }) => people?.interval)) return null;
  if (!DISTRIBUTIONS.includes(kind)) return new Set(rows.map((row) => row.seriesIndex)).size > 3 ? null : { ...shape, kind: 'intervals' };
  const lines = new Set(rows.map((row) => row.byIndex)).size;
  if (lines > 3) return null;
  const turned = rows.map((row): ChartRow => ({
    ...row,
    by: row.series as RowCode,
    byIndex: row.seriesIndex,
    series: lines === 1 ? null : row.by,
    seriesIndex: lines === 1 ? 0 : row.byIndex,
  }));
  return { kind: 'intervals', by: 'category', series: lines === 1 ? undefined : by, rows: turned };
}

/** Lines by their first figure, largest first; only where their own order says nothing. */
function bySize(shape: Shape): Shape | null {
  const { kind, rows } = shape;
  const first = new Map<number, number>();
  for (const row of rows) if (!first.has(row.byIndex)) first.set(row.byIndex, row.value);
  const isFree = rows.every((row) => row.by.order === null && row.by.scale !== 'missing');
  if (!ORDERED.includes(kind) || first.size < 3 || !isFree) return null;
  const places = [...first].sort(([, a], [, b]) => b - a).map(([index]) => index);
  if (places.every((place, k) => k === 0 || place > (places[k - 1] ?? 0))) return null;
  return { ...shape, rows: rows.map((row) => ({ ...row, byIndex: places.indexOf(row.byIndex) })) };
}

const numbered = (rows: readonly ChartRow[]): ChartRow[] =>
  [...rows].sort((a, b) => a.byIndex - b.byIndex || a.seriesIndex - b.seriesIndex).map((row, i) => ({ ...row, i }));
