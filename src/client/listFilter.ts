/**
 * Narrows and orders a list (findings, columns of the audit) by the selects above it. The choice is kept in the address,
 * and each option says how many it would show beside the other choices.
 */
const byId = (id: string): HTMLElement => document.getElementById(id)!;
const form = byId('filters');
const list = byId('filtered');
const showAll = byId('show-all');
const [count, chosen] = byId('shown').children as unknown as [Element, Element];
const fold = form.querySelector('button');
const selects = [...form.querySelectorAll('select')];
const filters = selects.filter(({ name }) => name !== 'sort');
const lists = list.matches('ul') ? [list] : [...list.querySelectorAll('ul')];
/** The items of each list in the list's own order. */
const own = lists.map((ul) => [...ul.children] as HTMLElement[]);
const items = own.flat();
const { compare } = new Intl.Collator('en', { numeric: true });
let order = '';

const has = (item: HTMLElement, { name }: HTMLSelectElement, value: string): boolean => value === '' || (item.dataset[name] ?? '').split(' ').includes(value);
/** The items that all filters let through; but for one, if that is named. */
const fitting = (but?: HTMLSelectElement): HTMLElement[] => items.filter((item) => filters.every((filter) => filter === but || has(item, filter, filter.value)));

function show(): void {
  for (const filter of filters) {
    const others = fitting(filter);
    for (const option of filter.options) {
      const found = others.filter((item) => has(item, filter, option.value)).length;
      option.text = option.text.replace(/\d+\)$/, `${found})`);
      option.disabled = found === 0 && !option.selected && option.value !== '';
    }
  }
  const shown = new Set(fitting());
  for (const item of items) item.hidden = !shown.has(item);
  const wanted = selects.find(({ name }) => name === 'sort')?.value ?? '';
  if (wanted !== order) {
    order = wanted;
    // By what the items hold, the highest first; where that is one of the filters, as its options stand.
    const places = new Map([...(filters.find(({ name }) => name === order)?.options ?? [])].map(({ value }, i) => [value, String(999 - i)]));
    const by = ({ dataset: { [order]: held = '' } }: HTMLElement): string => places.get(held) ?? held;
    if (order === '') lists.forEach((ul, i) => ul.append(...own[i]!));
    else lists[0]!.append(...[...items].sort((a, b) => compare(by(b), by(a))));
  }
  // Headings name the groups of the list's own order; a group with nothing to show is not named.
  list.dataset['order'] = order;
  for (const ul of lists) ul.parentElement!.hidden = ul !== list && [...ul.children].every((item) => (item as HTMLElement).hidden);
  const set = selects.filter(({ value }) => value !== '');
  count.textContent = String(shown.size);
  chosen.textContent = set.map(({ labels, selectedOptions }) => `\u00a0· ${labels[0]!.querySelector('span')!.textContent}: ${selectedOptions[0]!.text.replace(/ \(\d+\)$/, '')}`).join('');
  showAll.hidden = set.length === 0;
}

function fromAddress(): void {
  const query = new URLSearchParams(location.search);
  for (const select of selects) {
    const wanted = query.get(select.name) ?? '';
    select.value = [...select.options].some(({ value }) => value === wanted) ? wanted : '';
  }
  show();
}

function toAddress(): void {
  const query = String(new URLSearchParams(selects.flatMap(({ name, value }) => (value === '' ? [] : [[name, value]]))));
  history.pushState(null, '', query === '' ? location.pathname : `?${query}`);
  show();
}

form.addEventListener('change', toAddress);
showAll.addEventListener('click', () => {
  for (const select of selects) select.value = '';
  toAddress();
  (fold?.offsetParent ? fold : selects[0]!).focus();
});
fold?.addEventListener('click', () => fold.setAttribute('aria-expanded', String(fold.getAttribute('aria-expanded') === 'false')));
addEventListener('popstate', fromAddress);
form.hidden = false;
fromAddress();
document.documentElement.classList.remove('asked');

// A module, so that its names are its own.
export {};
