import type { ChartRow, RowCode } from '../../src/charts/chartRow.ts';

const code = (label: string, rest: Partial<RowCode> = {}): RowCode => ({ code: label.toLowerCase(), label, scale: '', order: null, ...rest });

/** Rows for cases that the data do not have; `values[line][series]`. */
export function syntheticRows(
  labels: readonly string[],
  values: readonly (readonly number[])[],
  { series = [], rest = {} }: { series?: readonly (string | RowCode)[]; rest?: Partial<ChartRow> } = {},
): ChartRow[] {
  return labels
    .flatMap((label, byIndex) =>
      (values[byIndex] ?? []).map((value, seriesIndex): ChartRow => {
        const own = series[seriesIndex];
        return {
          i: 0,
          obs: `x/y#${byIndex}.${seriesIndex}`,
          parts: [`x/y#${byIndex}.${seriesIndex}`],
          people: null,
          value,
          decimals: 0,
          unit: 'percent',
          precision: 'exact',
          printed: String(value),
          n: null,
          by: code(label),
          byIndex,
          series: own === undefined ? null : typeof own === 'string' ? code(own) : own,
          seriesIndex,
          detail: '',
          ...rest,
        };
      }),
    )
    .map((row, i) => ({ ...row, i }));
}
