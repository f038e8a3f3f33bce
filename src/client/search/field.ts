/**
 * The search field in the head of every page: `/` leads to it, and at the first sign that somebody is about to search, what
 * answers is fetched, code and index at once.
 */
const form = document.querySelector<HTMLFormElement>('.top form');
const field = form?.querySelector('input');

if (form && field) {
  let wanted = false;
  const want = (): void => {
    if (wanted) return;
    wanted = true;
    const folder = form.dataset.index as string;
    // Asked for before the code that reads them is there.
    const front = fetch(`${folder}front.json`);
    // Asked for when the first bytes of the front are there: it does not share the line with what can answer first.
    const text = front.then(() => fetch(`${folder}text.json`));
    import('./suggest.ts').then(({ suggest }) => suggest(form, field, front, text)).catch(() => (wanted = false));
  };
  form.addEventListener('pointerover', want);
  form.addEventListener('focusin', want);
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || (event.target as Element).closest('input, select, textarea, [contenteditable]')) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
  if (document.activeElement === field) want();
}

// A module, so that its names are its own.
export {};
