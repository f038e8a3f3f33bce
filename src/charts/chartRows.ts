import type { Evidence, Observation } from '../dataset/observation.ts';
import type { Lang } from '../i18n/lang.ts';
import { ChartError } from './chartError.ts';
import type { ChartRow, RowCode, RowPeople } from './chartRow.ts';
import { checkRows } from './checks/checkRows.ts';
import { dateWindow } from './kinds/dateWindow.ts';
import type { ChartDeclaration } from './declaration.ts';
import { MISSING_SCALE } from './missingScale.ts';

const FIELDS = ['indicator', 'group', 'time', 'category'] as const;
type Field = (typeof FIELDS)[number];

/**
 * The rows of a chart, in the order they are shown: by the codes of `select` where it names them, else as printed.
 * Answers outside a scale (»don't know«) come last in their line, whatever the order of the source.
 *
 * @param options the declaration's file, for the message of an error; the people behind each observation
 * @throws ChartError when the selection is empty or unknown, or the rows cannot share a chart of this kind
 */
export function chartRows(
  declaration: ChartDeclaration,
  evidence: Pick<Evidence, 'datasets' | 'sources'>,
  lang: Lang,
  { file = '', people }: { file?: string; people?: ReadonlyMap<string, RowPeople> } = {},
): ChartRow[] {
  const fail = (field: string, message: string): never => {
    throw new ChartError(file, field, message);
  };
  const { by, series, select, kind } = declaration;
  const dataset = evidence.datasets.get(declaration.dataset) ?? fail('dataset', `unknown dataset: ${declaration.dataset}`);
  if (by === series) fail('series', `the same field as by: ${by}`);
  if (declaration.also && kind !== 'timeline') fail('also', `only a timeline has rows of several datasets, not ${kind}`);
  const further = (declaration.also ?? []).map((id) => evidence.datasets.get(id) ?? fail('also', `unknown dataset: ${id}`));
  const datasets = [dataset, ...further];
  const sourceOf = (id: string) => evidence.sources.find((s) => s.id === id) ?? fail('dataset', `unknown source: ${id}`);
  const ids = datasets.map(({ id }) => id);
  if (new Set(ids).size < ids.length) fail('also', `names a dataset twice: ${ids.join(', ')}`);

  const printed = datasets.flatMap(({ observations }) => observations);
  for (const field of FIELDS) {
    const codes = select[field];
    if (codes?.length === 0) fail(`select.${field}`, 'selects nothing; leave the field out to keep all');
    const known = new Set(printed.map((o) => o[field]));
    for (const code of codes ?? [])
      if (!known.has(code)) fail(`select.${field}`, `not in ${ids.join(', ')}, which has ${[...known].join(', ')}: ${code}`);
    if (codes && new Set(codes).size < codes.length) fail(`select.${field}`, `names a code twice: ${codes.join(', ')}`);
  }
  const kept = printed.filter((o) => FIELDS.every((field) => isSelected(o, field, select[field])));
  if (kept.length === 0) fail('select', `no row of ${ids.join(', ')} has all of the selected codes`);

  const codeOf = (o: Observation, field: Field): RowCode => {
    const entry = sourceOf(o.sourceId).codes.get(`${field}:${o[field]}`) ?? fail(`select.${field}`, `not in the codebook of ${o.sourceId}: ${o[field]}`);
    return { code: entry.code, label: entry.label[lang], scale: entry.scale, order: entry.order };
  };
  const shown = shownCodes(kept, by, select[by], codeOf);
  const byCodes = kind === 'timeline' ? chronological(shown, kept, by) : shown;
  const seriesCodes = series ? shownCodes(kept, series, select[series], codeOf) : [];
  const others = FIELDS.filter((f) => f !== by && f !== series && new Set(kept.map((o) => o[f])).size > 1);

  const rows = kept
    .map((o): ChartRow => ({
      i: 0,
      obs: o.id,
      parts: [o.id],
      value: o.value,
      decimals: o.valueText.split('.')[1]?.length ?? 0,
      unit: o.unit,
      precision: o.precision,
      printed: o.printed,
      n: o.n,
      people: people?.get(o.id) ?? null,
      by: codeOf(o, by),
      byIndex: byCodes.indexOf(o[by]),
      series: series ? codeOf(o, series) : null,
      seriesIndex: series ? seriesCodes.indexOf(o[series]) : 0,
      detail: others.map((field) => codeOf(o, field).label).join(', '),
    }))
    .sort((a, b) => a.byIndex - b.byIndex || a.seriesIndex - b.seriesIndex);
  checkRows(kind, rows, { by, series, remainder: declaration.remainder !== undefined }, fail);
  if (declaration.remainder) rows.push(remainderRow(rows, declaration.remainder[lang]));
  return rows.map((row, i) => ({ ...row, i }));
}

const isSelected = (o: Observation, field: Field, codes: readonly string[] | undefined): boolean =>
  codes ? codes.includes(o[field]) : !(field === 'category' && o.category === 'total');

/** The codes of a field in the order they are shown. */
function shownCodes(
  kept: readonly Observation[],
  field: Field,
  selected: readonly string[] | undefined,
  codeOf: (o: Observation, field: Field) => RowCode,
): string[] {
  const first = new Map<string, Observation>();
  for (const o of kept) if (!first.has(o[field])) first.set(o[field], o);
  const codes = selected ? selected.filter((code) => first.has(code)) : [...first.keys()];
  const isMissing = (code: string): boolean => {
    const o = first.get(code);
    return o !== undefined && codeOf(o, field).scale === MISSING_SCALE;
  };
  return [...codes.filter((code) => !isMissing(code)), ...codes.filter(isMissing)];
}

/**
 * The codes of a timeline's events by when they begin, the shorter first. »2019« is taken as the middle of what it leaves
 * open, so that it comes after April 2019.
 */
function chronological(codes: readonly string[], kept: readonly Observation[], by: Field): string[] {
  const windows = new Map(codes.map((code) => [code, kept.filter((o) => o[by] === code && o.unit === 'date').map(dateWindow)]));
  const begins = (code: string): number => Math.min(...(windows.get(code) ?? []).map(({ from, to }) => (from + to) / 2));
  const ends = (code: string): number => Math.max(...(windows.get(code) ?? []).map(({ to }) => to));
  return [...codes].sort((a, b) => begins(a) - begins(b) || ends(a) - ends(b));
}

/** Those of the base whom no row counts: computed, so it has no observation. */
function remainderRow(rows: readonly ChartRow[], label: string): ChartRow {
  const [first] = rows as [ChartRow];
  const value = (first.n ?? 0) - rows.reduce((sum, row) => sum + row.value, 0);
  return {
    ...first,
    obs: null,
    parts: rows.flatMap((row) => row.parts),
    people: null,
    value,
    decimals: 0,
    precision: 'exact',
    printed: '',
    by: { code: 'remainder', label, scale: '', order: null },
    byIndex: Math.max(...rows.map((row) => row.byIndex)) + 1,
    detail: '',
  };
}
