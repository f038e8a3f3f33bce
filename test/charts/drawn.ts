import { buildDocument } from '../../src/charts/buildDocument.ts';
import { chartFormat } from '../../src/charts/chartFormat.ts';
import type { ChartRow } from '../../src/charts/chartRow.ts';
import { VARIANT_WIDTH, type ChartContext, type Variant } from '../../src/charts/context.ts';
import type { ChartKind } from '../../src/charts/declaration.ts';
import { drawChart } from '../../src/charts/drawChart.ts';
import { textWidth } from '../../src/charts/drawing/textWidth.ts';
import type { Lang } from '../../src/i18n/lang.ts';

export const VARIANTS: readonly Variant[] = ['narrow', 'wide'];

export const draw = (kind: ChartKind, rows: readonly ChartRow[], lang: Lang, variant: Variant, rest: Partial<ChartContext> = {}): SVGSVGElement =>
  drawChart(kind, rows, { lang, variant, width: VARIANT_WIDTH[variant], document: buildDocument(), format: chartFormat(lang), ...rest });

/** A text of a drawing with the box it fills, by the estimate that the drawing itself is made with. */
export interface TextBox {
  text: string;
  size: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export function textBoxes(svg: SVGSVGElement): TextBox[] {
  return [...svg.querySelectorAll('text')].map((element) => {
    const text = element.textContent ?? '';
    const size = Number(element.closest('[font-size]')?.getAttribute('font-size'));
    const bold = element.closest('[font-weight]') !== null;
    const width = textWidth(text, size, bold ? 'bold' : 'regular');
    const x = Number(element.getAttribute('x'));
    const y = Number(element.getAttribute('y'));
    const anchor = element.closest('[text-anchor]')?.getAttribute('text-anchor');
    const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
    return { text, size, left, right: left + width, top: y - size * 0.7, bottom: y };
  });
}

/** Pairs of texts that touch. */
export function touching(boxes: readonly TextBox[]): string[] {
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} | ${b.text}`),
  );
}
