import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { contentOf, tagsOf } from './html.ts';
import { useBrowser } from './useBrowser.ts';
import type { Watch } from './watchPage.ts';

const dist = inject('dist');
const origin = inject('origin');
const browser = useBrowser();

const PAGES = [
  '/temaer/motivation/',
  '/temaer/mentorstoette/',
  '/temaer/praktik/',
  '/en/themes/motivation/',
  '/en/themes/mentor-support/',
  '/en/themes/work-practice/',
];
/** In bytes as they travel: brotli, at Node's defaults. */
const MOST = { html: 22_000, script: 3_000, fonts: 45_000, explore: 3_500, compare: 5_000, redraw: 80_200 };
const MOST_REQUESTS = 8;

const brotli = (content: string | Buffer): number => brotliCompressSync(content).length;
const fileOf = (url: string): Buffer => readFileSync(join(dist, decodeURIComponent(new URL(url).pathname).replace(/\/$/, '/index.html')));
const sizeOf = (urls: readonly string[], ending: RegExp): number =>
  urls.filter((url) => ending.test(new URL(url).pathname)).reduce((sum, url) => sum + brotli(fileOf(url)), 0);
const inlineScripts = (html: string): string[] =>
  tagsOf(html)
    .filter((t) => t.name === 'script' && !('src' in t.attributes) && !/json/.test(t.attributes['type'] ?? ''))
    .map((t) => contentOf(html, t));

/** A page at a first visit. */
async function opened(path: string, width: number): Promise<Watch> {
  const watch = await browser.fresh({ viewport: { width, height: 844 } });
  await watch.page.goto(path);
  await watch.page.evaluate(() => document.fonts.ready);
  return watch;
}

const report: Record<string, Record<string, number>> = {};
afterAll(() => console.table(report));

describe.for(PAGES)('%s', (path) => {
  test('comes in few bytes and requests', async () => {
    const { page, requests } = await opened(path, 390);
    await page.waitForLoadState('networkidle');
    const html = fileOf(`${origin}${path}`).toString();
    const measured = {
      html: brotli(html),
      script: inlineScripts(html).reduce((sum, code) => sum + brotli(code), 0) + sizeOf(requests, /\.m?js$/),
      fonts: sizeOf(requests, /\.woff2?$/),
      requests: requests.length,
    };
    report[path] = measured;
    expect(measured.html).toBeLessThanOrEqual(MOST.html);
    expect(measured.script).toBeGreaterThan(0);
    expect(measured.script).toBeLessThanOrEqual(MOST.script);
    expect(measured.fonts).toBeLessThanOrEqual(MOST.fonts);
    expect(requests.length).toBeLessThanOrEqual(MOST_REQUESTS);
    expect(requests.filter((url) => new URL(url).origin !== origin)).toEqual([]);
    await page.context().close();
  });
});

describe.for(['/temaer/mentorstoette/', '/en/themes/motivation/'])('%s', (path) => {
  test.for(['hover', 'focus'] as const)('fetches the code that redraws on %s of the button, within its budget', async (sign) => {
    const { page, requests } = await opened(path, 1366);
    const before = new Set(requests);
    const fetched = page.waitForRequest(/redraw\.[^/]*\.js$/);
    await page.locator('button.enlarge').first()[sign]();
    await fetched;
    await page.waitForLoadState('networkidle');
    const coming = requests.filter((url) => !before.has(url));
    const redraw = sizeOf(coming, /redraw\.[^/]*\.js$/);
    const explore = sizeOf(coming, /(explore|viewFile)\.[^/]*\.js$/);
    Object.assign(report[path] ?? {}, { explore, redraw });
    expect(redraw).toBeGreaterThan(0);
    expect(redraw).toBeLessThanOrEqual(MOST.redraw);
    expect(explore).toBeLessThanOrEqual(MOST.explore);
    expect(sizeOf(coming, /\.js$/)).toBe(redraw + explore);
    await page.context().close();
  });

  test('fetches what compares two points when that is asked, within its budget', async () => {
    const { page, requests } = await opened(path, 1366);
    const before = new Set(requests);
    const fetched = page.waitForRequest(/compare\.[^/]*\.js$/);
    await page.locator('button.ask').first().click();
    await fetched;
    await page.locator('.answer select').first().waitFor();
    const compare = sizeOf(requests.filter((url) => !before.has(url)), /(compare|differenceWords)[^/]*\.js$/);
    Object.assign(report[path] ?? {}, { compare });
    expect(compare).toBeGreaterThan(0);
    expect(compare).toBeLessThanOrEqual(MOST.compare);
    await page.context().close();
  });

  test('gives the first answer without a further byte', async () => {
    const { page, requests, complaints } = await opened(path, 1366);
    // The icon is asked for when the browser sees fit.
    const fetched = (): string[] => requests.filter((url) => !url.includes('favicon'));
    const before = fetched();
    await page.locator('figure[data-chart] svg [data-i]:visible').first().hover();
    expect(await page.locator('.tip.show').textContent()).toMatch(/: .*\d/);
    await page.mouse.move(0, 0);
    await page.locator('figure[data-chart] .plots').first().focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.tip.show').textContent()).toMatch(/: .*\d/);
    expect(fetched()).toEqual(before);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

test('the list of findings comes in few bytes, and so does its filter', () => {
  for (const path of ['/fund/', '/en/findings/']) {
    const html = fileOf(`${origin}${path}`).toString();
    const [filter = ''] = inlineScripts(html).filter((code) => code.includes('filtered'));
    const measured = { html: brotli(html), script: brotli(filter) };
    report[path] = measured;
    expect(filter).not.toBe('');
    expect(measured.script).toBeLessThanOrEqual(1_200);
    expect(measured.html).toBeLessThanOrEqual(27_000);
  }
});

/** Sum of all layout shifts while a page loads, gets its fonts and is read to its end. */
async function shiftOf(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
      scrollTo(0, y);
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    }
    return new Promise<number>((done) => {
      new PerformanceObserver((list) => done(list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0))).observe({
        type: 'layout-shift',
        buffered: true,
      });
      // Where nothing shifted the observer is never called.
      setTimeout(() => done(0), 200);
    });
  });
}

describe.for(['/', '/temaer/mentorstoette/', '/en/themes/motivation/', '/fund/', '/fund/mentor-wellbeing/', '/data/vive-2019/table-6-6/'])('%s', (path) => {
  test.for([390, 1366])('nothing shifts at %i px, at the first visit or the second', async (width) => {
    const { page } = await opened(path, width);
    expect(await shiftOf(page)).toBe(0);
    await page.goto(path);
    expect(await shiftOf(page)).toBe(0);
    await page.context().close();
  });
});

test('nothing shifts when the head of a page comes in pieces', async () => {
  const html = fileOf(`${origin}/temaer/motivation/`).toString();
  const at = html.indexOf('</nav>');
  const slow = createServer((request, response) => {
    if (!request.url?.endsWith('/')) return void fetch(`${origin}${request.url}`).then(async (got) => response.writeHead(got.status, Object.fromEntries(got.headers)).end(Buffer.from(await got.arrayBuffer())));
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).write(html.slice(0, at));
    setTimeout(() => response.end(html.slice(at)), 500);
  });
  await new Promise<void>((done) => slow.listen(0, '127.0.0.1', done));
  onTestFinished(() => void slow.close());
  const { page } = await browser.fresh({ viewport: { width: 1366, height: 844 } });
  await page.goto(`http://127.0.0.1:${(slow.address() as AddressInfo).port}/`);
  expect(await shiftOf(page)).toBe(0);
  await page.context().close();
});

test('text is set in the fonts that are fetched for it', async () => {
  const { page } = await opened('/temaer/motivation/', 390);
  // A font that comes late is for the next page.
  await page.evaluate(() => document.fonts.ready);
  await page.reload();
  await page.evaluate(() => document.fonts.ready);
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  for (const selector of ['h1', 'article > p', '.meta', 'figure svg text', 'table td']) {
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: `${selector}:not(.wide *)` });
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    expect(fonts.filter((font) => !font.isCustomFont).map((font) => `${selector}: ${font.familyName}`)).toEqual([]);
  }
  const fetched = await page.evaluate(() => [...document.fonts].map(({ family, status }) => `${family}: ${status}`));
  expect(fetched.filter((font) => !font.endsWith(': loaded'))).toEqual([]);
});
