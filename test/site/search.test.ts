import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { quoted } from '../../src/i18n/quoted.ts';
import { strings } from '../../src/i18n/strings.ts';
import { useBrowser } from './useBrowser.ts';
import type { Watch } from './watchPage.ts';

const dist = inject('dist');
const browser = useBrowser();
const PAGES = [
  { lang: 'da', path: '/soeg/', foreign: /^\/en\//, front: '/' },
  { lang: 'en', path: '/en/search/', foreign: /^\/(?!en\/)/, front: '/en/' },
] as const;

const results = (page: Page): Locator => page.locator('[data-search-result]');
const field = (page: Page): Locator => page.locator('main input[type=search]');
const status = (page: Page): Locator => page.locator('main [role=status]');
const query = (page: Page): string | null => new URL(page.url()).searchParams.get('q');
/** Waits for the answer to a query: the status names it. */
const answered = async (page: Page, q: string): Promise<void> => {
  const lang = new URL(page.url()).pathname.startsWith('/en/') ? 'en' : 'da';
  await status(page).filter({ hasText: quoted(q, lang) }).waitFor({ timeout: 20_000 });
};
const addresses = (page: Page): Promise<string[]> =>
  results(page).locator('a').evaluateAll((links) => links.map((a) => new URL((a as HTMLAnchorElement).href).pathname));

async function onPage(path: string, act: (watch: Watch) => Promise<void>): Promise<void> {
  await browser.lend({}, async (watch) => {
    await watch.page.goto(path);
    await act(watch);
    expect(watch.complaints).toEqual([]);
  });
}

describe.for(PAGES)('$path', ({ lang, path, foreign, front }) => {
  test('answers the query of its address, in its own language', async () => {
    await onPage(`${path}?q=mentor`, async ({ page }) => {
      await answered(page, 'mentor');
      expect(await field(page).inputValue()).toBe('mentor');
      const found = await addresses(page);
      expect(found.length).toBeGreaterThanOrEqual(5);
      expect(await results(page).count()).toBe(found.length);
      expect(found.filter((address) => !existsSync(join(dist, decodeURIComponent(address), 'index.html')))).toEqual([]);
      expect(found.filter((address) => foreign.test(address))).toEqual([]);
      expect(new Set(found).size).toBe(found.length);
      expect(await status(page).textContent()).toMatch(/^\d+ /);
      for (const result of await results(page).all()) expect((await result.locator('a').textContent())?.trim()).not.toBe('');
    });
  });

  test('has the page of a theme among the first ten answers to its name', async () => {
    const topic = { da: 'mentorstøtte', en: 'mentor support' }[lang];
    await onPage(`${path}?q=${encodeURIComponent(topic)}`, async ({ page }) => {
      await answered(page, topic);
      const theme = { da: '/temaer/mentorstoette/', en: '/en/themes/mentor-support/' }[lang];
      expect((await addresses(page)).slice(0, 10)).toContain(theme);
    });
  });

  test('shows more when that is asked, each result once', async () => {
    await onPage(`${path}?q=mentor`, async ({ page }) => {
      await answered(page, 'mentor');
      const total = Number.parseInt((await status(page).textContent()) ?? '', 10);
      const more = page.getByRole('button', { name: strings(lang).searchMore });
      for (let shown = await results(page).count(); shown < total; shown = await results(page).count()) {
        await more.click();
        await results(page).nth(shown).waitFor();
      }
      expect(await more.isVisible()).toBe(false);
      const found = await addresses(page);
      expect(found).toHaveLength(total);
      expect(new Set(found).size).toBe(total);
    });
  });

  test('follows what is typed, and keeps it in the address', async () => {
    await onPage(path, async ({ page }) => {
      expect(await results(page).count()).toBe(0);
      await field(page).pressSequentially('motivation');
      await answered(page, 'motivation');
      expect(query(page)).toBe('motivation');
      expect(await results(page).count()).toBeGreaterThan(0);
      await field(page).fill('');
      await page.waitForFunction(() => document.querySelectorAll('[data-search-result]').length === 0);
    });
  });

  test('goes back and forward through what was asked', async () => {
    await onPage(`${path}?q=mentor`, async ({ page }) => {
      await answered(page, 'mentor');
      const first = await addresses(page);
      await field(page).fill('motivation');
      await field(page).press('Enter');
      await answered(page, 'motivation');
      await page.goBack();
      await answered(page, 'mentor');
      expect(query(page)).toBe('mentor');
      expect(await field(page).inputValue()).toBe('mentor');
      expect(await addresses(page)).toEqual(first);
      await page.goForward();
      await answered(page, 'motivation');
      expect(query(page)).toBe('motivation');
    });
  });

  test('says so when nothing is found', async () => {
    await onPage(`${path}?q=xqzvwkjpt`, async ({ page }) => {
      await answered(page, 'xqzvwkjpt');
      expect(await status(page).textContent()).toBe(`${strings(lang).searchNone} ${quoted('xqzvwkjpt', lang)}`);
      expect(await results(page).count()).toBe(0);
    });
  });

  test.for(['<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', '</title><svg onload=alert(1)>', "mentor<b onmouseover='alert(1)'>"])(
    'takes %s for text',
    async (attack) => {
      await onPage(`${path}?q=${encodeURIComponent(attack)}`, async ({ page }) => {
        let dialogs = 0;
        page.on('dialog', (dialog) => {
          dialogs++;
          void dialog.dismiss();
        });
        const elements = await page.locator('main :is(img, script, svg, b)').count();
        await answered(page, attack);
        expect(await field(page).inputValue()).toBe(attack);
        expect(await page.locator('main :is(img, script, svg, b)').count()).toBe(elements);
        expect(dialogs).toBe(0);
      });
    },
  );

  test('is where the header’s form leads, with the query', async () => {
    await onPage(front, async ({ page }) => {
      await page.locator('header input[type=search]').fill('praktik & job');
      await page.locator('header input[type=search]').press('Enter');
      await page.waitForURL(`**${path}?q=*`);
      expect(query(page)).toBe('praktik & job');
      await answered(page, 'praktik & job');
    });
  });

  test('fetches its engine when it is wanted, not before', async () => {
    const { page, requests } = await browser.fresh();
    await page.goto(front, { waitUntil: 'networkidle' });
    expect(requests.filter((url) => url.includes('/pagefind/'))).toEqual([]);
    await page.context().close();
  });
});
