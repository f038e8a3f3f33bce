/**
 * Buttons that copy a text of the page, named by `data-copy`, those too that come later. Addresses in it (`.here`) are copied in
 * full where the build did not know its own; a chart's is copied as it stands now, with the reader's view in it.
 */
document.addEventListener('click', async ({ target }) => {
  const button = (target as Element).closest<HTMLButtonElement>('button.copy');
  if (!button) return;
  button.dataset.said ??= button.textContent;
  const from = document.getElementById(button.dataset.copy ?? '');
  for (const here of from?.querySelectorAll('.here') ?? []) here.textContent = new URL(here.textContent, location.href).href;
  // Two buttons side by side stay where they are when one says less.
  button.style.minWidth = `${button.getBoundingClientRect().width}px`;
  try {
    await navigator.clipboard.writeText((button.dataset.copy === 'take-link' ? location.href.split('#')[0] : from?.textContent) ?? '');
    button.textContent = button.dataset.copied ?? '';
    setTimeout(() => (button.textContent = button.dataset.said ?? ''), 2000);
  } catch {
    // Not allowed, or not to be had over plain http: the text is selected, so that it can be copied by hand.
    from?.scrollIntoView({ block: 'center' });
    if (from) getSelection()?.selectAllChildren(from);
  }
});

// A module, so that its names are its own.
export {};
