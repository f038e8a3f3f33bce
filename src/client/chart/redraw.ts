import { chartFormat } from '../../charts/chartFormat.ts';
import type { ChartRow } from '../../charts/chartRow.ts';
import { VARIANT_WIDTH, type Variant } from '../../charts/context.ts';
import { drawChart } from '../../charts/drawChart.ts';
import type { Lang } from '../../i18n/lang.ts';
import { viewFile } from './viewFile.ts';

/** The rows that a reader chose, with places closed up; their index still names their cell. */
function chosen(rows: readonly ChartRow[], field: 'by' | 'series', only: readonly number[]): ChartRow[] {
  const index = field === 'by' ? 'byIndex' : 'seriesIndex';
  const codes = [...new Set(rows.map((row) => row[index]))].sort((a, b) => a - b);
  const kept = codes.filter((_, k) => only.includes(k));
  return rows.filter((row) => kept.includes(row[index])).map((row) => ({ ...row, [index]: kept.indexOf(row[index]) }));
}

async function rowsOf(figure: HTMLElement, view: string, only: readonly number[], field: 'by' | 'series' | undefined) {
  const file = await viewFile(figure, view);
  return { kind: file.kind, rows: field && only.length > 0 ? chosen(file.rows, field, only) : file.rows };
}

/** Draws a view anew with some of its lines alone; gives the indices of the points that are left. */
export async function redrawOnly(figure: HTMLElement, view: string, field: 'by' | 'series', only: readonly number[]): Promise<Set<string>> {
  const { kind, rows } = await rowsOf(figure, view, only, field);
  if (rows.length === 0) return new Set();
  const { lang, chart } = figure.dataset as { lang: Lang; chart: string };
  const named = { lang, document, format: chartFormat(lang), labelledBy: `${chart}-title`, describedBy: `${chart}-description` };
  for (const variant of Object.keys(VARIANT_WIDTH) as Variant[])
    figure.querySelector(`.plot.${variant}`)?.replaceChildren(drawChart(kind, rows, { ...named, variant, width: VARIANT_WIDTH[variant] }));
  return new Set(rows.map((row) => String(row.i)));
}

/** Opens a chart's view in a dialog, drawn anew by Plot for the width of the window. */
export async function enlarge(figure: HTMLElement, opener: HTMLButtonElement, view: string, only: readonly number[]): Promise<void> {
  const field = figure.querySelector<HTMLElement>('[data-field]')?.dataset.field as 'by' | 'series' | undefined;
  const { kind, rows } = await rowsOf(figure, view, only, field);
  const lang = figure.dataset.lang as Lang;
  const dialog = document.createElement('dialog');
  dialog.className = 'chart-dialog';
  const title = document.createElement('h2');
  title.id = 'enlarged';
  title.textContent = figure.querySelector('[id$="-title"]')?.textContent ?? '';
  dialog.setAttribute('aria-labelledby', title.id);
  const width = Math.min(document.documentElement.clientWidth - 32, 1100);
  const plot = document.createElement('div');
  plot.append(
    drawChart(kind, rows, { lang, variant: width < 600 ? 'narrow' : 'wide', width, document, format: chartFormat(lang), labelledBy: title.id }),
  );
  const close = Object.assign(document.createElement('button'), { type: 'button', textContent: opener.dataset.close ?? '' });
  close.addEventListener('click', () => dialog.close());
  const controls = document.createElement('p');
  controls.append(close);
  const legend = figure.querySelector('.legend')?.cloneNode(true);
  dialog.append(title, ...(legend ? [legend] : []), plot, controls);
  dialog.addEventListener('close', () => {
    dialog.remove();
    opener.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
}
