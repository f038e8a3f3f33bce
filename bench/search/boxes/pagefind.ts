/** A box on Pagefind's own module, started at the first focus; with `#no-worker` in the address it works in the page itself. */
import { box } from './box.ts';

interface Pagefind {
  options(options: { noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<{ url: string; meta: { title: string } }> }[] }>;
}

box(async () => {
  const pagefind = (await import(new URL('pagefind/pagefind.js', location.href).href)) as Pagefind;
  await pagefind.options({ noWorker: location.hash === '#no-worker' });
  await pagefind.init();
  return async (query) => {
    const { results } = await pagefind.search(query);
    return results.slice(0, 5).map((result) => result.data().then(({ url, meta }) => ({ title: meta.title, href: url })));
  };
});
