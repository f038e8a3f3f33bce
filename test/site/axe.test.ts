import { describe, expect, inject, test } from 'vitest';
import { axeProblems } from './accessibility.ts';
import { addressesOf } from './addresses.ts';
import { useBrowser } from './useBrowser.ts';

const LAPTOP = { width: 1366, height: 900 };
const PHONE = { width: 390, height: 844 };
const browser = useBrowser();

describe('axe finds nothing, in light on a laptop or in dark on a telephone', () => {
  test.concurrent.for(addressesOf(inject('dist')))('$path', async ({ path }) => {
    await browser.lend({}, async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize(LAPTOP);
      await page.goto(path);
      // What they hold is looked at too.
      await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
      const light = await axeProblems(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.setViewportSize(PHONE);
      expect({ light, dark: await axeProblems(page, 'looks') }).toEqual({ light: [], dark: [] });
    });
  });
});

test('axe is at work: it finds what is planted', async () => {
  const { page } = await browser.fresh();
  await page.goto('/om/');
  await page.evaluate(() => {
    document.querySelector('h1')?.append(document.createElement('img'));
    document.querySelector('main')?.append(Object.assign(document.createElement('button'), { type: 'button' }));
  });
  expect((await axeProblems(page)).map((problem) => problem.split(':')[0]).sort()).toEqual(['button-name', 'image-alt']);
});
