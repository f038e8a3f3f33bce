import { describe, expect, test } from 'vitest';
import { axeProblems } from './accessibility.ts';
import { useBrowser } from './useBrowser.ts';

const browser = useBrowser();

describe.for(['/temaer/motivation/', '/en/themes/mentor-support/', '/en/findings/mentor-satisfaction/'])('a figure of %s', (path) => {
  test.for([390, 1366])('says on a click where it comes from, at %i px, and closes with Escape', async (width) => {
    await browser.lend({ viewport: { width, height: 844 } }, async ({ page, complaints }) => {
      await page.goto(path);
      const figure = page.locator('main a.fig:visible').first();
      const cell = new URL((await figure.getAttribute('href')) ?? '', page.url());
      await figure.click();
      const panel = page.locator('.prov:popover-open');
      await panel.waitFor();
      expect(new URL(page.url()).pathname).toBe(path);
      expect(await panel.textContent()).toMatch(path.startsWith('/en/') ? /“[^”]+”/ : /»[^«]+«/);
      // Among what it says is the way to the cell itself.
      const ways = await panel.locator('a').evaluateAll((links) => links.map((a) => (a as HTMLAnchorElement).href));
      expect(ways).toContain(cell.href);
      const box = await panel.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      expect(await axeProblems(page)).toEqual([]);
      await page.keyboard.press('Escape');
      expect(await panel.count()).toBe(0);
      expect(complaints).toEqual([]);
    });
  });

  test('leads to its cell without scripts', async () => {
    await browser.lend({ javaScriptEnabled: false }, async ({ page }) => {
      await page.goto(path);
      const figure = page.locator('main a.fig:visible').first();
      const observation = await figure.locator('data').getAttribute('data-obs');
      await figure.click();
      await page.waitForURL('**/data/**');
      const fragment = decodeURIComponent(new URL(page.url()).hash.slice(1));
      const target = page.locator(`[id="${fragment}"]`);
      expect(await target.locator('data').first().getAttribute('data-obs')).toBe(observation?.split(' ')[0]);
      expect(await target.isVisible()).toBe(true);
    });
  });
});
