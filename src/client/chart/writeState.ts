import { read, type State } from './state.ts';

/** Writes part of a chart's state into the address, as a step that »back« takes back. */
export function write(figure: HTMLElement, change: Partial<State>): void {
  const { view, tab, only, pair } = { ...read(figure), ...change };
  const words = [
    view !== 'printed' && view,
    tab !== 'chart' && tab,
    only.length > 0 && ['only', ...only].join('_'),
    pair.length > 0 && ['pair', ...pair].join('_'),
  ].filter(Boolean);
  const url = new URL(location.href);
  const id = figure.dataset.chart ?? '';
  if (words.length > 0) url.searchParams.set(id, words.join('.'));
  else url.searchParams.delete(id);
  if (url.href !== location.href) history.pushState(null, '', url);
}
