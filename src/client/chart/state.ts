/**
 * What a reader has made of a chart, as it stands in the address: `?mentor-wellbeing=people.table.only_0_2.pair_3_7`.
 * Words that are not known are passed over, so that an old address still shows the chart.
 */
export interface State {
  view: string;
  tab: string;
  /** Indices of what is shown alone; empty for all. */
  only: number[];
  /** Indices of the two points compared; empty for none. */
  pair: number[];
}

const TABS = ['table', 'about'];
const numbers = (word: string | undefined): number[] => word?.split('_').slice(1).map(Number).filter(Number.isInteger) ?? [];

/** The state of a chart in the address. */
export function read(figure: HTMLElement): State {
  const words = new URLSearchParams(location.search).get(figure.dataset.chart ?? '')?.split('.') ?? [];
  const views = figure.querySelector<HTMLElement>('.controls')?.dataset.views?.split(' ') ?? [];
  const after = (start: string): number[] => numbers(words.find((word) => word.startsWith(start)));
  return {
    view: words.find((word) => views.includes(word)) ?? 'printed',
    tab: words.find((word) => TABS.includes(word)) ?? 'chart',
    only: after('only_'),
    pair: after('pair_').slice(0, 2),
  };
}
