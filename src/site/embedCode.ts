import type { Variant } from '../charts/context.ts';
import type { ChartView } from '../charts/views/chartViews.ts';
import { legendItems } from '../charts/legendItems.ts';
import { textWidth } from '../charts/drawing/textWidth.ts';
import { wrapText } from '../charts/drawing/wrapText.ts';
import { strings } from '../i18n/strings.ts';
import type { ChartInLanguage } from './theChart.ts';
import { theDrawing } from './theDrawing.ts';

/** Below this width of its place an embedded chart shows the drawing for telephones, as pages do: 45 rem. */
const NARROW_BELOW = 720;
/** Widths from which texts take fewer lines: telephones small and large, and what is wider; from the next on the drawing is wide. */
const NARROW_FROM = [320, 390, 480] as const;
/** What drawings grow to: 30 rem of the site's 18 pixels, as chart-figure.css has it, and the place that the code takes at most. */
export const WIDEST: Readonly<Record<Variant, number>> = { narrow: 544, wide: 768 };
/** Around texts, in their page. */
const PADDING = 18;

/** How high an embedded page is: texts at three widths, and a drawing in proportion to its width. In pixels. */
export interface EmbedHeight {
  /** Texts from each of the narrow widths on, and from 720 pixels. */
  texts: { readonly narrow: readonly number[]; readonly wide: number };
  /** Height by width of both drawings. */
  ratio: Readonly<Record<Variant, number>>;
}

/**
 * The height that an embedded chart needs, estimated at build from its texts and its drawings: generous by a line or so, as
 * the reader's own font may be wider than ours.
 */
export function embedHeight(of: ChartInLanguage): EmbedHeight {
  const [view] = of.views as [ChartView];
  const ratio = (variant: Variant): number => {
    const svg = theDrawing(of, view, variant);
    return Number(svg.getAttribute('height')) / Number(svg.getAttribute('width'));
  };
  return {
    texts: { narrow: NARROW_FROM.map((width) => textHeight(of, view, width)), wide: textHeight(of, view, NARROW_BELOW) },
    ratio: { narrow: ratio('narrow'), wide: ratio('wide') },
  };
}

/** Everything but the drawing, at a width of the place. */
function textHeight({ title, subtitle, chart, lang, sources, hasRemarks }: ChartInLanguage, view: ChartView, place: number): number {
  const t = strings(lang);
  const width = Math.min(place, WIDEST.wide) - PADDING;
  /** Of a paragraph in a type size, with leading and the space below it. */
  const paragraph = (text: string, size: number, leading: number, below = 0): number =>
    text === '' ? 0 : wrapText(text, width, size).length * leading + below;
  const legend = legendItems(view.kind, view.rows, lang);
  let rows = legend.length === 0 ? 0 : 1;
  let used = 0;
  for (const { label } of legend) {
    const item = textWidth(label, 16.2) + 40;
    if (used + item > width && used > 0) [rows, used] = [rows + 1, 0];
    used += item;
  }
  return (
    // Rule, tabs, and the spaces between the parts.
    116 +
    paragraph(title, 21.6, 27, 4) +
    paragraph(subtitle, 17.1, 24, 14) +
    paragraph(chart.data.sharedAxis?.[lang] ?? '', 17.1, 24, 14) +
    rows * 26 +
    (hasRemarks ? paragraph(`* ${t.hasRemarks}`, 16, 24, 12) : 0) +
    sources.reduce((sum, source) => sum + paragraph(source, 16, 24, 4), 0) +
    paragraph(`${t.siteName}: https://a-long-address.example.org/base/diagrammer/${chart.id}/`, 16, 24)
  );
}

/**
 * HTML that puts an embedded page on another one without a script: the place is as high as the page at its width needs. A per
 * cent within `padding-top` is of the place's own width, so that its difference from a breakpoint, made very large, is far
 * below or far above every height, and `clamp` takes the fitting one.
 */
export function embedCode(address: string, title: string, { texts, ratio }: EmbedHeight): string {
  const px = (value: number): string => `${Math.ceil(value)}px`;
  const below = (width: number, least: string, most: string): string => `clamp(${least},(${width}px - 100%)*9999,${most})`;
  const drawing = (variant: Variant): string => `${ratio[variant].toFixed(3)}*min(100%,${WIDEST[variant]}px)`;
  const wide = `${px(texts.wide)} + ${drawing('wide')}`;
  const steps = texts.narrow.slice(1).map((height, i) => below(NARROW_FROM[i + 1] ?? 0, '0px', px(Math.max(0, (texts.narrow[i] ?? 0) - height))));
  const narrow = [px(texts.narrow.at(-1) ?? 0), ...steps, drawing('narrow')].join(' + ');
  const outer = `position:relative;max-width:${WIDEST.wide}px;padding-top:${below(NARROW_BELOW, wide, narrow)}`;
  return `<div style="${outer}"><iframe src="${address}" title="${escaped(title)}" loading="lazy" style="position:absolute;inset:0;width:100%;height:100%;border:0"></iframe></div>`;
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
