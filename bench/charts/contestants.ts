import { CHARTS, EXPLORED, HOVERED, THEME } from './theme.ts';

/** A page that is measured, and where on it things are. */
export interface Contestant {
  name: string;
  /** From the server's root. */
  path: string;
  /** How many charts there must be before all are drawn. */
  charts: number;
  /** CSS selector of what a pointer can ask, within a chart. */
  marks: string;
  /** CSS selector of what then answers, anywhere. */
  tip: string;
  /** The chart that the pointer goes to. */
  hovered: string;
}

const ours = { marks: 'svg [data-i]', tip: '.tip.show' };
const peer = { charts: CHARTS.length, hovered: HOVERED };
const PLOTTED = 'svg :is([aria-label=bar] rect, [aria-label=cell] rect, [aria-label=dot] circle)';

/** Our theme page, which the ratios are to. */
export const THEME_PAGE: Contestant = { name: 'ours: theme page', path: `/${THEME}`, charts: CHARTS.length + 1, hovered: HOVERED, ...ours };

/** One of our charts, on the page that is its own. */
export const CHART_PAGE: Contestant = { name: 'ours: a chart’s page', path: `/diagrammer/${EXPLORED}/`, charts: 1, hovered: EXPLORED, ...ours };

/** The pages made with other tools; see `buildPeers`. */
export const PEERS: readonly Contestant[] = [
  { name: 'Observable Framework', path: '/peers/framework/', marks: PLOTTED, tip: 'svg [aria-label=tip]', ...peer },
  { name: 'Vega-Lite', path: '/peers/vega-lite/', marks: 'svg .role-mark path', tip: '#vg-tooltip-element.visible', ...peer },
  { name: 'Highcharts', path: '/peers/highcharts/', marks: 'svg .highcharts-point', tip: '.highcharts-tooltip', ...peer },
  { name: 'ECharts', path: '/peers/echarts/', marks: 'svg path[fill]:not([fill=none])', tip: '.tip', ...peer },
];
