/* global vegaEmbed */
// A page of vega-embed: a specification for each kind of chart.
const charts = JSON.parse(document.getElementById('charts').textContent);
const by = { field: 'by', type: 'nominal', sort: null, title: null };
const series = { field: 'series', type: 'nominal', sort: null, title: null };
const value = { field: 'value', type: 'quantitative', title: null };
const tooltip = [by, series, value].map(({ field, type }) => ({ field, type }));
const colour = '#0f5363';

const SPECS = {
  bars: { mark: { type: 'bar', color: colour }, encoding: { y: by, x: value, tooltip } },
  units: { mark: { type: 'bar', color: colour }, encoding: { y: by, x: value, tooltip } },
  stacked: { mark: 'bar', encoding: { y: by, x: value, color: series, order: { field: 'order' }, tooltip } },
  heatmap: { mark: 'rect', encoding: { y: by, x: series, color: value, tooltip } },
  dumbbell: { mark: { type: 'point', filled: true, size: 90 }, encoding: { y: by, x: value, color: series, tooltip } },
};

for (const { id, kind, rows } of charts)
  vegaEmbed(
    document.querySelector(`[data-chart="${id}"] > div`),
    { ...SPECS[kind], data: { values: rows.map((row, order) => ({ ...row, order })) }, width: 'container', height: 200 },
    { renderer: 'svg', actions: false },
  );
