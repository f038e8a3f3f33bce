import { expect, test } from 'vitest';
import { axeProblems } from './accessibility.ts';
import { useBrowser } from './useBrowser.ts';

const browser = useBrowser();

// Every page is looked at in everyPage.test.ts; here, that looking finds.
test('axe is at work: it finds what is planted', async () => {
  const { page } = await browser.fresh();
  await page.goto('/om/');
  await page.evaluate(() => {
    document.querySelector('h1')?.append(document.createElement('img'));
    document.querySelector('main')?.append(Object.assign(document.createElement('button'), { type: 'button' }));
  });
  expect((await axeProblems(page)).map((problem) => problem.split(':')[0]).sort()).toEqual(['button-name', 'image-alt']);
});
