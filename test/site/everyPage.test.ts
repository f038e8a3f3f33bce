import { readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { AXE, axeProblems } from './accessibility.ts';
import { addressesOf } from './addresses.ts';
import { contentOf, tagsOf, textOf, type Tag } from './html.ts';
import { useBrowser } from './useBrowser.ts';

const pages = addressesOf(inject('dist')).map((address) => {
  const html = readFileSync(address.file, 'utf8');
  return { ...address, html, tags: tagsOf(html) };
});
const SEARCH = ['/soeg/', '/en/search/'];

const the = (tags: readonly Tag[], name: string, attributes: Record<string, string> = {}): Tag[] =>
  tags.filter((t) => t.name === name && Object.entries(attributes).every(([key, value]) => t.attributes[key] === value));
const pathOf = (href = ''): string => new URL(href, 'http://site').pathname;
const twinsOf = (tags: readonly Tag[]): Record<string, string> =>
  Object.fromEntries(the(tags, 'link', { rel: 'alternate' }).flatMap(({ attributes: { hreflang, href } }) => (hreflang ? [[hreflang, pathOf(href)]] : [])));

test('every page of the contract is there', () => {
  const there = new Set(pages.map(({ path }) => path));
  const danish = ['', 'fund/', 'diagrammer/', 'data/', 'datakvalitet/', 'soeg/', 'metode/', 'ordliste/', 'rettelser/', 'om/', 'temaer/motivation/', 'temaer/mentorstoette/', 'temaer/praktik/'];
  const english = ['', 'findings/', 'charts/', 'data/', 'data-quality/', 'search/', 'method/', 'glossary/', 'corrections/', 'about/', 'themes/motivation/', 'themes/mentor-support/', 'themes/work-practice/'];
  const sources = ['bm-2016', 'cabi', 'vive-2019', 'aarhus-2022', 'ft-2013'].flatMap((id) => [`/kilder/${id}/`, `/en/sources/${id}/`]);
  expect([...danish.map((path) => `/${path}`), ...english.map((path) => `/en/${path}`), ...sources, '/404.html'].filter((path) => !there.has(path))).toEqual([]);
});

describe('every page, as it is written', () => {
  test.for(pages)('$path', ({ path, lang, html, tags }) => {
    expect(the(tags, 'html').map((t) => t.attributes['lang'])).toEqual([lang]);
    expect(the(tags, 'h1')).toHaveLength(1);
    const head = html.slice(0, html.indexOf('</head>'));
    expect(the(tagsOf(head), 'title').map((t) => textOf(contentOf(head, t)))).toEqual([expect.stringMatching(/\S.* – \S/)]);
    expect(the(tags, 'meta', { name: 'description' }).map((t) => t.attributes['content'])).toEqual([expect.stringMatching(/\S/)]);
    expect(tags.filter((t) => 'style' in t.attributes).map((t) => `${t.name} style="${t.attributes['style']}"`)).toEqual([]);

    const policies = the(tags, 'meta', { 'http-equiv': 'content-security-policy' }).map((t) => t.attributes['content'] ?? '');
    expect(policies).toEqual([expect.stringContaining("default-src 'none'")]);
    expect(policies[0]).toMatch(/script-src [^;]*'sha256-/);
    expect(policies[0]).not.toMatch(/'unsafe-inline'|'unsafe-eval'|https?:|\*/);
    expect(policies[0]?.includes("'wasm-unsafe-eval'")).toBe(SEARCH.includes(path));
  });

  test.for(pages.filter(({ path }) => path !== '/404.html'))('$path and its twin name each other', ({ path, lang, tags }) => {
    const twins = twinsOf(tags);
    expect(Object.keys(twins).filter((l) => l !== 'x-default').sort()).toEqual(['da', 'en']);
    expect(twins[lang]).toBe(path);
    const other = pages.find((page) => page.path === twins[lang === 'da' ? 'en' : 'da']);
    expect(other?.lang).toBe(lang === 'da' ? 'en' : 'da');
    expect(twinsOf(other?.tags ?? [])).toEqual(twins);
    // What stands on other people's pages is the chart's, not a page of its own.
    const canonical = path.replace(/^\/en\/embed\/([^/]+)\/.*/, '/en/charts/$1/').replace(/^\/embed\/([^/]+)\/.*/, '/diagrammer/$1/');
    expect(the(tags, 'link', { rel: 'canonical' }).map((t) => pathOf(t.attributes['href']))).toEqual([canonical]);
  });
});

const browser = useBrowser(AXE);

describe('every page, in a browser', () => {
  const laptop = { width: 1366, height: 900 };
  const phone = { viewport: { width: 390, height: 844 } };
  // One visit for all that is asked of a page: most of the time goes into loading it and into axe.
  test.concurrent.for(pages)('$path', async ({ path }) => {
    await browser.lend({}, async ({ page, complaints }) => {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize(laptop);
      await page.goto(path, { waitUntil: 'load' });
      // What they hold is looked at too.
      await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
      const light = await axeProblems(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.setViewportSize(phone.viewport);
      const dark = await axeProblems(page, 'looks');
      expect({ light, dark }).toEqual({ light: [], dark: [] });
      const drawn = await page.evaluate(() => ({
        width: document.documentElement.scrollWidth,
        room: document.documentElement.clientWidth,
        code: document.querySelectorAll(':is(h1, h2, h3, title) script').length,
        small: [...document.querySelectorAll<SVGTextElement>('svg text')].flatMap((text) => {
          if (text.getClientRects().length === 0) return [];
          const size = Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0);
          return size < 11.5 ? [`${size.toFixed(1)} px: ${text.textContent}`] : [];
        }),
      }));
      expect(drawn.small).toEqual([]);
      expect(drawn.code, 'scripts within headings').toBe(0);
      expect(drawn.width, 'wider than a window of 390 px').toBeLessThanOrEqual(drawn.room);
      await page.setViewportSize({ width: 320, height: 640 });
      const narrow = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(narrow, 'wider than a window of 320 px').toBeLessThanOrEqual(320);
      expect(complaints).toEqual([]);
    });
  });

  test('an address that leads nowhere gets the page that says so', async () => {
    await browser.lend(phone, async ({ page }) => {
      const answer = await page.goto('/no-such-page/');
      expect(answer?.status()).toBe(404);
      expect(await page.locator('h1').textContent()).toBe('Siden findes ikke');
    });
  });
});
