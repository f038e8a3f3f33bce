import { formatNumber } from '../../i18n/formatNumber.ts';
import type { ChartRow } from '../chartRow.ts';
import type { ChartContext } from '../context.ts';
import { baseNote } from '../drawing/linesOf.ts';
import { TYPE_SIZE } from '../drawing/typeSize.ts';
import { wrapText } from '../drawing/wrapText.ts';

/** A measurement: its place among all, its name, and its base where bases differ. */
export interface SlopeColumn {
  index: number;
  label: string;
  note: string;
}

/** The measurements in shown order. */
export function slopeColumns(rows: readonly ChartRow[], { lang }: Pick<ChartContext, 'lang'>): SlopeColumn[] {
  const differ = new Set(rows.map((row) => row.n)).size > 1;
  const indices = [...new Set(rows.map((row) => row.seriesIndex))].sort((a, b) => a - b);
  return indices.map((index) => {
    const column = rows.filter((row) => row.seriesIndex === index);
    const bases = column.map((row) => row.n).filter((n) => n !== null);
    const [least, most] = [Math.min(...bases), Math.max(...bases)];
    // Questions about one measurement may have lost different people: then it has a span.
    const note = bases.length === 0 ? '' : `${baseNote(least, lang)}${least === most ? '' : `–${formatNumber(most, 0, lang)}`}`;
    return { index, label: column[0]?.series?.label ?? '', note: differ ? note : '' };
  });
}

/** The names of measurements, each broken to fit below its place between the edges of the drawing. */
export function slopeHeads(columns: readonly SlopeColumn[], xs: readonly number[], { width, variant }: ChartContext): string[][] {
  const distance = (xs[1] ?? width) - (xs[0] ?? 0);
  return columns.map(({ label }, c) => {
    const x = xs[c] ?? 0;
    return balanced(label, Math.min(distance - 8, 2 * Math.min(x, width - x)), TYPE_SIZE[variant].small);
  });
}

/** A text in no more lines than it needs, and these as even as can be: »Tredje måling / (ca. 6 måneder)«. */
function balanced(text: string, width: number, size: number): string[] {
  let best = wrapText(text, width, size);
  for (let narrower = width - 2; narrower > 0; narrower -= 2) {
    const texts = wrapText(text, narrower, size);
    // A word that had to be divided would be divided anew, elsewhere.
    if (texts.length > best.length || texts.join(' ') !== best.join(' ')) break;
    best = texts;
  }
  return best;
}
