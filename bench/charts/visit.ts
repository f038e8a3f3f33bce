import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { slowDown } from '../shared/slowDown.ts';
import type { Figures } from '../shared/summary.ts';
import type { Contestant } from './contestants.ts';
import { watchLoad } from './inPage.ts';
import { countTraffic, type Traffic } from './traffic.ts';

/** A page that has been visited and is quiet. */
export interface Visited {
  page: Page;
  traffic: Traffic;
  loaded: Figures;
}

const LAPTOP = { width: 1366, height: 900 };
const QUIET_MS = 1500;

/**
 * Visits a page on a slow line and a slow processor, with nothing cached, waits until it is quiet, and lets the reader act.
 *
 * @throws Error from Playwright, where charts are not drawn within 30 s
 */
export async function visit(
  browser: Browser,
  origin: string,
  contestant: Contestant,
  act: (visited: Visited) => Promise<Figures>,
): Promise<Figures> {
  const context = await browser.newContext({ baseURL: origin, viewport: LAPTOP });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const traffic = countTraffic(session);
    await slowDown(session);
    const { charts, marks } = contestant;
    await page.addInitScript(watchLoad, { charts, marks });
    await page.goto(contestant.path, { waitUntil: 'networkidle' });
    await page.waitForFunction(() => window.told.drawn > 0);
    await page.waitForTimeout(QUIET_MS);
    const { drawn, lcp, blocking, shift } = await page.evaluate(() => window.told);
    const { requests, bytes, script } = traffic;
    const loaded = { requests, bytes, script: script + (await inlineScript(page)), lcp, drawn, blocking, shift };
    return await act({ page, traffic, loaded });
  } finally {
    await context.close();
  }
}

/** Bytes of the scripts that came within the page, had each travelled alone. */
async function inlineScript(page: Page): Promise<number> {
  const codes = await page.evaluate(() =>
    [...document.scripts].filter((script) => script.src === '' && !/json/.test(script.type)).map((script) => script.text),
  );
  return codes.reduce((sum, code) => sum + brotliCompressSync(code).length, 0);
}
