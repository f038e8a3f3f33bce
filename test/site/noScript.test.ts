import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { strings } from '../../src/i18n/strings.ts';
import { useBrowser } from './useBrowser.ts';

const dist = inject('dist');
const browser = useBrowser();
const THEMES = [
  '/temaer/motivation/',
  '/temaer/mentorstoette/',
  '/temaer/praktik/',
  '/en/themes/motivation/',
  '/en/themes/mentor-support/',
  '/en/themes/work-practice/',
];

describe.for([390, 1366])('without scripts, at %i px', (width) => {
  const plain = { javaScriptEnabled: false, viewport: { width, height: 844 } };

  test.for(THEMES)('%s shows its charts and their tables', async (path) => {
    await browser.lend(plain, async ({ page, complaints }) => {
      await page.goto(path);
      const figures = await page.locator('figure[data-chart]').all();
      expect(figures.length).toBeGreaterThanOrEqual(4);
      for (const figure of figures) {
        const drawing = figure.locator('svg:visible');
        expect(await drawing.count()).toBe(1);
        const box = await drawing.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThan(50);
        // Drawing, table and explanation, one below the other.
        const tops = await Promise.all(['svg:visible', 'td data >> nth=0', '[id$="-description"]'].map((part) => figure.locator(part).boundingBox()));
        expect(tops.map((place) => place?.y ?? 0)).toEqual(tops.map((place) => place?.y ?? NaN).sort((a, b) => a - b));
        expect(await figure.locator('td data:visible').count()).toBeGreaterThan(0);
        // Nothing is offered that needs a script.
        expect(await figure.locator('button:visible').count()).toBe(0);
      }
      expect(complaints).toEqual([]);
    });
  });

  test.for(['/fund/', '/en/findings/'])('%s lists every finding', async (path) => {
    const all = (JSON.parse(readFileSync(join(dist, 'data/findings.json'), 'utf8')) as { withdrawn: unknown }[]).filter(({ withdrawn }) => withdrawn === null);
    await browser.lend(plain, async ({ page }) => {
      await page.goto(path);
      expect(await page.locator('article[data-finding]:visible').count()).toBe(all.length);
      expect(await page.locator('#filters').isVisible()).toBe(false);
    });
  });

  test.for([
    ['/soeg/', 'da', ['/fund/', '/data/']],
    ['/en/search/', 'en', ['/en/findings/', '/en/data/']],
  ] as const)('%s says what it needs and where else to go', async ([path, lang, doors]) => {
    await browser.lend(plain, async ({ page }) => {
      await page.goto(`${path}?q=mentor`);
      const words = page.locator('main noscript p');
      expect(await words.textContent()).toBe(strings(lang).searchNeedsScript);
      expect(await words.isVisible()).toBe(true);
      for (const door of doors) expect(await page.locator(`main a[href="${door}"]`).first().isVisible()).toBe(true);
    });
  });
});
