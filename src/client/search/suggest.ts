import { routeAddress } from '../../i18n/routes.ts';
import { filled, SEARCH_WORDS } from '../../i18n/searchWords.ts';
import { openEngine, type Engine } from './engine.ts';
import { describe, markedTitle, rootOf } from './result.ts';

/** So many suggestions are shown. */
const SHOWN = 6;

/**
 * Suggests what is found while somebody types: a combobox with a list (ARIA Authoring Practices, »Editable Combobox With List
 * Autocomplete«, selection by hand). The focus stays in the field; arrows choose, Enter goes to what is chosen or to all
 * results, Escape closes, then empties.
 */
export function suggest(form: HTMLFormElement, field: HTMLInputElement, front: Promise<Response> | undefined, text: Promise<Response> | undefined): void {
  const lang = document.documentElement.lang === 'en' ? 'en' : 'da';
  const words = SEARCH_WORDS[lang];
  const folder = form.dataset.index as string;
  const root = rootOf(folder);
  const engine: Promise<Engine> = openEngine(folder, front, text);
  const list = Object.assign(document.createElement('ul'), { id: 'suggestions', className: 'suggestions', hidden: true });
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', words.suggestions.replace('{n} ', ''));
  const status = Object.assign(document.createElement('p'), { className: 'visually-hidden' });
  status.setAttribute('role', 'status');
  form.append(list, status);
  for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': list.id, 'aria-expanded': 'false' })) field.setAttribute(name, value);

  let chosen = -1;
  const options = (): HTMLElement[] => [...list.children] as HTMLElement[];
  const choose = (at: number): void => {
    options()[chosen]?.removeAttribute('aria-selected');
    chosen = at;
    const option = options()[at];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
  };
  const open = (shown: boolean): void => {
    list.hidden = !shown;
    field.setAttribute('aria-expanded', String(shown));
    if (!shown) choose(-1);
    if (!shown) status.textContent = '';
  };
  const option = (at: number, href: string, ...content: (Node | string)[]): HTMLElement => {
    const item = Object.assign(document.createElement('li'), { id: `suggestion-${at}` });
    item.setAttribute('role', 'option');
    item.dataset.href = href;
    item.append(...content);
    return item;
  };

  let current = '';
  async function show(): Promise<void> {
    const query = field.value.trim();
    current = query;
    if (query.length < 2) {
      list.replaceChildren();
      status.textContent = '';
      return open(false);
    }
    const { index, ask } = await engine;
    const { results } = await ask(query);
    if (query !== current || document.activeElement !== field) return;
    const found = results.slice(0, SHOWN).map((result, at) =>
      option(at, root + routeAddress(index.id(result.doc), lang), markedTitle(result.doc, result.matched, index), Object.assign(document.createElement('small'), { textContent: describe(result, index) })),
    );
    const all = option(found.length, `${form.action}?q=${encodeURIComponent(query)}`, filled(words.allResults, { q: words.quote.join(query) }));
    list.replaceChildren(...found, all);
    choose(-1);
    open(true);
    status.textContent = found.length === 0 ? words.noSuggestions : filled(words.suggestions, { n: String(found.length) });
  }
  const again = (): void => void show().catch(() => open(false));

  field.addEventListener('input', again);
  field.addEventListener('focus', again);
  field.addEventListener('blur', () => open(false));
  field.addEventListener('keydown', (event) => {
    const last = options().length - 1;
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      open(false);
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && last >= 0) {
      event.preventDefault();
      if (list.hidden) open(true);
      const next = event.key === 'ArrowDown' ? chosen + 1 : chosen === -1 ? last : chosen - 1;
      choose(next > last ? -1 : next);
    } else if (event.key === 'Enter' && chosen >= 0 && !list.hidden) {
      event.preventDefault();
      location.assign(options()[chosen]?.dataset.href ?? form.action);
    }
  });
  // Before the field loses the focus, and the list with it.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const href = (event.target as Element).closest<HTMLElement>('[role=option]')?.dataset.href;
    if (href) location.assign(href);
  });
  again();
  // What texts say may add to the list; not under the hand of one who is choosing.
  void engine.then(({ texts }) => texts.then(() => (chosen === -1 ? again() : undefined))).catch(() => undefined);
}
