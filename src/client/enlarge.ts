import { drawChart } from '../charts/drawChart.ts';
import type { ChartRow } from '../charts/chartRow.ts';
import type { ChartKind } from '../charts/declaration.ts';
import { chartFormat } from '../charts/chartFormat.ts';
import type { Lang } from '../i18n/lang.ts';

/** Opens a chart in a dialog, drawn anew by Plot for the width of the window; ordered by size where that says something. */
export async function enlarge(figure: HTMLElement, opener: HTMLButtonElement): Promise<void> {
  // The browser's own cache serves a chart that is opened twice.
  const { kind, rows } = (await (await fetch(figure.dataset.src ?? '')).json()) as { kind: ChartKind; rows: ChartRow[] };
  const lang = document.documentElement.lang as Lang;
  const dialog = document.createElement('dialog');
  dialog.className = 'chart-dialog';
  const title = document.createElement('h2');
  title.id = 'enlarged';
  title.textContent = figure.querySelector('[id$="-title"]')?.textContent ?? '';
  dialog.setAttribute('aria-labelledby', title.id);
  const controls = document.createElement('p');
  const plot = document.createElement('div');
  const draw = (order: 'printed' | 'value'): void => {
    const width = Math.min(document.documentElement.clientWidth - 32, 1100);
    const variant = width < 600 ? 'narrow' : 'wide';
    plot.replaceChildren(
      drawChart(kind, rows, { lang, variant, width, document, format: chartFormat(lang), labelledBy: title.id, order }),
    );
  };
  const button = (label = '', act: () => void): HTMLButtonElement => {
    const made = document.createElement('button');
    made.textContent = label;
    made.addEventListener('click', act);
    controls.append(made);
    return made;
  };
  if (kind === 'bars' && rows.length > 2) {
    const orders = [
      ['printed', opener.dataset.printed],
      ['value', opener.dataset.value],
    ] as const;
    const buttons = orders.map(([order, label]) =>
      button(label, () => {
        draw(order);
        buttons.forEach((b, i) => b.setAttribute('aria-pressed', String(orders[i]?.[0] === order)));
      }),
    );
    buttons[0]?.setAttribute('aria-pressed', 'true');
  }
  button(opener.dataset.close, () => dialog.close());
  const legend = figure.querySelector('.legend')?.cloneNode(true);
  dialog.append(title, ...(legend ? [legend] : []), plot, controls);
  dialog.addEventListener('close', () => {
    dialog.remove();
    opener.focus();
  });
  document.body.append(dialog);
  draw('printed');
  dialog.showModal();
}
