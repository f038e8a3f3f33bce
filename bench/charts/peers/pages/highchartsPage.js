/* global Highcharts */
// A page of Highcharts: its own files and an object of options for each chart.
const charts = JSON.parse(document.getElementById('charts').textContent);
const distinct = (rows, field) => [...new Set(rows.map((row) => row[field]))];

const seriesOf = (rows) => {
  const places = distinct(rows, 'by');
  return distinct(rows, 'series').map((name) => ({
    name,
    data: rows.filter((row) => row.series === name).map((row) => ({ x: places.indexOf(row.by), y: row.value })),
  }));
};

function options({ kind, rows }) {
  const axis = { type: 'category', categories: distinct(rows, 'by') };
  const value = { title: { text: null }, min: 0 };
  const still = { animation: false };
  const all = { title: { text: null }, credits: { enabled: false }, plotOptions: { series: still }, legend: { enabled: false } };
  switch (kind) {
    case 'stacked': {
      const plotOptions = { series: { ...still, stacking: 'normal' } };
      const yAxis = { ...value, reversedStacks: false };
      return { ...all, legend: {}, chart: { type: 'bar' }, xAxis: axis, yAxis, plotOptions, series: seriesOf(rows) };
    }
    case 'dumbbell':
      return { ...all, legend: {}, chart: { type: 'scatter', inverted: true }, xAxis: axis, yAxis: value, series: seriesOf(rows) };
    case 'heatmap': {
      const [across, down] = [distinct(rows, 'series'), distinct(rows, 'by')];
      const data = rows.map((row) => ({ x: across.indexOf(row.series), y: down.indexOf(row.by), value: row.value }));
      const yAxis = { categories: down, title: { text: null }, reversed: true };
      const colorAxis = { minColor: '#ffffff', maxColor: '#0f5363' };
      return { ...all, chart: { type: 'heatmap' }, xAxis: { categories: across }, yAxis, colorAxis, series: [{ data }] };
    }
    default:
      return { ...all, chart: { type: 'bar' }, xAxis: axis, yAxis: value, series: seriesOf(rows) };
  }
}

for (const chart of charts) Highcharts.chart(document.querySelector(`[data-chart="${chart.id}"] > div`), options(chart));
