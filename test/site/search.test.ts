import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { quoted } from '../../src/i18n/quoted.ts';
import { filled, SEARCH_WORDS } from '../../src/i18n/searchWords.ts';
import { axeProblems } from './accessibility.ts';
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
  results(page).locator('a').evaluateAll((links) => links.map((a) => (a as HTMLAnchorElement).pathname + (a as HTMLAnchorElement).hash));

async function onPage(path: string, act: (watch: Watch) => Promise<void>): Promise<void> {
  await browser.lend({}, async (watch) => {
    await watch.page.goto(path);
    await act(watch);
    expect(watch.complaints).toEqual([]);
  });
}

const { da, en } = SEARCH_WORDS;
const listed = (page: Page): Locator => page.locator('#results [data-search-result]');

describe.for(PAGES)('$path', ({ lang, path, foreign, front }) => {
  const words = SEARCH_WORDS[lang];
  test('answers the query of its address, in its own language', async () => {
    await onPage(`${path}?q=mentor`, async ({ page }) => {
      await answered(page, 'mentor');
      expect(await field(page).inputValue()).toBe('mentor');
      const found = await addresses(page);
      expect(found.length).toBeGreaterThanOrEqual(5);
      expect(await results(page).count()).toBe(found.length);
      expect(found.filter((address) => !existsSync(join(dist, decodeURIComponent(address.split('#')[0] ?? ''), 'index.html')))).toEqual([]);
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

  test('shows more of a kind when that is asked, each result once', async () => {
    await onPage(`${path}?q=mentor&kind=finding`, async ({ page }) => {
      await answered(page, 'mentor');
      const total = Number.parseInt((await status(page).textContent()) ?? '', 10);
      const more = page.locator('#results').getByRole('button', { name: words.more });
      for (let shown = await listed(page).count(); shown < total; shown = await listed(page).count()) {
        await more.click();
        await listed(page).nth(shown).waitFor();
      }
      expect(await more.isVisible()).toBe(false);
      const found = await addresses(page);
      expect(found).toHaveLength(total);
      expect(new Set(found).size).toBe(total);
    });
  });

  test('shows the best first, then the rest by kind, and marks what was found', async () => {
    const topic = { da: 'støtte', en: 'support' }[lang];
    await onPage(`${path}?q=${encodeURIComponent(topic)}`, async ({ page }) => {
      await answered(page, topic);
      const headings = await page.locator('#results h2').allTextContents();
      expect(headings[0]).toBe(words.best);
      const kinds = Object.values(words.kinds).map(({ many }) => many);
      expect(headings.slice(1)).toEqual(kinds.filter((kind) => headings.includes(kind)));
      expect(await page.locator('#results section').first().locator('[data-search-result]').count()).toBe(3);
      // In Danish a part of a compound: the whole word is marked.
      expect((await page.locator('#results mark').allTextContents()).some((text) => new RegExp({ da: 'mentorstøtte', en: 'support' }[lang], 'i').test(text))).toBe(true);
    });
  });

  test('says below a finding what it rests on and what it cannot say, and copies its sentence as its page does', async () => {
    const { page, requests, complaints } = await browser.fresh({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(`${path}?q=${{ da: 'tilfreds med mentor', en: 'satisfied with mentor' }[lang]}`);
    const finding = listed(page).filter({ has: page.locator('.quote-panel') }).first();
    const panel = finding.locator('.quote-panel');
    await panel.locator('summary').waitFor();
    const files = (): string[] => requests.filter((url) => url.includes('/data/findings/'));
    expect(files()).toEqual([]);
    await panel.locator('summary').press('Enter');
    await panel.locator('dl').waitFor();
    expect(files()).toHaveLength(1);
    expect(await axeProblems(page)).toEqual([]);
    const said = await panel.locator('dd').allTextContents();
    await panel.locator('button').click();
    await panel.locator('button', { hasText: { da: 'Kopieret', en: 'Copied' }[lang] }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(said.at(-1));
    const sentence = (await finding.locator('a').textContent()) ?? '';
    expect(copied.startsWith(`${sentence} `)).toBe(true);
    expect(copied).toContain(` ${{ da: 'Kilde', en: 'Source' }[lang]}: `);
    // The same that the finding's page gives.
    await finding.locator('a').click();
    await page.locator('.quote button[data-copy=quote-source]').click();
    await page.locator('.quote button[data-copy=quote-source]', { hasText: { da: 'Kopieret', en: 'Copied' }[lang] }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(copied);
    expect((await page.locator('dl.facts dd').first().textContent())?.trim().toLowerCase()).toBe(said[0]?.toLowerCase());
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('narrows by kind, theme and source, with what each choice would leave', async () => {
    await onPage(`${path}?q=mentor`, async ({ page }) => {
      await answered(page, 'mentor');
      const button = page.locator('#facets button[value=finding]');
      const n = await button.locator('span').textContent();
      await button.click();
      await page.waitForURL('**kind=finding*');
      expect(await status(page).textContent()).toMatch(new RegExp(`^${n} `));
      expect(await button.getAttribute('aria-pressed')).toBe('true');
      const option = page.locator('#facets select[name=source] option[value=cabi]');
      const left = /\((\d+)\)/.exec((await option.textContent()) ?? '')?.[1];
      await page.locator('#facets select[name=source]').selectOption('cabi');
      await page.waitForURL('**source=cabi*');
      expect(await status(page).textContent()).toMatch(new RegExp(`^${left} `));
      await page.goBack();
      expect(await status(page).textContent()).toMatch(new RegExp(`^${n} `));
    });
  });

  test('has its filters folded on a phone, so that the first result is in sight, and open where there is room', async () => {
    const { page } = await browser.fresh({ viewport: { width: 390, height: 844 } });
    await page.goto(`${path}?q=mentor`);
    await answered(page, 'mentor');
    const select = page.locator('#facets select').first();
    expect(await select.isVisible()).toBe(false);
    expect((await page.locator('#results a').first().boundingBox())?.y).toBeLessThan(700);
    await page.locator('#facets summary').click();
    await select.waitFor();
    await page.setViewportSize({ width: 1366, height: 900 });
    await page.locator('#facets summary').waitFor({ state: 'hidden' });
    expect(await select.isVisible()).toBe(true);
    await page.context().close();
  });

  const notes: Record<'da' | 'en', [string, string][]> = {
    da: [
      ['metnor', filled(da.corrected, { word: '»metnor«', to: '»mentor«' })],
      ['caseworker', filled(da.foreign, { word: '»caseworker«', to: '»sagsbehandler«' }).slice(0, 40)],
      ['mentor xyzzyq', filled(da.unknown, { word: '»xyzzyq«' })],
      ['piller', filled(da.expanded, { to: '»medicin«' })],
      ['rusmiddel', filled(da.replaced, { word: '»rusmiddel«', to: '»misbrug«' })],
      ['"praktik mentor"', da.loosenedPhrase],
      ['angst silkeborg', da.loosened],
    ],
    en: [
      ['metnor', filled(en.corrected, { word: '“metnor”', to: '“mentor”' })],
      ['sagsbehandler', filled(en.foreign, { word: '“sagsbehandler”', to: '“caseworker”' }).slice(0, 40)],
      ['mentor xyzzyq', filled(en.unknown, { word: '“xyzzyq”' })],
      ['pills', filled(en.expanded, { to: '“medication”' })],
      ['mentorship', filled(en.replaced, { word: '“mentorship”', to: '“mentor”' })],
      ['"placement mentor"', en.loosenedPhrase],
      ['anxiety silkeborg', en.loosened],
    ],
  };
  test.for(notes[lang])('says what it did with %s', async ([q, note]) => {
    await onPage(`${path}?q=${encodeURIComponent(q)}`, async ({ page }) => {
      await answered(page, q);
      await page.locator('#notes').filter({ hasText: note }).waitFor({ timeout: 20_000 });
      expect(await results(page).count()).toBeGreaterThan(0);
    });
  });

  test('follows what is typed, and keeps it in the address', async () => {
    await onPage(path, async ({ page }) => {
      expect(await results(page).count()).toBe(0);
      await field(page).pressSequentially('motivation');
      await answered(page, 'motivation');
      await page.waitForURL('**?q=motivation');
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
      expect(await status(page).textContent()).toBe(filled(words.none, { q: quoted('xqzvwkjpt', lang) }));
      expect(await results(page).count()).toBe(0);
      // Other ways in: the themes, the glossary, all findings.
      expect(await page.locator('#nothing a:visible').count()).toBe(5);
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

  test('gives no text that has nothing of the word', async () => {
    const word = { da: 'digital', en: 'selfie' }[lang];
    await onPage(`${path}?q=${word}`, async ({ page }) => {
      await page.locator('#full', { hasText: words.fullTextNone }).waitFor({ timeout: 20_000 });
      expect(await page.locator('#full [data-search-result]').count()).toBe(0);
    });
  });

  test('looks into the full text of pages where little is stated, or when that is asked', async () => {
    // Words that stand so in a text, and in no statement.
    const wording = { da: '"træning i varmt vand"', en: '"exercise in warm water"' }[lang];
    await onPage(`${path}?q=mentor`, async ({ page, requests }) => {
      await answered(page, 'mentor');
      const button = page.locator('#full button');
      await button.waitFor();
      expect(requests.filter((url) => url.includes('/pagefind/'))).toEqual([]);
      await button.click();
      await page.locator('#full [data-search-result]').first().waitFor();
      const stated = await addresses(page);
      expect(new Set(stated).size).toBe(stated.length);
      expect(await page.locator('#full mark').count()).toBeGreaterThan(0);
      expect(await page.locator('#full').textContent()).not.toContain('⁂');
      await field(page).fill(wording);
      await answered(page, wording);
      await page.locator('#full [data-search-result]').filter({ hasText: wording.slice(1, -1) }).first().waitFor();
    });
  });

  test('fetches what answers when it is wanted, not before, and little of it', async () => {
    const { page, requests } = await browser.fresh();
    await page.goto(front, { waitUntil: 'networkidle' });
    const ofSearch = (): string[] => requests.filter((url) => /\/(pagefind|search)\/(?!$)|suggest\.|result\./.test(new URL(url).pathname));
    expect(ofSearch()).toEqual([]);
    const head = page.locator('header input[type=search]');
    await head.focus();
    await head.pressSequentially('mentor');
    await page.locator('[role=option]').first().waitFor();
    await page.waitForLoadState('networkidle');
    const first = ofSearch();
    const size = (urls: readonly string[]): number => urls.reduce((sum, url) => sum + brotliCompressSync(readFileSync(join(dist, new URL(url).pathname))).length, 0);
    expect(size(first.filter((url) => url.endsWith('front.json')))).toBeLessThan(31_000);
    expect(size(first)).toBeLessThan(100_000);
    await head.fill('praktik');
    await page.locator('[role=option]').first().waitFor();
    // A further query needs nothing more.
    expect(ofSearch()).toEqual(first);
    await page.context().close();
  });

  test('brings what was asked for in the full text within its bytes', async () => {
    const { page, requests } = await browser.fresh();
    await page.goto(`${path}?q=mentor`);
    await page.locator('#full button').click();
    await page.locator('#full [data-search-result]').first().waitFor({ timeout: 20_000 });
    const size = requests.filter((url) => /\/(pagefind|search)\/|\.js$/.test(new URL(url).pathname) && !new URL(url).pathname.endsWith('/')).reduce((sum, url) => sum + brotliCompressSync(readFileSync(join(dist, new URL(url).pathname))).length, 0);
    console.log(`${path}: a first query with the full text: ${(size / 1000).toFixed(1)} kB`);
    expect(size).toBeLessThan(205_000);
    await page.context().close();
  });

  test('suggests in the head of every page, by keyboard as a combobox', async () => {
    await onPage(front, async ({ page }) => {
      const head = page.locator('header input[type=search]');
      await page.keyboard.press('/');
      expect(await head.evaluate((field) => field === document.activeElement)).toBe(true);
      expect(await head.inputValue()).toBe('');
      await page.keyboard.type('metnor');
      const options = page.getByRole('option');
      // Those of its first letters may stand there before.
      await options.last().filter({ hasText: quoted('metnor', lang) }).waitFor();
      expect(await head.getAttribute('role')).toBe('combobox');
      expect(await head.getAttribute('aria-expanded')).toBe('true');
      expect(await options.count()).toBe(7);
      await page.keyboard.press('ArrowDown');
      const chosen = page.locator('[role=option][aria-selected=true]');
      expect(await chosen.count()).toBe(1);
      expect(await head.getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'));
      await page.keyboard.press('ArrowUp');
      expect(await chosen.count()).toBe(0);
      await page.keyboard.press('ArrowUp');
      expect(await chosen.textContent()).toContain(quoted('metnor', lang));
      expect(await axeProblems(page)).toEqual([]);
      await page.keyboard.press('Escape');
      expect(await head.getAttribute('aria-expanded')).toBe('false');
      expect(await head.inputValue()).toBe('metnor');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      const href = await chosen.getAttribute('data-href');
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${href}`);
    });
  });
});
