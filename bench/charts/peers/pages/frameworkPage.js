// A component of Observable Framework: Plot, with the tips it has itself.
import { axisX, barX, cell, dot, plot } from '@observablehq/plot';

const size = { marginLeft: 190, height: 240 };
const inOrder = (rows, field) => [...new Set(rows.map((row) => row[field]))];

export function draw({ kind, rows }, width) {
  const y = { label: null, domain: inOrder(rows, 'by') };
  const color = { domain: inOrder(rows, 'series'), legend: true };
  switch (kind) {
    case 'stacked':
      return plot({ ...size, width, y, color, marks: [barX(rows, { y: 'by', x: 'value', fill: 'series', tip: true })] });
    case 'dumbbell':
      return plot({ ...size, width, y, color, marks: [dot(rows, { y: 'by', x: 'value', fill: 'series', tip: true })] });
    case 'heatmap': {
      const x = { label: null, domain: inOrder(rows, 'series') };
      return plot({ ...size, width, y, x, marks: [cell(rows, { y: 'by', x: 'series', fill: 'value', tip: true }), axisX({ lineWidth: 6 })] });
    }
    default:
      return plot({ ...size, width, y, marks: [barX(rows, { y: 'by', x: 'value', tip: true })] });
  }
}
