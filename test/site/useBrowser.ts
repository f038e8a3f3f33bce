import { availableParallelism } from 'node:os';
import { chromium, type Browser, type BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { BROWSER_ARGS, findBrowser } from './browser.ts';
import { watchPage, type Watch } from './watchPage.ts';

/** Code of a page that is visited once is not worth compiling well: a visit costs a quarter less without. */
const ONCE = '--js-flags=--no-opt --no-maglev --single-threaded-gc';
/** Pages that work at the same time; more would only wait for one another. */
const AT_ONCE = Math.max(2, availableParallelism());

export interface BrowserOfTests {
  /** A new page in a context of its own: nothing cached, nothing remembered. Closed with the file. */
  fresh(options?: BrowserContextOptions): Promise<Watch>;
  /** Lends one of a few pages that are used again and again: as fast as a reader who goes from page to page. */
  lend<T>(options: BrowserContextOptions, act: (watch: Watch) => Promise<T>): Promise<T>;
}

/**
 * A browser for the tests of a file.
 *
 * @param init code that every document of it begins with
 */
export function useBrowser(init?: string): BrowserOfTests {
  const origin = inject('origin');
  let browser: Browser;
  const idle = new Map<string, Watch[]>();
  let lent = 0;
  const waiting: (() => void)[] = [];
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: findBrowser(), args: [...BROWSER_ARGS, ONCE] });
  });
  afterAll(() => browser.close());
  const fresh = async (options: BrowserContextOptions = {}): Promise<Watch> => {
    const context = await browser.newContext({ baseURL: origin, ...options });
    if (init !== undefined) await context.addInitScript(init);
    return watchPage(await context.newPage(), origin);
  };
  return {
    fresh,
    async lend(options, act) {
      if (lent >= AT_ONCE) await new Promise<void>((go) => waiting.push(go));
      lent++;
      const key = JSON.stringify(options);
      const pages = idle.get(key) ?? [];
      idle.set(key, pages);
      try {
        const watch = pages.pop() ?? (await fresh(options));
        watch.clear();
        try {
          return await act(watch);
        } finally {
          pages.push(watch);
        }
      } finally {
        lent--;
        waiting.shift()?.();
      }
    },
  };
}
