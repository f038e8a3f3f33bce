/** What a chart does once a reader comes near its controls: other views, a part alone, the table sorted, a comparison. */
import { read, type State } from './state.ts';
import { write } from './writeState.ts';

export { write };

type Parts = Map<string, DocumentFragment>;

const pages = new Map<string, Promise<Document>>();
const known = new WeakMap<HTMLElement, Promise<Parts>>();

/** A chart's page has its views; elsewhere they are taken from there. */
function viewsOf(figure: HTMLElement): Promise<Parts> {
  const parts = known.get(figure) ?? load(figure);
  known.set(figure, parts);
  return parts;
}

async function load(figure: HTMLElement): Promise<Parts> {
  const printed = document.createDocumentFragment();
  for (const part of figure.querySelectorAll('[data-part]')) printed.append(part.cloneNode(true));
  const parts: Parts = new Map([['printed', printed]]);
  if ((figure.querySelector<HTMLElement>('.controls')?.dataset.views ?? '').includes(' ')) {
    const path = figure.dataset.page ?? '';
    const isHere = document.querySelector('template[data-view]') !== null;
    const page = isHere ? Promise.resolve(document) : (pages.get(path) ?? fetchPage(path));
    pages.set(path, page);
    for (const template of (await page).querySelectorAll<HTMLTemplateElement>('template[data-view]'))
      parts.set(template.dataset.view ?? '', template.content);
  }
  return parts;
}

/** Without its styles: they are not wanted, and the policy of the page that reads it knows only its own. */
const fetchPage = async (path: string): Promise<Document> =>
  new DOMParser().parseFromString((await (await fetch(path)).text()).replace(/<style[^>]*>[^]*?<\/style>/g, ''), 'text/html');

const inputs = (form: Element, name: string): HTMLInputElement[] => [...form.querySelectorAll<HTMLInputElement>(`input[name$="${name}"]`)];

/** The view that the controls ask for: see `viewKey`. Where there is none, with fewer steps; order says least, so it goes first. */
function asked(form: HTMLFormElement): string {
  const views = form.dataset.views?.split(' ') ?? [];
  const show = inputs(form, '-show').find((input) => input.checked)?.value ?? 'percent';
  const steps = inputs(form, 'step').filter((input) => input.checked).map((input) => input.value);
  while (steps.length > 0 && !views.includes(keyOf(steps, show))) steps.pop();
  return keyOf(steps, show);
}
const keyOf = (steps: readonly string[], show: string): string =>
  ['joined', 'answered', 'people', 'intervals', 'size'].filter((word) => word === show || steps.includes(word)).join('-') || 'printed';

const showOf = (view: string): string => view.split('-').find((word) => word === 'people' || word === 'intervals') ?? 'percent';

/** Sets the controls to what the address says. */
function setControls(form: HTMLFormElement, { view, only }: State): void {
  const words = view.split('-');
  for (const input of inputs(form, 'step')) input.checked = words.includes(input.value);
  for (const input of inputs(form, '-show')) input.checked = input.value === showOf(view);
  for (const input of inputs(form, 'only')) input.checked = only.length === 0 || only.includes(Number(input.value));
  closeSteps(form, view);
}

/** Closes the steps that lead nowhere from a view. */
function closeSteps(form: HTMLFormElement, view: string): void {
  const views = form.dataset.views?.split(' ') ?? [];
  const steps = view.split('-').filter((word) => ['joined', 'answered', 'size'].includes(word));
  for (const input of inputs(form, 'step')) {
    const toggled = steps.includes(input.value) ? steps.filter((step) => step !== input.value) : [...steps, input.value];
    input.disabled = !views.includes(keyOf(toggled, showOf(view)));
  }
}

/** Shows what the address says. */
export async function restoreView(figure: HTMLElement): Promise<void> {
  makeLive(figure);
  const state = read(figure);
  const form = figure.querySelector<HTMLFormElement>('.controls');
  const fragment = (await viewsOf(figure)).get(state.view);
  if (!form || !fragment) return;
  setControls(form, state);
  if (figure.dataset.view !== `${state.view} ${state.only.join()}`) {
    for (const part of fragment.querySelectorAll<HTMLElement>('[data-part]'))
      figure.querySelector(`[data-part="${part.dataset.part}"]`)?.replaceWith(document.importNode(part, true));
    const field = form.querySelector<HTMLElement>('[data-field]')?.dataset.field as 'by' | 'series' | undefined;
    if (state.only.length > 0 && field) hideOthers(figure, await (await import('./redraw.ts')).redrawOnly(figure, state.view, field, state.only));
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-file]'))
      if (link.dataset.of === undefined ? figure.contains(link) : link.dataset.of === figure.dataset.chart)
        link.href = link.href.replace(/[^/]+?(?=(-phone)?\.(da|en)\.\w+$)/, state.view);
    figure.dataset.view = `${state.view} ${state.only.join()}`;
    makeSortable(figure);
  }
  const answer = figure.querySelector<HTMLElement>('.answer');
  if (answer && (state.pair.length > 0 || !answer.hidden)) await (await import('./compare.ts')).compare(figure, answer, state);
}

/** Leaves only some points in the table. */
function hideOthers(figure: HTMLElement, shown: ReadonlySet<string>): void {
  const table = figure.querySelector<HTMLTableElement>('[data-part=table] table');
  const body = [...(table?.tBodies[0]?.rows ?? [])];
  const isShown = (cells: Iterable<HTMLElement>): boolean => [...cells].some(({ dataset: { i } }) => i !== undefined && shown.has(i));
  for (const row of body) row.hidden = !isShown(row.cells);
  for (const head of table?.tHead?.rows[0]?.cells ?? []) {
    const cells = body.flatMap((row) => row.cells[head.cellIndex] ?? []);
    if (head.cellIndex > 0) for (const cell of [head, ...cells]) cell.hidden = !isShown(cells);
  }
}

const change = (figure: HTMLElement, state: Partial<State>): void => {
  write(figure, state);
  void restoreView(figure);
};

/** Arrow keys go from tab to tab, and around. */
function walkTabs(figure: HTMLElement): void {
  const tabs = [...figure.querySelectorAll<HTMLElement>('[role=tab]')];
  for (const [k, tab] of tabs.entries())
    tab.addEventListener('keydown', ({ key }) => {
      const to = tabs[(k + ({ ArrowRight: 1, ArrowLeft: -1 }[key] ?? 0) + tabs.length) % tabs.length];
      if (to === tab) return;
      to?.focus();
      to?.click();
    });
}

/** Fetches what a button needs once pointer or focus is at it, or is there already. */
function whenNear(button: HTMLButtonElement | null, fetched: () => Promise<unknown>): void {
  if (button?.matches(':hover, :focus')) void fetched();
  for (const sign of ['pointerenter', 'focus']) button?.addEventListener(sign, () => void fetched(), { once: true });
}

/** Gives a chart's controls their work; once. */
export function makeLive(figure: HTMLElement): void {
  if (figure.dataset.live) return;
  figure.dataset.live = 'live';
  walkTabs(figure);
  makeSortable(figure);
  const form = figure.querySelector<HTMLFormElement>('.controls');
  if (!form) return;
  void viewsOf(figure);
  closeSteps(form, read(figure).view);
  form.addEventListener('change', () => {
    const all = inputs(form, 'only');
    const kept = all.filter((input) => input.checked).map((input) => Number(input.value));
    change(figure, { view: asked(form), only: kept.length === all.length ? [] : kept, ...(asked(form) === read(figure).view ? {} : { pair: [] }) });
  });
  const details = form.querySelector('details');
  details?.addEventListener('toggle', () => void import('./redraw.ts'), { once: true });

  const ask = form.querySelector<HTMLButtonElement>('.ask');
  const answer = figure.querySelector<HTMLElement>('.answer');
  const compare = () => import('./compare.ts');
  whenNear(ask, compare);
  ask?.addEventListener('click', () => {
    if (!answer) return;
    if (!answer.hidden) {
      answer.hidden = true;
      ask.setAttribute('aria-expanded', 'false');
      change(figure, { pair: [] });
    } else void compare().then(({ compare: open }) => open(figure, answer, read(figure)));
  });
  figure.addEventListener('pair', (event) => change(figure, { pair: (event as CustomEvent<number[]>).detail }));

  const button = form.querySelector<HTMLButtonElement>('button.enlarge');
  const redraw = () => import('./redraw.ts');
  whenNear(button, redraw);
  // A flag, not `disabled`: a disabled button would lose the focus that the dialog gives back.
  let opening = false;
  button?.addEventListener('click', () => {
    if (opening) return;
    opening = true;
    void redraw()
      .then(({ enlarge }) => enlarge(figure, button, read(figure).view, read(figure).only))
      .finally(() => (opening = false));
  });
}

/** Lets a reader sort the table by a column. */
function makeSortable(figure: HTMLElement): void {
  const [table] = figure.querySelectorAll<HTMLTableElement>('[data-part=table] table');
  const body = table?.tBodies[0];
  if (!table || !body || body.rows.length < 3 || table.tHead?.querySelector('button')) return;
  const printed = [...body.rows];
  const valueOf = (row: HTMLTableRowElement, column: number): number => Number(row.cells[column]?.querySelector('data')?.value ?? Number.NaN);
  for (const head of table.tHead?.rows[0]?.cells ?? []) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const next = { none: 'descending', descending: 'ascending', ascending: 'none' }[head.ariaSort ?? 'none'] ?? 'none';
      for (const other of table.tHead?.rows[0]?.cells ?? []) other.ariaSort = null;
      head.ariaSort = next === 'none' ? null : next;
      const column = head.cellIndex;
      const sign = next === 'ascending' ? 1 : -1;
      const compared = (a: HTMLTableRowElement, b: HTMLTableRowElement): number =>
        column === 0
          ? sign * (a.cells[0]?.textContent ?? '').localeCompare(b.cells[0]?.textContent ?? '', document.documentElement.lang)
          : sign * ((valueOf(a, column) || 0) - (valueOf(b, column) || 0));
      body.append(...(next === 'none' ? printed : [...printed].sort(compared)));
    });
  }
}
