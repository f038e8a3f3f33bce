import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeProblems } from './accessibility.ts';
import { useBrowser } from './useBrowser.ts';
import type { Watch } from './watchPage.ts';

const browser = useBrowser();
const PAGES = [
  { lang: 'da', path: '/temaer/mentorstoette/' },
  { lang: 'en', path: '/en/themes/work-practice/' },
] as const;


/** A number as the other language writes it: `1,414` or `4.5` in Danish, `1.414` or `4,5` in English. */
const FOREIGN = { da: /[1-9]\d{0,2},\d{3}(?!\d)|\d\.\d{1,2}(?!\d)/, en: /[1-9]\d{0,2}\.\d{3}(?!\d)|\d,\d{1,2}(?!\d)/ };

const figuresOf = (page: Page): Promise<Locator[]> => page.locator('figure[data-chart]').all();
const tip = (page: Page): Locator => page.locator('.tip.show');

/** What the table says of each point, by `data-i`. */
const cellsOf = (figure: Locator): Promise<{ i: string; head: string; figure: string; value: number }[]> =>
  figure.locator('td[data-i]').evaluateAll((cells) =>
    cells
      .map((cell) => ({
        i: cell.getAttribute('data-i') ?? '',
        head: cell.parentElement?.querySelector('th')?.textContent?.trim() ?? '',
        figure: cell.querySelector('data')?.textContent?.trim() ?? '',
        value: Number(cell.querySelector('data')?.value),
      }))
      .sort((a, b) => Number(a.i) - Number(b.i)),
  );

async function onPage(path: string, viewport: { width: number; height: number }, act: (watch: Watch) => Promise<void>): Promise<void> {
  await browser.lend({ viewport }, async (watch) => {
    await watch.page.goto(path);
    await act(watch);
    expect(watch.complaints).toEqual([]);
  });
}
const LAPTOP = { width: 1366, height: 900 };
const PHONE = { width: 390, height: 844 };

describe.for(PAGES)('the charts of $path', ({ lang, path }) => {
  test('have a drawing with a name, a description, a table and a source', async () => {
    await onPage(path, LAPTOP, async ({ page }) => {
      const figures = await figuresOf(page);
      expect(figures.length).toBeGreaterThanOrEqual(4);
      for (const figure of figures) {
        const title = (await figure.locator('figcaption h3').textContent())?.trim() ?? '';
        expect(await figure.locator('svg:visible').count()).toBe(1);
        expect(await figure.getByRole('img', { name: title, exact: true }).count()).toBe(1);
        expect((await figure.locator('[id$="-description"]').textContent())?.length).toBeGreaterThan(40);
        expect((await figure.locator('caption').textContent())?.trim()).toBe(title);
        expect(await figure.locator('tbody th[scope=row]').count()).toBe(await figure.locator('tbody tr').count());
        const cells = await cellsOf(figure);
        expect(cells.filter((cell) => !/\d/.test(cell.figure) || cell.head === '' || Number.isNaN(cell.value))).toEqual([]);
        expect(cells.map(({ i }) => i)).toEqual(cells.map((_, i) => String(i)));
        expect(await figure.locator('.source').textContent()).toMatch(/\b(19|20)\d\d\b.* · \S/);
      }
    });
  });

  test.for([LAPTOP, PHONE])('say under the pointer what the table says, at $width px', async (viewport) => {
    await onPage(path, viewport, async ({ page }) => {
      for (const figure of await figuresOf(page))
        for (const cell of await cellsOf(figure)) {
          // Nothing is drawn for none.
          if (cell.value === 0) continue;
          const said = await saidUnderPointer(page, figure.locator(`svg:visible [data-i="${cell.i}"]`).first(), cell.figure);
          expect(said).toContain(cell.head);
          expect(said).toContain(cell.figure);
        }
    });
  });

  test.for([LAPTOP, PHONE])('are walked through with the arrow keys, point by point, at $width px', async (viewport) => {
    await onPage(path, viewport, async ({ page }) => {
      for (const figure of await figuresOf(page)) {
        const cells = await cellsOf(figure);
        const plots = figure.locator('.plots');
        await plots.focus();
        for (const { i, head, figure: text } of cells) {
          await page.keyboard.press('ArrowRight');
          const said = await tip(page).textContent();
          expect(said).toContain(head);
          expect(said).toContain(text);
          const marks = figure.locator(`svg:visible [data-i="${i}"]`);
          for (const mark of await marks.all()) expect(await mark.getAttribute('class')).toMatch(/\bon\b/);
          expect(await figure.locator('svg:visible .on').count()).toBe(await marks.count());
          const box = await tip(page).boundingBox();
          expect(box?.x).toBeGreaterThanOrEqual(0);
          expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(viewport.width);
        }
        const last = await tip(page).textContent();
        await page.keyboard.press('ArrowDown');
        expect(await tip(page).textContent()).toBe(last);
        if (cells.length > 1) {
          await page.keyboard.press('ArrowLeft');
          expect(await tip(page).textContent()).toContain(cells.at(-2)?.figure);
        }
        await page.keyboard.press('Escape');
        expect(await tip(page).count()).toBe(0);
        expect(await page.locator('svg .on').count()).toBe(0);
      }
    });
  });

  test('hide what they say on Escape, when only a pointer asked', async () => {
    await onPage(path, LAPTOP, async ({ page }) => {
      await page.locator('figure[data-chart] svg [data-i]:visible').first().hover();
      expect(await tip(page).count()).toBe(1);
      await page.keyboard.press('Escape');
      expect(await tip(page).count()).toBe(0);
    });
  });

  test.for([LAPTOP, PHONE])('open large, drawn anew, and close again, at $width px', async (viewport) => {
    await onPage(path, viewport, async ({ page }) => {
      for (const figure of await figuresOf(page)) {
        const button = figure.locator('button.enlarge');
        await button.click();
        const dialog = page.locator('dialog[open]');
        await dialog.locator('svg').waitFor();
        const title = (await figure.locator('figcaption h3').textContent())?.trim() ?? '';
        expect(await page.getByRole('dialog', { name: title }).count()).toBe(1);
        expect(await dialog.getByRole('img', { name: title }).count()).toBe(1);
        expect(await dialog.locator('svg style, svg [style]').count()).toBe(0);
        // Drawn for this window: no wider than it, and not a copy made larger.
        const drawn = await dialog.locator('svg').evaluate((svg) => ({ own: Number(svg.getAttribute('width')), box: svg.getBoundingClientRect().width }));
        expect(drawn.box).toBeLessThanOrEqual(viewport.width);
        expect(drawn.own / drawn.box).toBeCloseTo(1, 1);
        expect(await dialog.locator('svg [data-i]').count()).toBe(await figure.locator('svg:visible [data-i]').count());
        expect((await dialog.innerText()).match(FOREIGN[lang])).toBeNull();
        await page.keyboard.press('Escape');
        await dialog.waitFor({ state: 'detached' });
        expect(await button.evaluate((b) => b === document.activeElement)).toBe(true);
      }
    });
  });

  test('write their numbers as the language does', async () => {
    await onPage(path, LAPTOP, async ({ page }) => {
      const texts = await page.locator('figure[data-chart] :is(svg text, .panel, figcaption)').allTextContents();
      expect(texts.filter((text) => FOREIGN[lang].test(text))).toEqual([]);
    });
  });
});

test('a double click opens one dialog', async () => {
  await onPage(PAGES[0].path, LAPTOP, async ({ page }) => {
    await page.locator('button.enlarge').first().dblclick();
    await page.locator('dialog[open] svg').first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.locator('dialog').count()).toBe(1);
    await page.keyboard.press('Escape');
  });
});

test.for([
  { colorScheme: 'light', viewport: LAPTOP },
  { colorScheme: 'dark', viewport: PHONE },
] as const)('axe finds nothing in the dialog: $colorScheme', async (look) => {
  await browser.lend(look, async ({ page }) => {
    await page.goto(PAGES[0].path);
    await page.locator('button.enlarge').first().click();
    await page.locator('dialog[open] svg').waitFor();
    expect(await axeProblems(page)).toEqual([]);
  });
});

/** What is said with the pointer on a mark: on its middle, or where another mark lies on that, on its edge. */
async function saidUnderPointer(page: Page, mark: Locator, wanted: string): Promise<string> {
  const shape = (await mark.evaluate((e) => e.tagName)) === 'g' ? mark.locator('> *').first() : mark;
  await shape.scrollIntoViewIfNeeded();
  const box = await shape.boundingBox();
  if (!box) throw new Error(`a mark that is not drawn: ${await mark.evaluate((e) => e.outerHTML)}`);
  const middle = [box.x + box.width / 2, box.y + box.height / 2] as const;
  const isCovered = await mark.evaluate((e, [x, y]) => {
    const top = document.elementFromPoint(x, y)?.closest('[data-i]');
    return top != null && top !== e;
  }, middle);
  const edges = [[middle[0], box.y + 1], [box.x + 1, middle[1]]] as const;
  let said = '';
  for (const [x, y] of isCovered ? edges : [middle]) {
    await page.mouse.move(x, y);
    said = (await tip(page).count()) === 0 ? '' : ((await tip(page).textContent()) ?? '');
    if (said.includes(wanted)) return said;
  }
  return said;
}

test('a chart on a page with other styles than its own gets its views without a complaint', async () => {
  await browser.lend({}, async ({ page, complaints, requests }) => {
    await page.goto('/fund/target-finances-manage/');
    await page.locator('.controls').hover();
    await expect.poll(() => requests.some((url) => new URL(url).pathname.startsWith('/diagrammer/'))).toBe(true);
    await page.waitForTimeout(300);
    expect(complaints).toEqual([]);
  });
});
