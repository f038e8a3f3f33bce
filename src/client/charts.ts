/**
 * Makes drawn charts answer: pointer, touch and arrow keys say a point's figure, which stands in the chart's own table,
 * so that the first answer needs no further byte. What must be drawn anew is fetched when a reader comes near.
 */
const tip = Object.assign(document.createElement('div'), { className: 'tip' });
tip.setAttribute('role', 'status');
document.body.append(tip);

let lit: Element[] = [];
function clear(): void {
  for (const mark of lit) mark.classList.remove('on');
  lit = [];
  tip.classList.remove('show');
}

/** What a table cell says, with its heads: »Dårligt, Tredje måling: 23 %«. */
function words(cell: HTMLTableCellElement): string {
  const row = cell.parentElement as HTMLTableRowElement;
  const heads = row.parentElement?.previousElementSibling?.querySelectorAll('th') ?? [];
  const column = heads.length > 2 ? `, ${heads[cell.cellIndex]?.textContent ?? ''}` : '';
  return `${row.cells[0]?.textContent ?? ''}${column}: ${cell.textContent?.trim() ?? ''}`;
}

function show(figure: HTMLElement, index: string): void {
  const cell = figure.querySelector<HTMLTableCellElement>(`td[data-i="${index}"]`);
  if (!cell) return;
  clear();
  lit = [...figure.querySelectorAll(`svg [data-i="${index}"]`)];
  for (const mark of lit) mark.classList.add('on');
  const box = lit.map((mark) => mark.getBoundingClientRect()).find((b) => b.width + b.height > 0);
  tip.textContent = words(cell);
  tip.classList.add('show');
  if (!box) return;
  const { offsetWidth: w, offsetHeight: h } = tip;
  const x = Math.max(8, Math.min(document.documentElement.clientWidth - w - 8, box.x + box.width / 2 - w / 2));
  const above = box.y - h - 8;
  tip.style.left = `${x + scrollX}px`;
  tip.style.top = `${(above < 4 ? box.bottom + 8 : above) + scrollY}px`;
}

const figureOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-chart]') : null;

document.addEventListener('pointerover', (event) => {
  const mark = (event.target as Element).closest?.('svg [data-i]');
  const figure = figureOf(event.target);
  if (mark && figure) show(figure, mark.getAttribute('data-i') ?? '');
  else if (lit.length > 0 && !figure?.contains(document.activeElement)) clear();
});

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') clear();
});

for (const figure of document.querySelectorAll<HTMLElement>('[data-chart]')) {
  const plots = figure.querySelector<HTMLElement>('.plots');
  if (!plots) continue;
  const last = figure.querySelectorAll('td[data-i]').length - 1;
  let at = -1;
  plots.tabIndex = 0;
  plots.setAttribute('role', 'group');
  plots.setAttribute('aria-label', plots.dataset.keys ?? '');
  plots.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    at = Math.max(0, Math.min(last, at + step));
    show(figure, String(at));
  });
  plots.addEventListener('blur', clear);
  const button = figure.querySelector<HTMLButtonElement>('button.enlarge');
  if (!button) continue;
  button.hidden = false;
  // Fetched ahead, when a pointer or the focus comes near the button; never before.
  const redraw = () => import('./enlarge.ts');
  for (const sign of ['pointerenter', 'focus']) button.addEventListener(sign, () => void redraw(), { once: true });
  // A flag, not `disabled`: a disabled button would lose the focus that the dialog gives back.
  let opening = false;
  button.addEventListener('click', () => {
    if (opening) return;
    opening = true;
    void redraw()
      .then(({ enlarge }) => enlarge(figure, button))
      .finally(() => (opening = false));
  });
}

// A module, so that its names are its own.
export {};
