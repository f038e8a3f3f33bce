/**
 * Makes drawn charts answer: pointer, touch and arrow keys say a point's figure, which stands in the chart's own table,
 * so that the first answer needs no further byte; tabs; and the state in the address. What else a reader may ask is fetched
 * when pointer or focus comes near it.
 */
import { read } from './state.ts';

const tip = Object.assign(document.createElement('div'), { className: 'tip' });
tip.setAttribute('role', 'status');
document.body.append(tip);

let lit: Element[] = [];
function clear(): void {
  for (const mark of lit) mark.classList.remove('on');
  lit = [];
  tip.classList.remove('show');
}

/** What a table cell says, with its heads and base: »Dårligt, Tredje måling: 23 pct. (9 af 39; 95 %-interval 13–38 pct.)«. */
function words(cell: HTMLTableCellElement, interval = ''): string {
  const row = cell.parentElement as HTMLTableRowElement;
  const table = cell.closest('table') as HTMLTableElement;
  const heads = table.tHead?.rows[0]?.cells;
  const column = heads && heads.length > 2 ? `, ${heads[cell.cellIndex]?.textContent ?? ''}` : '';
  const small = [...cell.querySelectorAll('small')];
  const said = `${row.cells[0]?.textContent ?? ''}${column}: ${cell.textContent?.replace('*', '').replace('; ', `; ${interval} `).trim() ?? ''}`;
  const base = small.some((s) => !s.title) || !table.dataset.n ? '' : ` (${table.dataset.n})`;
  const remark = small.find((s) => s.title)?.title;
  return remark ? `${(said + base).replace(/\.$/, '')}. ${remark}` : said + base;
}

function show(figure: HTMLElement, index: string): void {
  const cell = figure.querySelector<HTMLTableCellElement>(`td[data-i="${index}"]`);
  if (!cell) return;
  clear();
  lit = [...figure.querySelectorAll(`svg [data-i="${index}"]`)];
  for (const mark of lit) mark.classList.add('on');
  const box = lit.map((mark) => mark.getBoundingClientRect()).find((b) => b.width + b.height > 0);
  tip.textContent = words(cell, figure.querySelector<HTMLElement>('.plots')?.dataset.interval);
  tip.classList.add('show');
  if (!box) return;
  const { offsetWidth: w, offsetHeight: h } = tip;
  const x = Math.max(8, Math.min(document.documentElement.clientWidth - w - 8, box.x + box.width / 2 - w / 2));
  const above = box.y - h - 8;
  tip.style.left = `${x + scrollX}px`;
  tip.style.top = `${(above < 4 ? box.bottom + 8 : above) + scrollY}px`;
}

const closest = (target: EventTarget | null, selector: string): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(selector) : null;

document.addEventListener('pointerover', (event) => {
  const mark = closest(event.target, 'svg [data-i]');
  const figure = closest(event.target, '[data-chart]');
  if (mark && figure) show(figure, mark.getAttribute('data-i') ?? '');
  else if (lit.length > 0 && !figure?.contains(document.activeElement)) clear();
});

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') clear();
});

/** Points in shown order: to the side the next of a line, up and down the next line, wherever the table has it. */
function step(figure: HTMLElement, at: number, key: string): number {
  const points = [...figure.querySelectorAll<HTMLTableCellElement>('tr:not([hidden]) > td[data-i]')].sort((a, b) => Number(a.dataset.i) - Number(b.dataset.i));
  const now = points.findIndex((point) => Number(point.dataset.i) === at);
  const line = (by: number): number => {
    const cell = points[now];
    const row = cell?.parentElement as HTMLTableRowElement | undefined;
    const isTurned = cell?.closest('table')?.dataset.turned !== undefined;
    const to = isTurned ? row?.cells[cell.cellIndex + by] : (row?.parentElement as HTMLTableSectionElement | undefined)?.rows[(row?.sectionRowIndex ?? 0) + by]?.cells[cell?.cellIndex ?? 0];
    return to?.dataset.i ? points.indexOf(to as HTMLTableCellElement) : now;
  };
  const last = points.length - 1;
  const to = { ArrowRight: now + 1, ArrowLeft: now - 1, ArrowDown: now < 0 ? 0 : line(1), ArrowUp: line(-1), Home: 0, End: last }[key];
  return to === undefined ? NaN : Number(points[Math.max(0, Math.min(last, to))]?.dataset.i);
}

/** Fetched ahead, when a pointer or the focus comes near; never before. */
const explore = () => import('./explore.ts');

function setTab(figure: HTMLElement, tab: string): void {
  figure.dataset.tab = tab;
  for (const button of figure.querySelectorAll<HTMLElement>('[role=tab]')) {
    button.setAttribute('aria-selected', String(button.dataset.to === tab));
    button.tabIndex = button.dataset.to === tab ? 0 : -1;
  }
}

/** Shows what the address says. */
function restore(figure: HTMLElement): void {
  const state = read(figure);
  setTab(figure, state.tab);
  if (figure.dataset.live || state.view !== 'printed' || state.only.length + state.pair.length > 0) void explore().then(({ restoreView }) => restoreView(figure));
}

for (const figure of document.querySelectorAll<HTMLElement>('[data-chart]')) {
  const plots = figure.querySelector<HTMLElement>('.plots');
  const controls = figure.querySelector<HTMLElement>('.controls');
  if (!plots) continue;
  for (const panel of figure.querySelectorAll('.panel')) {
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', panel.id.replace(/-(\w+)$/, '-tab-$1'));
  }
  let at = -1;
  plots.tabIndex = 0;
  plots.setAttribute('role', 'group');
  plots.setAttribute('aria-label', plots.dataset.keys ?? '');
  const pick = (i: number): boolean => figure.dispatchEvent(new CustomEvent('pick', { detail: i }));
  plots.addEventListener('keydown', (event) => {
    const next = step(figure, at, event.key);
    if (event.key === 'Enter' && at >= 0) pick(at);
    if (Number.isNaN(next)) return;
    event.preventDefault();
    at = next;
    show(figure, String(at));
  });
  plots.addEventListener('click', (event) => {
    const mark = closest(event.target, 'svg [data-i]');
    if (mark) pick(Number(mark.getAttribute('data-i')));
  });
  plots.addEventListener('blur', clear);

  const tabs = [...figure.querySelectorAll<HTMLElement>('[role=tab]')];
  for (const tab of tabs)
    tab.addEventListener('click', () => {
      setTab(figure, tab.dataset.to ?? '');
      void explore().then(({ write }) => write(figure, { tab: tab.dataset.to ?? '' }));
    });
  // What is pressed before its code is there is done when it has come.
  controls?.addEventListener('click', (event) => {
    if (figure.dataset.live) return;
    const button = closest(event.target, 'button');
    void explore().then(({ makeLive }) => {
      makeLive(figure);
      if (button) button.click();
      else controls.dispatchEvent(new Event('change'));
    });
  });
  const near = (): void => void explore().then(({ makeLive }) => makeLive(figure));
  for (const place of [...(controls ? [controls] : []), ...tabs]) for (const sign of ['pointerenter', 'focusin']) place.addEventListener(sign, near, { once: true });
  if (controls) restore(figure);
}
addEventListener('popstate', () => document.querySelectorAll<HTMLElement>('[data-chart]').forEach(restore));
