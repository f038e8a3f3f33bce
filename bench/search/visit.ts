import type { Browser, BrowserContext, Page } from 'playwright-core';
import { awaitAnswer } from '../shared/awaitAnswer.ts';
import type { Served } from '../shared/serve.ts';
import { slowDown } from '../shared/slowDown.ts';
import type { Figures } from '../shared/summary.ts';
import type { Contestant } from './contestants.ts';

const LAPTOP = { width: 1366, height: 900 };
const QUIET_MS = 1000;
/** As long as a reader may think before typing. */
const PAUSE_MS = 1000;
/** After so long without a result a search counts as lost. */
const PATIENCE_MS = 30_000;
const FAST_PATIENCE_MS = 10_000;

/**
 * Opens a search cold and types a word at once: what the page had fetched, the milliseconds from the click to the first
 * result, and what that has fetched; and the same of another word, typed instead. NaN where there is no field.
 */
export const cold = (browser: Browser, server: Served, contestant: Contestant, [word, another]: readonly [string, string]): Promise<Figures> =>
  visited(browser, server, contestant, async ({ page, pageBytes, sent }) => {
    const ms = await timed(page, contestant, 'pointerdown', true, async () => {
      await open(page, contestant);
      await page.keyboard.insertText(word);
    });
    const first = await sent();
    const again = await timed(page, contestant, 'input', false, async () => {
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.insertText(another);
    });
    const second = await sent();
    return { pageBytes, ms, requests: first.requests, bytes: first.bytes, againMs: again, againBytes: second.bytes };
  });

/** Opens a search, waits a second, and types a word: the milliseconds from then to the first result. */
export const afterPause = (browser: Browser, server: Served, contestant: Contestant, word: string): Promise<Figures> =>
  visited(browser, server, contestant, async ({ page }) => {
    await open(page, contestant);
    await page.waitForTimeout(PAUSE_MS);
    return { pauseMs: await timed(page, contestant, 'input', true, () => page.keyboard.insertText(word)) };
  });

/** What a word, and then another, fetches on a line that is not slowed: bytes alone. */
export const bytesOf = (browser: Browser, server: Served, contestant: Contestant, words: readonly [string, string]): Promise<Figures> =>
  cold(browser, server, { ...contestant, fast: true }, words);

interface Visited {
  page: Page;
  pageBytes: number;
  /** What has been sent since last asked, once nothing more comes. */
  sent(): Promise<{ bytes: number; requests: number }>;
}

/** Loads a page, waits until it is idle, and only then slows its line and processor. */
async function visited(browser: Browser, server: Served, { path, opens, fast }: Contestant, act: (visited: Visited) => Promise<Figures>): Promise<Figures> {
  const context: BrowserContext = await browser.newContext({ baseURL: server.origin, viewport: LAPTOP });
  try {
    let before = server.sent();
    const page = await context.newPage();
    await page.goto(path, { waitUntil: 'networkidle' });
    const sent = async () => {
      let now = server.sent();
      for (;;) {
        await page.waitForTimeout(fast ? QUIET_MS / 4 : QUIET_MS);
        const later = server.sent();
        if (later.bytes === now.bytes) break;
        now = later;
      }
      const since = { bytes: now.bytes - before.bytes, requests: now.requests - before.requests };
      before = now;
      return since;
    };
    const { bytes: pageBytes } = await sent();
    if ((await page.locator(opens).count()) === 0) return { pageBytes, ms: Number.NaN, pauseMs: Number.NaN };
    if (!fast) await slowDown(await context.newCDPSession(page));
    return await act({ page, pageBytes, sent });
  } finally {
    await context.close();
  }
}

/** Clicks what opens the search, and is done when the field has the focus. */
async function open(page: Page, { opens, field = opens }: Contestant): Promise<void> {
  const box = await page.locator(opens).first().boundingBox();
  if (!box) throw new Error(`nothing to click at: ${opens}`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForFunction((selector) => document.activeElement?.matches(selector) === true, field);
}

async function timed(page: Page, { result, fast }: Contestant, event: string, isNew: boolean, act: () => Promise<void>): Promise<number> {
  await page.evaluate(awaitAnswer, { event, selector: result, isNew, patience: fast ? FAST_PATIENCE_MS : PATIENCE_MS });
  await act();
  return page.evaluate(() => window.answer);
}
