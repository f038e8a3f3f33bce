import { kilo, markdown, whole } from '../shared/markdown.ts';
import type { Figures } from '../shared/summary.ts';

const figure = (figures: Figures | undefined, key: string): number => figures?.[key] ?? Number.NaN;

/** As printed, and in brackets how many times another's it is: `1450 (1.3)`. */
function beside(value: number, to: number, write: (value: number) => string): string {
  const ratio = value / to;
  return Number.isFinite(ratio) && Number.isFinite(value) ? `${write(value)} (${ratio.toFixed(1)})` : write(value);
}

/** What was measured of each page; in brackets as multiples of the page named. */
export function todayTable(measured: ReadonlyMap<string, Figures>, to: string): string {
  const base = measured.get(to);
  const heads = ['page', 'kB before', 'first result ms', 'after a pause ms', 'kB', 'requests', 'further: ms', 'further: kB'];
  const rows = [...measured].map(([name, figures]) => [
    name,
    kilo(figure(figures, 'pageBytes')),
    ...['ms', 'pauseMs'].map((key) => beside(figure(figures, key), figure(base, key), whole)),
    beside(figure(figures, 'bytes'), figure(base, 'bytes'), kilo),
    whole(figure(figures, 'requests')),
    whole(figure(figures, 'againMs')),
    kilo(figure(figures, 'againBytes')),
  ]);
  return markdown(heads, rows);
}

/** One tool's figures with many findings, and its bytes of a query with those of today. */
export interface Grown {
  name: string;
  /** Its times; and `seconds` that the index took, `files` the bytes of all its files. */
  figures: Figures;
  many: Figures;
  today: Figures;
}

/** Times in brackets as multiples of Pagefind's, bytes as multiples of the same tool's with the findings of today. */
export function manyTable(grown: readonly Grown[], to: string): string {
  const base = grown.find(({ name }) => name === to)?.figures;
  const heads = ['tool', 'index made, s', 'files MB', 'first result ms', 'after a pause ms', 'kB a query', 'most', 'kB a further query', 'most'];
  const rows = grown.map(({ name, figures, many, today }) => [
    name,
    figure(figures, 'seconds').toFixed(1),
    (figure(figures, 'files') / 1e6).toFixed(1),
    ...['ms', 'pauseMs'].map((key) => beside(figure(figures, key), figure(base, key), whole)),
    ...['bytes', 'mostBytes', 'againBytes', 'mostAgainBytes'].map((key) => beside(figure(many, key), figure(today, key), kilo)),
  ]);
  return markdown(heads, rows);
}
