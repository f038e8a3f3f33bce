import type { ChartView } from '../charts/views/chartViews.ts';
import type { Variant } from '../charts/context.ts';
import { legendItems } from '../charts/legendItems.ts';
import { PRINTED_KEY } from '../charts/views/view.ts';
import { viewNotes } from '../charts/views/viewNotes.ts';
import { chartCsv } from '../downloads/chartCsv.ts';
import { pngWithText } from '../downloads/pngText.ts';
import { standaloneSvg } from '../downloads/standaloneSvg.ts';
import type { Lang } from '../i18n/lang.ts';
import { routePath } from '../i18n/routes.ts';
import { thePainter } from './drawSvg.ts';
import { kept } from './kept.ts';
import { pngOf } from './pngOf.ts';
import { theChart, type ChartInLanguage } from './theChart.ts';
import { theDrawing } from './theDrawing.ts';
import { thePalette } from './thePalette.ts';
import { thePublication } from './theSite.ts';
import { absolute } from './url.ts';

/** A view's own page in its chart's address. */
const addressOf = ({ chart: { id }, lang }: ChartInLanguage, { key }: ChartView): string =>
  absolute(`${routePath(`chart:${id}`, lang)}${key === PRINTED_KEY ? '' : `?${id}=${key}`}`);

function viewOf(id: string, key: string, lang: Lang): { of: ChartInLanguage; view: ChartView } {
  const of = theChart(id, lang);
  const view = of.views.find((v) => v.key === key);
  if (!view) throw new RangeError(`no such view of ${id}: ${key}`);
  return { of, view };
}

/** A chart's view as an SVG file that says everything by itself. */
export function chartSvgFile(id: string, key: string, lang: Lang, variant: Variant): string {
  const { of, view } = viewOf(id, key, lang);
  const sharedAxis = of.chart.data.sharedAxis?.[lang];
  return standaloneSvg({
    ...{ id, lang, variant, palette: thePalette(), title: of.title, subtitle: of.subtitle, description: of.description },
    notes: [...viewNotes(view.view, lang), ...(sharedAxis ? [sharedAxis] : [])],
    legend: legendItems(view.kind, view.rows, lang),
    source: of.sources.join('; '),
    address: addressOf(of, view),
    siteAddress: absolute(routePath('front', lang)),
    svg: theDrawing(of, view, variant),
  });
}

/** The points of a chart's view as CSV. */
export function chartCsvFile(id: string, key: string, lang: Lang): string {
  const { of, view } = viewOf(id, key, lang);
  const { observations } = thePublication().evidence;
  return chartCsv(view.rows, { chart: id, view: key, title: of.title, source: of.sources.join('; '), address: addressOf(of, view), observations });
}

/** A chart as a picture; its title, source and address are in its metadata too. */
export async function chartPngFile(id: string, lang: Lang, width: number): Promise<Uint8Array<ArrayBuffer>> {
  const { of, view } = viewOf(id, PRINTED_KEY, lang);
  const svg = chartSvgFile(id, PRINTED_KEY, lang, 'wide');
  const png = await kept([svg, String(width), thePainter()], () => pngOf(svg, width));
  return new Uint8Array(pngWithText(png, { Title: of.title, Description: of.subtitle, Source: `${of.sources.join('; ')}. ${addressOf(of, view)}` }, lang));
}
