// A page of ECharts with no more of it than these charts use, bundled by esbuild: the smaller of the two ways its manual names.
import { init, use } from 'echarts/core';
import { BarChart, HeatmapChart, ScatterChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent, VisualMapComponent } from 'echarts/components';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, HeatmapChart, ScatterChart, GridComponent, LegendComponent, TooltipComponent, VisualMapComponent, SVGRenderer]);

const charts = JSON.parse(document.getElementById('charts').textContent);
const distinct = (rows, field) => [...new Set(rows.map((row) => row[field]))];

function option({ kind, rows }) {
  const color = ['#0f5363', '#86c9d8', '#b3541e', '#d8a06a', '#57534a', '#b3afa5'];
  const all = { animation: false, color, tooltip: { className: 'tip' }, grid: { containLabel: true } };
  const places = { type: 'category', data: distinct(rows, 'by'), inverse: true };
  const dataOf = (name) => rows.filter((row) => row.series === name).map((row) => [row.value, row.by]);
  const series = (type, extra) => distinct(rows, 'series').map((name) => ({ type, name, ...extra, data: dataOf(name) }));
  switch (kind) {
    case 'stacked':
      return { ...all, legend: {}, xAxis: {}, yAxis: places, series: series('bar', { stack: 'all' }) };
    case 'dumbbell':
      return { ...all, legend: {}, xAxis: {}, yAxis: places, series: series('scatter') };
    case 'heatmap': {
      const data = rows.map((row) => [row.series, row.by, row.value]);
      const inRange = { color: ['#ffffff', '#0f5363'] };
      const xAxis = { type: 'category', data: distinct(rows, 'series') };
      return { ...all, xAxis, yAxis: places, visualMap: { show: false, max: 20, inRange }, series: [{ type: 'heatmap', data }] };
    }
    default:
      return { ...all, xAxis: {}, yAxis: places, series: series('bar') };
  }
}

for (const chart of charts) init(document.querySelector(`[data-chart="${chart.id}"] > div`)).setOption(option(chart));
