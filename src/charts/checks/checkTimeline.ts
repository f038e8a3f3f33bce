import type { ChartRow } from '../chartRow.ts';
import type { Fail, Shape } from './checkRows.ts';
import { spanEnd, spanStart } from '../kinds/dateWindow.ts';
import { linesOf } from '../drawing/linesOf.ts';

const ENDS = ['on', 'start', 'end'];

/** Dates; in each line one moment, or the ends of one span. */
export function checkTimeline(rows: readonly ChartRow[], { by, series }: Shape, fail: Fail): void {
  const [first] = rows;
  if (by !== 'indicator') fail('by', `the lines of a timeline are events (indicator), not ${by}`);
  if (series !== 'category') fail('series', `what a date says of its event is its category, not ${series ?? 'nothing'}`);
  if (first && first.unit !== 'date') fail('select', `a timeline shows dates, not ${first.unit}: ${first.obs}`);
  const other = rows.find((row) => !ENDS.includes(row.series?.code ?? ''));
  if (other) fail('select.category', `a date is ${ENDS.join(', ')}, not ${other.series?.code}: ${other.obs}`);
  const kinds = [...new Set(rows.map((row) => row.detail))];
  if (kinds.length > 2) fail('select', `a timeline tells two kinds of events apart, not ${kinds.length}: ${kinds.join('; ')}`);
  for (const { code, rows: ends } of linesOf(rows)) {
    const [start, end, on] = ['start', 'end', 'on'].map((end) => ends.find((row) => row.series?.code === end));
    if (on && ends.length > 1) fail('select', `both a moment and a span: ${code}`);
    if (start && end && spanEnd(end) <= spanStart(start)) fail('select', `ends before it starts: ${code}`);
  }
}
