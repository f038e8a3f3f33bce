import { kilo, markdown, whole } from '../shared/markdown.ts';
import type { Figures } from '../shared/summary.ts';

interface Column {
  head: string;
  key: string;
  /** As printed: kB for bytes, whole milliseconds. */
  write(value: number): string;
  /** Whether it is also given as a multiple of ours. */
  ratio: boolean;
}
const COLUMNS: readonly Column[] = [
  { head: 'requests', key: 'requests', write: whole, ratio: true },
  { head: 'kB', key: 'bytes', write: kilo, ratio: true },
  { head: 'of it JS', key: 'script', write: kilo, ratio: true },
  { head: 'LCP ms', key: 'lcp', write: whole, ratio: true },
  { head: 'all drawn ms', key: 'drawn', write: whole, ratio: true },
  { head: 'blocking ms', key: 'blocking', write: whole, ratio: true },
  { head: 'CLS', key: 'shift', write: (value) => value.toFixed(3), ratio: false },
  { head: 'first hover ms', key: 'firstHover', write: whole, ratio: true },
  { head: 'later ms', key: 'laterHover', write: whole, ratio: true },
  { head: 'kB by hover', key: 'hoverBytes', write: kilo, ratio: false },
];

/** What was measured, by the name of the page. */
export const figuresTable = (measured: ReadonlyMap<string, Figures>): string =>
  markdown(
    ['page', ...COLUMNS.map(({ head }) => head)],
    [...measured].map(([name, figures]) => [name, ...COLUMNS.map(({ key, write }) => write(figures[key] ?? Number.NaN))]),
  );

/** The same as multiples of one page's figures; a dash where that page has none. */
export function ratiosTable(measured: ReadonlyMap<string, Figures>, to: string): string {
  const columns = COLUMNS.filter(({ ratio }) => ratio);
  const ratio = (figures: Figures, key: string): string => {
    const [value, ours] = [figures[key] ?? Number.NaN, measured.get(to)?.[key] ?? Number.NaN];
    return ours > 0 ? (value / ours).toFixed(1) : '–';
  };
  return markdown(
    ['page', ...columns.map(({ head }) => head.replace(/ ms$|^kB$/, (found) => (found === 'kB' ? 'bytes' : '')))],
    [...measured].map(([name, figures]) => [name, ...columns.map(({ key }) => ratio(figures, key))]),
  );
}

/** What the first acts took and fetched, an act a row and a page two columns; »lost« where the page never answered. */
export function actsTable(pages: readonly string[], acts: readonly string[], measured: ReadonlyMap<string, Figures>): string {
  const cells = (act: string, page: string): string[] => {
    const { ms = Number.NaN, bytes = 0 } = measured.get(`${page}, ${act}`) ?? {};
    return [whole(ms), kilo(bytes)];
  };
  const rows = acts.map((act) => [act, ...pages.flatMap((page) => cells(act, page))]);
  return markdown(['first act', ...pages.flatMap((page) => [`${page}, ms`, 'kB'])], rows);
}
