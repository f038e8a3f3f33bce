import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { strings } from '../../src/i18n/strings.ts';
import { axeProblems } from './accessibility.ts';
import { useBrowser } from './useBrowser.ts';
import type { Watch } from './watchPage.ts';

// What a reader may ask of a chart, by pointer, by keyboard and by address alone, on each chart's own page.

const dist = inject('dist');
const browser = useBrowser();
const CHARTS = readdirSync(join(dist, 'data/charts')).sort();
const LANGS = ['da', 'en'] as const;
const pathOf = (id: string, lang: 'da' | 'en'): string => (lang === 'da' ? `/diagrammer/${id}/` : `/en/charts/${id}/`);

interface ViewFile {
  rows: { i: number; value: number; obs: string | null; by: { label: string } }[];
}
const viewFile = (id: string, view: string, lang: string): ViewFile =>
  JSON.parse(readFileSync(join(dist, `data/charts/${id}/${view}.${lang}.json`), 'utf8')) as ViewFile;
const viewsOf = (id: string): string[] =>
  readdirSync(join(dist, 'data/charts', id)).flatMap((name) => /^(.+)\.da\.json$/.exec(name)?.[1] ?? []);

async function onPage(path: string, act: (watch: Watch) => Promise<void>, viewport = { width: 1366, height: 900 }): Promise<void> {
  await browser.lend({ viewport }, async (watch) => {
    await watch.page.goto(path);
    await act(watch);
    expect(watch.complaints).toEqual([]);
  });
}
const figureOf = (page: Page): Locator => page.locator('figure[data-chart]').first();
/** Waits until a view stands, and gives what its table and its drawing hold. */
async function shown(page: Page, view: string): Promise<{ cells: number[]; marks: number[] }> {
  const figure = figureOf(page);
  if (view !== 'printed') await page.locator(`figure[data-view^="${view} "]`).waitFor({ state: 'attached' });
  const numbers = (selector: string): Promise<number[]> =>
    figure.locator(selector).evaluateAll((all) => [...new Set(all.map((e) => Number((e as HTMLElement).dataset.i)))].sort((a, b) => a - b));
  return { cells: await numbers('td[data-i]'), marks: await numbers('svg:visible [data-i]') };
}

describe.for(LANGS)('in %s', (lang) => {
  test.concurrent.for(CHARTS)('every view of %s is reached by address alone', async (id) => {
    const views = viewsOf(id);
    const last = views.at(-1) ?? '';
    // The last has most steps: a reader comes with its address. The others are gone to from there, as back and forward do; in
    // English no other, for what differs there is words, and the unit tests have them all.
    await onPage(`${pathOf(id, lang)}?${id}=${last}`, async ({ page }) => {
      for (const view of lang === 'da' ? [last, ...views.slice(0, -1)] : [last]) {
        if (view !== last) {
          await page.evaluate((address) => {
            history.pushState(null, '', address);
            dispatchEvent(new PopStateEvent('popstate'));
          }, `?${id}=${view}`);
          await page.locator(`figure[data-view^="${view} "]`).waitFor({ state: 'attached' });
        }
        const { rows } = viewFile(id, view, lang);
        const { cells, marks } = await shown(page, view);
        expect(cells, view).toEqual(rows.map(({ i }) => i));
        // Every point has a mark, and no mark is without a point.
        expect(marks, view).toEqual(rows.map(({ i }) => i));
        const values = await figureOf(page).locator('td[data-i] data').evaluateAll((all) => all.map((e) => Number((e as HTMLDataElement).value)));
        expect([...values].sort((a, b) => a - b), view).toEqual(rows.map(({ value }) => value).sort((a, b) => a - b));
        const files = await page.locator('.take a[data-file]').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
        expect(files.map((file) => file.split('/').at(-1)?.replace('-phone', '').split('.')[0]), view).toEqual(files.map(() => view));
      }
    });
  });
});

const PEOPLE = 'motivation-job-idea';
const radio = (page: Page, lang: 'da' | 'en', name: 'showPeople' | 'showPercent' | 'showIntervals'): Locator =>
  page.getByRole('radio', { name: strings(lang)[name], exact: true });

describe.for(LANGS)('a chart of many views, in %s', (lang) => {
  const t = strings(lang);
  const path = pathOf(PEOPLE, lang);

  test('is asked for people, and answers added up; back and forward work', async () => {
    await onPage(path, async ({ page, requests }) => {
      await page.locator('.controls').hover();
      await page.waitForLoadState('networkidle');
      // An icon is asked for again with every new address.
      const fetched = (): string[] => requests.filter((url) => !url.includes('favicon'));
      const before = fetched();
      await radio(page, lang, 'showPeople').check();
      await shown(page, 'people');
      await page.getByRole('checkbox', { name: t.joinAnswers }).check();
      await shown(page, 'joined-people');
      expect(await figureOf(page).locator('svg.chart-units:visible').count()).toBe(1);
      expect(page.url()).toContain(`?${PEOPLE}=joined-people`);
      expect(await figureOf(page).locator('.ours').textContent()).toContain(t.viewJoined);
      // Drawn at build and in the page: nothing more was fetched for it.
      expect(fetched()).toEqual(before);
      await page.goBack();
      await shown(page, 'people');
      expect(await page.getByRole('checkbox', { name: t.joinAnswers }).isChecked()).toBe(false);
      await page.goBack();
      await page.locator('figure[data-view^="printed "]').waitFor({ state: 'attached' });
      expect(await radio(page, lang, 'showPercent').isChecked()).toBe(true);
      await page.goForward();
      await page.goForward();
      await shown(page, 'joined-people');
      expect(await radio(page, lang, 'showPeople').isChecked()).toBe(true);
    });
  });

  test('says whether a difference is real, by keyboard, and again from the address', async () => {
    const sentence = async (page: Page): Promise<string> => {
      await page.waitForFunction(() => /\d/.test(document.querySelector('.answer output')?.textContent ?? ''));
      return (await page.locator('.answer output').textContent()) ?? '';
    };
    let url = '';
    let said = '';
    await onPage(path, async ({ page }) => {
      await page.getByRole('button', { name: t.isItReal }).focus();
      await page.keyboard.press('Enter');
      await page.getByLabel(t.compareFirst).waitFor();
      await figureOf(page).locator('.plots').focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      said = await sentence(page);
      url = page.url();
      expect(url).toContain('pair_0_1');
    });
    await onPage(url, async ({ page }) => {
      expect(await sentence(page)).toBe(said);
      expect(await axeProblems(page)).toEqual([]);
    });
  });

  test('goes through its tabs by arrow keys; the address keeps the tab', async () => {
    await onPage(path, async ({ page }) => {
      const tab = (name: string): Locator => page.getByRole('tab', { name, exact: true });
      expect(await page.locator('td data:visible').count()).toBe(0);
      await tab(t.chart).focus();
      await page.waitForLoadState('networkidle');
      await page.keyboard.press('ArrowRight');
      expect(await tab(t.tabTable).getAttribute('aria-selected')).toBe('true');
      expect(await page.locator('td data:visible').count()).toBeGreaterThan(5);
      expect(await page.locator('svg.chart:visible').count()).toBe(0);
      expect(page.url()).toContain(`?${PEOPLE}=table`);
      await page.keyboard.press('ArrowRight');
      expect(await page.getByRole('tabpanel', { name: t.tabAbout }).isVisible()).toBe(true);
      expect(await axeProblems(page)).toEqual([]);
    });
  });

  test('has a table that is sorted by a column, and back', async () => {
    const id = 'mentor-wellbeing';
    await onPage(`${pathOf(id, lang)}?${id}=table`, async ({ page }) => {
      await page.getByRole('tab', { name: t.tabTable }).hover();
      const head = page.locator('thead th').nth(1);
      await head.locator('button').waitFor();
      const values = (): Promise<number[]> =>
        page.locator('tbody tr').evaluateAll((rows) => rows.map((row) => Number(row.querySelectorAll('td')[0]?.querySelector('data')?.value)));
      const printed = await values();
      await head.locator('button').click();
      expect(await values()).toEqual([...printed].sort((a, b) => b - a));
      expect(await head.getAttribute('aria-sort')).toBe('descending');
      await head.locator('button').click();
      expect(await values()).toEqual([...printed].sort((a, b) => a - b));
      await head.locator('button').click();
      expect(await values()).toEqual(printed);
      expect(await head.getAttribute('aria-sort')).toBeNull();
    });
  });

  test('is taken from its own page where it stands among others', async () => {
    const theme = lang === 'da' ? '/temaer/motivation/' : '/en/themes/motivation/';
    await onPage(theme, async ({ page }) => {
      const figure = page.locator('figure[data-chart]:has(input[value=intervals])').first();
      const id = (await figure.getAttribute('data-chart')) ?? '';
      await figure.locator('input[value=intervals]').check();
      await page.locator(`figure[data-chart="${id}"][data-view^="intervals"]`).waitFor({ state: 'attached' });
      expect(await figure.locator('svg.chart-intervals:visible').count()).toBe(1);
      expect(new URL(page.url()).searchParams.get(id)).toBe('intervals');
    });
  });
});

test('a point says what it is, its figure, people, interval and remark; without people, its base', async () => {
  const said = async (page: Page, i: number): Promise<string> => {
    await figureOf(page).locator('.plots').focus();
    await page.keyboard.press('Home');
    for (let k = 0; k < i; k++) await page.keyboard.press('ArrowRight');
    return (await page.locator('.tip.show').textContent()) ?? '';
  };
  const t = strings('da');
  await onPage(pathOf('mentor-wellbeing', 'da'), async ({ page }) => {
    expect(await said(page, 0)).toMatch(new RegExp(`^Glad og i godt humør, Første måling \\(start\\): 18 pct\\. \\(7 af 39; ${t.interval} 9–33 pct\\.\\)$`));
    // »Frisk og udhvilet« of the first measurement has a remark.
    expect(await said(page, 6)).toMatch(new RegExp(`udhvilet.*\\. ${t.remark}$`));
  });
  await onPage(pathOf('aarhus-where-courses-ended', 'da'), async ({ page }) => {
    expect(await said(page, 1)).toMatch(/: \d+ \(n = 1\.414\)$/);
  });
});

test('some lines alone are drawn by the browser, and stand in the table', async () => {
  const id = CHARTS.find((chart) => readFileSync(join(dist, `diagrammer/${chart}/index.html`), 'utf8').includes('name="only"')) ?? '';
  await onPage(pathOf(id, 'da'), async ({ page }) => {
    await page.locator('.controls summary').click();
    const boxes = page.locator('input[name=only]');
    const before = (await shown(page, 'printed')).marks;
    await boxes.first().uncheck();
    await page.waitForFunction(() => / 1/.test(document.querySelector('figure')?.dataset.view ?? ''));
    const after = (await shown(page, 'printed')).marks;
    expect(after.length).toBeLessThan(before.length);
    expect(after.filter((i) => !before.includes(i))).toEqual([]);
    expect(await page.locator('svg style, svg [style]').count()).toBe(0);
    expect(page.url()).toContain('only_1');
    await boxes.first().check();
    await page.locator('figure[data-view="printed "]').waitFor({ state: 'attached' });
    expect((await shown(page, 'printed')).marks).toEqual(before);
  });
});

test('a comparison that was closed is asked no more when it is opened again', async () => {
  const t = strings('da');
  await onPage(pathOf(PEOPLE, 'da'), async ({ page }) => {
    const ask = page.getByRole('button', { name: t.isItReal });
    const lists = (): Promise<string[]> => page.locator('.answer select').evaluateAll((all) => all.map((list) => (list as HTMLSelectElement).value));
    const pick = async (i: number): Promise<void> => page.locator(`svg:visible [data-i="${i}"]`).first().click();
    await ask.click();
    await page.getByLabel(t.compareFirst).waitFor();
    await pick(0);
    await ask.click();
    await page.locator('.answer').waitFor({ state: 'hidden' });
    await ask.click();
    await page.getByLabel(t.compareFirst).waitFor();
    await pick(2);
    // The list of the first opening still has a point; with this one it would make a pair that nobody chose.
    expect(await lists()).toEqual(['2', '']);
    expect(page.url()).not.toContain('pair');
  });
});

test('an address of a view that is not there shows the chart as printed', async () => {
  await onPage(`${pathOf(PEOPLE, 'da')}?${PEOPLE}=nonsense.only_x.pair_99_100`, async ({ page }) => {
    expect((await shown(page, 'printed')).marks.length).toBeGreaterThan(3);
    expect(await page.locator('.answer output').textContent()).toBe('');
  });
});
