/** The search page: asks Pagefind and lists what it finds. The query stands in the address, so that it can be sent. */

/** What we use of Pagefind's browser module (its types are not published). */
interface Engine {
  options(options: { excerptLength: number }): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<Hit> }[] }>;
}
interface Hit {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
}

const PAGE_SIZE = 10;
const form = document.getElementById('search') as HTMLFormElement;
const field = document.getElementById('q') as HTMLInputElement;
const status = document.getElementById('status') as HTMLElement;
const list = document.getElementById('results') as HTMLElement;
const more = document.getElementById('more') as HTMLButtonElement;

let engine: Promise<Engine> | undefined;
/** Fetched on the first sign that the reader is about to search. */
function load(): Promise<Engine> {
  engine ??= import(/* @vite-ignore */ form.dataset.engine as string).then(async (module: Engine) => {
    await module.options({ excerptLength: 24 });
    return module;
  });
  return engine;
}

/** Pagefind's excerpt is HTML with `<mark>`; everything else in it is text, and stays text. */
function excerpt(html: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const plain = (text: string): string => new DOMParser().parseFromString(text, 'text/html').body.textContent ?? '';
  for (const [i, part] of html.split(/<\/?mark>/).entries()) {
    const text = plain(part.replace(/ /g, '\u00a0')).replace(/\u00a0/g, ' ');
    fragment.append(i % 2 === 1 ? Object.assign(document.createElement('mark'), { textContent: text }) : text);
  }
  return fragment;
}

function item(hit: Hit): HTMLLIElement {
  const li = document.createElement('li');
  li.dataset.searchResult = '';
  const title = document.createElement('p');
  const link = document.createElement('a');
  link.href = hit.url;
  link.textContent = hit.meta.title ?? hit.url;
  title.append(link);
  const kind = document.createElement('p');
  kind.className = 'meta';
  kind.textContent = list.dataset[hit.meta.kind ?? 'page'] ?? '';
  const text = document.createElement('p');
  text.className = 'meta';
  text.append(excerpt(hit.excerpt));
  li.append(title, kind, text);
  return li;
}

let current = 0;
async function run(query: string): Promise<void> {
  const mine = ++current;
  list.replaceChildren();
  more.hidden = true;
  if (query === '') {
    status.textContent = '';
    return;
  }
  status.textContent = status.dataset.working ?? '';
  try {
    const { results } = await (await load()).search(query);
    if (mine !== current) return;
    const words = results.length === 0 ? status.dataset.none : results.length === 1 ? status.dataset.hit : status.dataset.hits;
    let shown = 0;
    const showMore = async (): Promise<void> => {
      const hits = await Promise.all(results.slice(shown, shown + PAGE_SIZE).map((r) => r.data()));
      if (mine !== current) return;
      list.append(...hits.map(item));
      shown += hits.length;
      more.hidden = shown >= results.length;
    };
    more.onclick = () => void showMore();
    await showMore();
    if (mine === current) status.textContent = `${results.length === 0 ? '' : `${results.length} `}${words} ${status.dataset.quotes?.replace(' ', () => query)}`;
  } catch {
    engine = undefined;
    if (mine === current) status.textContent = status.dataset.failed ?? '';
  }
}

const fromAddress = (): void => {
  field.value = new URLSearchParams(location.search).get('q') ?? '';
  void run(field.value.trim());
};

/** One step back leads to the query before, however many letters were typed in between. */
function remember(query: string, state: 'typing' | null): void {
  const address = `?q=${encodeURIComponent(query)}`;
  const replace = history.state === 'typing' || location.search === address;
  history[replace ? 'replaceState' : 'pushState'](state, '', address);
}

let typing: ReturnType<typeof setTimeout> | undefined;
field.addEventListener('focus', () => void load(), { once: true });
field.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(() => {
    remember(field.value.trim(), 'typing');
    void run(field.value.trim());
  }, 200);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(typing);
  remember(field.value.trim(), null);
  void run(field.value.trim());
});
addEventListener('popstate', fromAddress);
fromAddress();

// A module, so that its names are its own.
export {};
