import type { Evidence, Observation } from '../dataset/observation.ts';
import type { Lang } from '../i18n/lang.ts';
import { ChartError } from './chartError.ts';
import type { ChartRow, RowCode } from './chartRow.ts';
import { checkRows } from './checkRows.ts';
import type { ChartDeclaration } from './declaration.ts';
import { MISSING_SCALE } from './scales.ts';

const FIELDS = ['indicator', 'group', 'time', 'category'] as const;
type Field = (typeof FIELDS)[number];

/**
 * The rows of a chart, in the order they are shown: by the codes of `select` where it names them, else as printed.
 * Answers outside a scale (»don't know«) come last in their line, whatever the order of the source.
 *
 * @param file the declaration's file, for the message of an error
 * @throws ChartError when the selection is empty or unknown, or the rows cannot share a chart of this kind
 */
export function chartRows(
  declaration: ChartDeclaration,
  evidence: Pick<Evidence, 'datasets' | 'sources'>,
  lang: Lang,
  file = '',
): ChartRow[] {
  const fail = (field: string, message: string): never => {
    throw new ChartError(file, field, message);
  };
  const { by, series, select, kind } = declaration;
  const dataset = evidence.datasets.get(declaration.dataset) ?? fail('dataset', `unknown dataset: ${declaration.dataset}`);
  const source = evidence.sources.find((s) => s.id === dataset.sourceId) ?? fail('dataset', `unknown source: ${dataset.sourceId}`);
  if (by === series) fail('series', `the same field as by: ${by}`);

  const printed = dataset.observations;
  for (const field of FIELDS) {
    const codes = select[field];
    if (codes?.length === 0) fail(`select.${field}`, 'selects nothing; leave the field out to keep all');
    const known = new Set(printed.map((o) => o[field]));
    for (const code of codes ?? [])
      if (!known.has(code)) fail(`select.${field}`, `not in ${dataset.id}, which has ${[...known].join(', ')}: ${code}`);
    if (codes && new Set(codes).size < codes.length) fail(`select.${field}`, `names a code twice: ${codes.join(', ')}`);
  }
  const kept = printed.filter((o) => FIELDS.every((field) => isSelected(o, field, select[field])));
  if (kept.length === 0) fail('select', `no row of ${dataset.id} has all of the selected codes`);

  const codeOf = (o: Observation, field: Field): RowCode => {
    const entry = source.codes.get(`${field}:${o[field]}`) ?? fail(`select.${field}`, `not in the codebook of ${source.id}: ${o[field]}`);
    return { code: entry.code, label: entry.label[lang], scale: entry.scale, order: entry.order };
  };
  const byCodes = shownCodes(kept, by, select[by], codeOf);
  const seriesCodes = series ? shownCodes(kept, series, select[series], codeOf) : [];
  const others = FIELDS.filter((f) => f !== by && f !== series && new Set(kept.map((o) => o[f])).size > 1);

  const rows = kept
    .map((o): ChartRow => ({
      i: 0,
      obs: o.id,
      value: o.value,
      decimals: o.valueText.split('.')[1]?.length ?? 0,
      unit: o.unit,
      precision: o.precision,
      printed: o.printed,
      n: o.n,
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

/** Those of the base whom no row counts: computed, so it has no observation. */
function remainderRow(rows: readonly ChartRow[], label: string): ChartRow {
  const [first] = rows as [ChartRow];
  const value = (first.n ?? 0) - rows.reduce((sum, row) => sum + row.value, 0);
  return {
    ...first,
    obs: null,
    value,
    decimals: 0,
    precision: 'exact',
    printed: '',
    by: { code: 'remainder', label, scale: '', order: null },
    byIndex: Math.max(...rows.map((row) => row.byIndex)) + 1,
    detail: '',
  };
}
