/** A search field with nothing around it, the same for every tool: in the browser. */

export interface Hit {
  title: string;
  href: string;
}

/** Asks a tool; each hit may still be on its way. */
export type Search = (query: string) => Promise<readonly (Hit | Promise<Hit>)[]>;

const SHOWN = 5;

/**
 * Makes the page's field work: the tool is fetched at the first focus, asked at every letter, and each of the first five hits
 * is shown as soon as it and those before it are there.
 */
export function box(start: () => Promise<Search>): void {
  const field = document.querySelector('input') as HTMLInputElement;
  const list = document.querySelector('ol') as HTMLElement;
  let started: Promise<Search> | undefined;
  let latest = 0;
  const load = (): Promise<Search> => (started ??= start());
  field.addEventListener('focus', load);
  field.addEventListener('input', async () => {
    const mine = ++latest;
    const hits = field.value === '' ? [] : await (await load())(field.value);
    if (mine !== latest) return;
    list.replaceChildren();
    for (const hit of hits.slice(0, SHOWN)) {
      const { title, href } = await hit;
      if (mine !== latest) return;
      const item = document.createElement('li');
      item.dataset.searchResult = '';
      item.append(Object.assign(document.createElement('a'), { textContent: title, href }));
      list.append(item);
    }
  });
}
