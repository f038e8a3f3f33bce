/** Narrows a list (findings, columns of the audit) by the selects above it; the choice is kept in the address. */
const form = document.getElementById('filters') as HTMLFormElement;
const selects = [...form.querySelectorAll('select')];
const items = [...document.querySelectorAll<HTMLElement>('#filtered > li')];
const output = form.querySelector('output');

function show(): void {
  let shown = 0;
  for (const item of items) {
    const fits = selects.every((s) => s.value === '' || (item.dataset[s.name] ?? '').split(' ').includes(s.value));
    item.hidden = !fits;
    if (fits) shown++;
  }
  if (output) output.textContent = String(shown);
}

function fromAddress(): void {
  const query = new URLSearchParams(location.search);
  for (const select of selects) {
    const wanted = query.get(select.name) ?? '';
    select.value = [...select.options].some((o) => o.value === wanted) ? wanted : '';
  }
  show();
}

form.addEventListener('change', () => {
  const query = new URLSearchParams();
  for (const select of selects) if (select.value !== '') query.set(select.name, select.value);
  const text = query.toString();
  history.pushState(null, '', text === '' ? location.pathname : `?${text}`);
  show();
});
addEventListener('popstate', fromAddress);
form.hidden = false;
fromAddress();

// A module, so that its names are its own.
export {};
