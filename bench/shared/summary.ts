import { median } from './median.ts';

/** Figures of one visit, by their names: milliseconds, but for those of `COUNTS` and the shift of the layout. */
export type Figures = Record<string, number>;

const COUNTS = /^(requests|script)$|bytes$/i;

/** One figure of each kind for the visits of a page: the median, and of the layout's shift the worst. */
export function summary(runs: readonly Figures[]): Figures {
  const keys = Object.keys(runs[0] ?? {});
  return Object.fromEntries(keys.map((key) => [key, (key === 'shift' ? worst : median)(runs.map((run) => run[key] ?? Number.NaN))]));
}
const worst = (numbers: readonly number[]): number => Math.max(...numbers);

/**
 * How noisy a run was: the median, over pages and times, of (most − least) / median in per cent; and the most that bytes or
 * requests of a page differed.
 */
export function spreadOf(pages: readonly (readonly Figures[])[]): { times: number; bytes: number } {
  const ranges = pages.flatMap((runs) =>
    Object.keys(runs[0] ?? {}).map((key) => {
      const numbers = runs.map((run) => run[key] ?? Number.NaN);
      return { key, range: Math.max(...numbers) - Math.min(...numbers), middle: median(numbers) };
    }),
  );
  const times = ranges.filter(({ key, middle, range }) => !COUNTS.test(key) && key !== 'shift' && middle > 0 && Number.isFinite(range));
  const bytes = ranges.filter(({ key }) => COUNTS.test(key));
  return {
    times: Math.round(median(times.map(({ range, middle }) => (100 * range) / middle))),
    bytes: worst(bytes.map(({ range }) => range)),
  };
}
