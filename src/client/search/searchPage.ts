/** The search page: what is stated first, at each letter; the query and what it is narrowed to stand in the address. */
import { filled, SEARCH_WORDS } from '../../i18n/searchWords.ts';
import type { Found } from '../../search/findInIndex.ts';
import { openEngine, type Engine } from './engine.ts';
import { rootOf } from './result.ts';
import { countsOf, narrow, nearestSearches, notesOn, shownResults, type Narrowed } from './results.ts';

const lang = document.documentElement.lang === 'en' ? 'en' : 'da';
const words = SEARCH_WORDS[lang];
const form = document.getElementById('search') as HTMLFormElement;
const field = document.getElementById('q') as HTMLInputElement;
const place = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;
const [status, notes, results, full] = [place('status'), place('notes'), place('results'), place('full')];
const [nothing, near, elsewhere] = [place('nothing'), place('near'), place('elsewhere')];
const panel = document.getElementById('quote-panel') as HTMLTemplateElement;
const facets = document.getElementById('facets') as HTMLFormElement;
const fold = facets.querySelector('details') as HTMLDetailsElement;
const kinds = [...facets.querySelectorAll('button')];
const selects = [...facets.querySelectorAll('select')];

const sources = new Map([...(selects.find(({ name }) => name === 'source')?.options ?? [])].flatMap(({ value, dataset }) => (value === '' ? [] : [[value, [dataset.label, dataset.note].filter(Boolean).join(' · ')] as const])));

const folder = form.dataset.index as string;
let engine: Promise<Engine> | undefined;
const load = (): Promise<Engine> => {
  if (!engine) {
    // As in field.ts.
    const front = fetch(`${folder}front.json`);
    engine = openEngine(folder, front, front.then(() => fetch(`${folder}text.json`)));
  }
  engine.catch(() => (engine = undefined));
  return engine;
};

const narrowed = (): Narrowed => {
  const query = new URLSearchParams(location.search);
  return { kind: query.get('kind') ?? '', theme: query.get('theme') ?? '', source: query.get('source') ?? '' };
};

let current = 0;
async function run(query: string): Promise<void> {
  const mine = ++current;
  if (query === '') {
    for (const shown of [notes, results, full]) shown.replaceChildren();
    delete results.dataset.waiting;
    status.textContent = '';
    nothing.hidden = facets.hidden = true;
    elsewhere.hidden = false;
    return;
  }
  if (!engine) {
    status.textContent = words.working;
    // Room for what comes, so that nothing below it jumps.
    results.dataset.waiting = '';
  }
  try {
    const { index, ask, texts } = await load();
    const show = async (): Promise<Found | undefined> => {
      const found = await ask(query);
      if (mine !== current) return undefined;
      draw(found, query, index);
      return found;
    };
    await show();
    await texts.catch(() => undefined);
    if (mine !== current) return;
    const found = await show();
    if (found) offerFullText(found, query, index, mine);
  } catch {
    delete results.dataset.waiting;
    if (mine === current) status.textContent = words.failed;
  }
}

let drawn = '';
function draw(found: Found, query: string, index: Engine['index']): void {
  const choice = narrowed();
  const some = narrow(found.results, index, choice);
  // The same again is left as it is: somebody may have begun to read.
  const now = JSON.stringify([query, choice, some.map(({ doc }) => doc)]);
  if (now === drawn) return;
  drawn = now;
  delete results.dataset.waiting;
  full.replaceChildren();
  const q = words.quote.join(query);
  status.textContent = some.length === 0 ? filled(words.none, { q }) : filled(some.length === 1 ? words.one : words.many, { n: String(some.length), q });
  notes.replaceChildren(...notesOn(found, query, index, form.dataset.other ?? ''));
  results.replaceChildren(...shownResults(some, index, { root: rootOf(folder), sources, panel }, choice));
  nothing.hidden = elsewhere.hidden = found.results.length > 0;
  near.replaceChildren(...nearestSearches(found, index));
  near.parentElement?.toggleAttribute('hidden', near.childElementCount === 0);
  facets.hidden = found.results.length === 0;
  const count = countsOf(found.results, index, choice);
  for (const button of kinds) {
    const n = count('kind', button.value);
    button.setAttribute('aria-pressed', String(button.value === choice.kind));
    button.disabled = n === 0 && button.value !== choice.kind;
    const [output] = button.getElementsByTagName('span');
    if (output) output.textContent = String(n);
  }
  for (const select of selects)
    for (const option of select.options) {
      const n = count(select.name as keyof Narrowed, option.value);
      option.textContent = `${option.dataset.label ?? ''} (${n})`;
      option.disabled = n === 0;
      option.selected = option.value === choice[select.name as keyof Narrowed];
    }
}

/** Asks the full text where nothing is stated, or not in those words; else offers to. */
function offerFullText(found: Found, query: string, index: Engine['index'], mine: number): void {
  const quoted = /["“”„«»]/.test(query);
  const look = async (): Promise<void> => {
    const { fullText, fullTextHeading } = await import('./fullText.ts');
    // Who asks for a wording wants to see where it stands, if it is listed or not.
    const shown = new Set(quoted ? [] : [...results.querySelectorAll('a')].map(({ pathname, hash }) => decodeURI(pathname + hash)));
    const items = await fullText(query, found, index, form.dataset.engine as string, shown);
    if (mine !== current) return;
    const list = Object.assign(document.createElement('ol'), { className: 'cards' });
    list.append(...items);
    full.replaceChildren(...(items.length === 0 ? [Object.assign(document.createElement('p'), { className: 'meta', textContent: words.fullTextNone })] : [Object.assign(document.createElement('h2'), { textContent: fullTextHeading(index) }), list]));
    if (items.length > 0) nothing.hidden = true;
  };
  const failed = (): void => full.replaceChildren();
  if (found.results.length === 0 || (found.loosened && quoted)) look().catch(failed);
  else {
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: words.fullTextMore });
    button.onclick = () => {
      button.disabled = true;
      look().then(() => full.querySelector('a')?.focus()).catch(failed);
    };
    full.replaceChildren(button);
  }
}

/** One step back leads to the query before, however many letters were typed in between. */
function remember(changes: Readonly<Record<string, string>>, state: 'typing' | null): void {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === '') query.delete(name);
    else query.set(name, value);
  }
  const text = query.toString();
  const address = text === '' ? location.pathname : `?${text}`;
  const replace = history.state === 'typing' || location.search === address;
  history[replace ? 'replaceState' : 'pushState'](state, '', address);
}

const search = (): Promise<void> => run(field.value.trim());
const fromAddress = (): void => {
  field.value = new URLSearchParams(location.search).get('q') ?? '';
  void search();
};

let typing: ReturnType<typeof setTimeout> | undefined;
form.addEventListener('pointerover', () => void load().catch(() => undefined), { once: true });
field.addEventListener('focus', () => void load().catch(() => undefined), { once: true });
field.addEventListener('input', () => {
  clearTimeout(typing);
  // What is there answers at once; the address waits until the hand rests.
  void search();
  typing = setTimeout(() => remember({ q: field.value.trim() }, 'typing'), 300);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(typing);
  remember({ q: field.value.trim() }, null);
  void search();
});
facets.addEventListener('click', (event) => {
  const button = (event.target as Element).closest('button');
  if (!button) return;
  remember({ kind: button.value }, null);
  void search();
});
facets.addEventListener('change', (event) => {
  const { name, value } = event.target as HTMLSelectElement;
  remember({ [name]: value }, null);
  void search();
});
facets.addEventListener('submit', (event) => event.preventDefault());
// Where there is room nothing is folded, and what has been chosen is seen.
const roomy = matchMedia('(width >= 45rem)');
const unfold = (): void => void (fold.open = roomy.matches || Object.values(narrowed()).some((choice) => choice !== ''));
roomy.addEventListener('change', unfold);
unfold();
addEventListener('popstate', fromAddress);
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || (event.target as Element).closest('input, select, textarea')) return;
  event.preventDefault();
  field.focus();
});
fromAddress();
