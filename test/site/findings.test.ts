import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import type { Lang } from '../../src/i18n/lang.ts';
import { axeProblems } from './accessibility.ts';
import { contentOf, tagsOf, textOf } from './html.ts';
import { useBrowser } from './useBrowser.ts';

interface Finding {
  id: string;
  themes: string[];
  statement: Record<Lang, string>;
  observations: string[];
  source_id: string;
  evidence_type: string;
  withdrawn: unknown;
}
const dist = inject('dist');
/** Those that stand; a withdrawn one is in no list. */
const findings = (JSON.parse(readFileSync(join(dist, 'data/findings.json'), 'utf8')) as Finding[]).filter(({ withdrawn }) => withdrawn === null);
const browser = useBrowser();

const LISTS = [
  { lang: 'da', path: '/fund/' },
  { lang: 'en', path: '/en/findings/' },
] as const;

describe.for(LISTS)('$path', ({ lang, path }) => {
  test('holds every finding once, with its statement', () => {
    const html = readFileSync(join(dist, path, 'index.html'), 'utf8');
    const listed = tagsOf(html)
      .filter((t) => t.name === 'article' && 'data-finding' in t.attributes)
      .map((t) => [t.attributes['data-finding'], contentOf(html, t)] as const);
    expect(listed.map(([id]) => id).sort()).toEqual(findings.map(({ id }) => id).sort());
    const without = findings.filter(({ id, statement }) => !textOf(listed.find(([other]) => other === id)?.[1] ?? '').includes(statement[lang].trim()));
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  test.for(findings)('$id has a page that says it, with its figures bound', ({ id, statement, observations }) => {
    const html = readFileSync(join(dist, path, id, 'index.html'), 'utf8');
    const tags = tagsOf(html);
    expect(tags.find((t) => t.name === 'article')?.attributes['data-finding']).toBe(id);
    const heading = tags.find((t) => t.name === 'h1');
    const said = contentOf(html, heading ?? (tags[0] as (typeof tags)[0]));
    expect(textOf(said)).toBe(statement[lang].trim());
    const bound = tagsOf(said).filter((t) => t.name === 'data');
    expect(bound.flatMap((t) => t.attributes['data-obs']?.split(' ') ?? []).every((o) => observations.includes(o))).toBe(true);
    // A statement with a number in digits has it bound; years and names such as WHO-5 are typed.
    const loose = textOf(said.replace(/<data[\s\S]*?<\/data>/g, '')).replace(/WHO-5|\b(19|20)\d\d\b/g, '');
    expect(loose).not.toMatch(/\d/);
  });

  const shownIds = (page: Page): Promise<string[]> =>
    page.locator('article[data-finding]:visible').evaluateAll((all) => all.map((a) => a.getAttribute('data-finding') ?? ''));
  const shownSorted = async (page: Page): Promise<string[]> => (await shownIds(page)).sort();
  const idsWhere = (fits: (finding: Finding) => boolean): string[] => findings.filter(fits).map(({ id }) => id).sort();
  const select = (page: Page, name: string) => page.locator(`#filters select[name=${name}]`);
  const status = (page: Page): Promise<string | null> => page.locator('#shown').textContent();
  /** What a filter offers: values, the counts that it says, and what cannot be chosen. */
  const offered = (page: Page, name: string): Promise<{ value: string; count: number; disabled: boolean }[]> =>
    select(page, name)
      .locator('option')
      .evaluateAll((all) => all.map((o) => ({ value: (o as HTMLOptionElement).value, count: Number(/\((\d+)\)$/.exec(o.textContent ?? '')?.[1]), disabled: (o as HTMLOptionElement).disabled })));

  test('narrows by theme, source and kind of evidence, and keeps the choice in the address', async () => {
    await browser.lend({}, async ({ page, complaints }) => {
      await page.goto(path);
      expect(await shownIds(page)).toHaveLength(findings.length);
      const fits: Record<string, (f: Finding, value: string) => boolean> = {
        theme: (f, value) => (value === 'none' ? f.themes.length === 0 : f.themes.includes(value)),
        source: (f, value) => f.source_id === value,
        evidence: (f, value) => f.evidence_type === value,
      };
      for (const [name, fit] of Object.entries(fits)) {
        const values = (await offered(page, name)).map(({ value }) => value).filter(Boolean);
        expect(values.length).toBeGreaterThanOrEqual(4);
        for (const value of values) {
          await select(page, name).selectOption(value);
          expect(await shownSorted(page), `${name}=${value}`).toEqual(idsWhere((f) => fit(f, value)));
          expect(await page.locator('#shown b').textContent()).toBe(String(idsWhere((f) => fit(f, value)).length));
          expect(new URL(page.url()).search).toBe(`?${name}=${value}`);
        }
        await select(page, name).selectOption('');
        expect(new URL(page.url()).search).toBe('');
      }
      expect(complaints).toEqual([]);
    });
  });

  test.for(['', '?source=vive-2019', '?theme=mentor-support&base=30-99'])('each option says how many it would show, and shows them: %s', async (query) => {
    await browser.lend({}, async ({ page }) => {
      await page.goto(`${path}${query}`);
      const names = await page.locator('#filters select:not([name=sort])').evaluateAll((all) => all.map((s) => s.getAttribute('name') ?? ''));
      expect(names).toEqual(['theme', 'source', 'population', 'year', 'evidence', 'unit', 'base']);
      for (const name of names) {
        const before = await select(page, name).inputValue();
        const options = await offered(page, name);
        // Under no other choice, everything can be chosen.
        expect(options.filter(({ value, count, disabled }) => value !== '' && disabled !== (count === 0))).toEqual([]);
        expect(query === '' && options.some(({ disabled }) => disabled)).toBe(false);
        for (const { value, count, disabled } of options) {
          if (disabled) continue;
          await select(page, name).selectOption(value);
          expect(await shownIds(page), `${name}=${value}`).toHaveLength(count);
          // What is written beside the options of a filter does not depend on its own choice.
          expect(await offered(page, name)).toEqual(options);
        }
        await select(page, name).selectOption(before);
      }
    });
  });

  test('says the counts before any script does', () => {
    const html = readFileSync(join(dist, path, 'index.html'), 'utf8');
    const form = html.slice(html.indexOf('id="filters"'), html.indexOf('id="filtered"'));
    const said = [...form.matchAll(/<option value="(?:motivation|mentor-support|work-practice|none)">[^<]*\((\d+)\)<\/option>/g)].map((m) => Number(m[1]));
    const counted = [...(['motivation', 'mentor-support', 'work-practice'] as const).map((theme) => idsWhere((f) => f.themes.includes(theme))), idsWhere((f) => f.themes.length === 0)];
    expect(said.slice(0, 4)).toEqual(counted.map((ids) => ids.length));
  });

  test('takes two choices together, and goes back through them', async () => {
    await browser.lend({}, async ({ page }) => {
      const both = idsWhere((f) => f.themes.includes('mentor-support') && f.source_id === 'vive-2019');
      const theme = idsWhere((f) => f.themes.includes('mentor-support'));
      expect(both.length).toBeLessThan(theme.length);
      await page.goto(path);
      await select(page, 'theme').selectOption('mentor-support');
      await select(page, 'source').selectOption('vive-2019');
      expect(await shownSorted(page)).toEqual(both);
      await page.goBack();
      expect(await shownSorted(page)).toEqual(theme);
      expect(await select(page, 'source').inputValue()).toBe('');
      await page.goBack();
      expect(await shownIds(page)).toHaveLength(findings.length);
      await page.goForward();
      expect(await shownSorted(page)).toEqual(theme);
    });
  });

  test('opens with the choice of its address, and shows all where that says nothing known', async () => {
    await browser.lend({}, async ({ page }) => {
      await page.goto(`${path}?source=aarhus-2022`);
      expect(await shownSorted(page)).toEqual(idsWhere((f) => f.source_id === 'aarhus-2022'));
      await page.goto(`${path}?source=nobody&theme=&sort=luck&colour=red`);
      expect(await shownIds(page)).toHaveLength(findings.length);
      expect(await page.locator('#show-all').isVisible()).toBe(false);
    });
  });

  test('says what it shows and by which choices, on paper too, and shows all again when asked', async () => {
    const { page } = await browser.fresh();
    await page.goto(`${path}?theme=motivation&source=cabi`);
    const shown = idsWhere((f) => f.themes.includes('motivation') && f.source_id === 'cabi');
    expect(await status(page)).toMatch(new RegExp(`^\\p{L}+ ${shown.length} \\p{L}+ ${findings.length}\\s· \\p{L}+: Motivation\\s· \\p{L}+: Cabi$`, 'u'));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#shown').isVisible()).toBe(true);
    expect(await page.locator('#filters, #show-all').evaluateAll((all) => all.map((e) => getComputedStyle(e).display))).toEqual(['none', 'none']);
    expect(await shownSorted(page)).toEqual(shown);
    expect(await page.locator('#filtered h2:visible').allTextContents()).toHaveLength(1);
    await page.emulateMedia({ media: 'screen' });
    await page.locator('#show-all').click();
    expect(await shownIds(page)).toHaveLength(findings.length);
    expect(new URL(page.url()).search).toBe('');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('theme');
    await page.goBack();
    expect(await shownSorted(page)).toEqual(shown);
    await page.context().close();
  });

  test('stands theme by theme, each under its name where it has something to show', async () => {
    await browser.lend({}, async ({ page }) => {
      await page.goto(path);
      const groups = await page.locator('#filtered section').evaluateAll((all) => all.map((s) => [...s.querySelectorAll('article')].map((a) => a.dataset['finding'] ?? '')));
      const themeOf = new Map(findings.map(({ id, themes }) => [id, themes[0] ?? '']));
      expect(groups.map((ids) => [...new Set(ids.map((id) => themeOf.get(id)))])).toEqual([['motivation'], ['mentor-support'], ['work-practice'], ['']]);
      expect(await page.locator('#filtered h2:visible').count()).toBe(4);
      await select(page, 'theme').selectOption('work-practice');
      expect(await page.locator('#filtered h2:visible').count()).toBe(1);
    });
  });

  test('can be ordered by source, by base and by change, and put back', async () => {
    await browser.lend({}, async ({ page }) => {
      // Little has been changed yet: two days are written into what the browser gets.
      await page.route('**/*', async (route) => {
        if (new URL(route.request().url()).pathname !== path) return route.continue();
        const html = readFileSync(join(dist, path, 'index.html'), 'utf8');
        const dated = (id: string, day: string, text: string): string =>
          text.replace(new RegExp(`<li ([^>]*?)(?: data-changed="[^"]*")?([^>]*)>(\\s*<article data-finding="${id}")`), `<li $1 data-changed="${day}"$2>$3`);
        await route.fulfill({ contentType: 'text/html', body: dated('mentor-wellbeing', '2027-01-09', dated('team-listened-to', '2027-01-10', html)) });
      });
      await page.goto(path);
      const own = await shownIds(page);
      const sources = await page.locator('select[name=source] option').evaluateAll((all) => all.map((o) => (o as HTMLOptionElement).value).filter(Boolean));
      const sourceOf = new Map(findings.map(({ id, source_id }) => [id, sources.indexOf(source_id)]));
      const bases = (): Promise<number[]> => page.locator('#filtered li:visible').evaluateAll((all) => all.map((li) => Number((li as HTMLElement).dataset['n'] ?? 0)));

      await select(page, 'sort').selectOption('source');
      const bySource = await shownIds(page);
      expect([...bySource].sort()).toEqual([...own].sort());
      // Within a source, as they stood.
      expect(bySource).toEqual([...own].sort((a, b) => (sourceOf.get(a) ?? 0) - (sourceOf.get(b) ?? 0)));
      expect(await page.locator('#filtered h2:visible').count()).toBe(0);

      await select(page, 'sort').selectOption('n');
      const sizes = await bases();
      expect(sizes.length).toBe(findings.length);
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      expect(new Set(sizes).size).toBeGreaterThan(5);

      await select(page, 'sort').selectOption('changed');
      const register = csvParse(readFileSync('content/findings.csv', 'utf8')).map(({ finding = '', changed = '' }) => [finding, changed] as const);
      const changed = new Map([...register, ['mentor-wellbeing', '2027-01-09'], ['team-listened-to', '2027-01-10']]);
      const days = (id: string): number => Date.parse(changed.get(id) ?? '');
      expect(await shownIds(page)).toEqual([...own].sort((a, b) => days(b) - days(a)));
      expect((await shownIds(page)).slice(0, 2)).toEqual(['team-listened-to', 'mentor-wellbeing']);
      expect(new URL(page.url()).search).toBe('?sort=changed');
      await select(page, 'theme').selectOption('mentor-support');
      expect((await shownIds(page))[0]).toBe('mentor-wellbeing');

      await page.locator('#show-all').click();
      expect(await shownIds(page)).toEqual(own);
      expect(await page.locator('#filtered h2:visible').count()).toBe(4);
      await page.unroute('**/*');
    });
  });

  test('keeps its filters folded on a phone, and jumps at no address', async () => {
    const { page } = await browser.fresh({ viewport: { width: 390, height: 844 } });
    for (const query of ['', '?source=cabi', '?theme=work-practice&source=bm-2016&sort=n']) {
      await page.goto(`${path}${query}`);
      expect(await select(page, 'theme').isVisible()).toBe(false);
      const shift = await page.evaluate(
        () =>
          new Promise<number>((done) => {
            new PerformanceObserver((list) => done(list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0))).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => done(0), 300);
          }),
      );
      expect(shift, query).toBe(0);
    }
    await page.goto(path);
    const fold = page.locator('#filters > button');
    await fold.click();
    expect(await fold.getAttribute('aria-expanded')).toBe('true');
    expect(await select(page, 'theme').isVisible()).toBe(true);
    expect(await axeProblems(page)).toEqual([]);
    await fold.click();
    expect(await select(page, 'theme').isVisible()).toBe(false);
    await page.context().close();
  });
});

test.for(['/datakvalitet/', '/en/data-quality/'])('%s narrows the columns of the audit the same way', async (path) => {
  const { columns } = JSON.parse(readFileSync(join(dist, 'data/audit.json'), 'utf8')) as { columns: { verdict: string; dataset_id: string }[] };
  await browser.lend({ viewport: { width: 390, height: 844 } }, async ({ page, complaints }) => {
    await page.goto(`${path}?verdict=inconsistent`);
    const shown = page.locator('#filtered > li:visible');
    expect(await shown.count()).toBe(columns.filter(({ verdict }) => verdict === 'inconsistent').length);
    await page.locator('select[name=source]').selectOption('vive-2019');
    const both = columns.filter(({ verdict, dataset_id }) => verdict === 'inconsistent' && dataset_id.startsWith('vive-2019/'));
    expect(both.length).toBeGreaterThan(0);
    expect(await shown.count()).toBe(both.length);
    await page.locator('#show-all').click();
    expect(await shown.count()).toBe(columns.length);
    expect(complaints).toEqual([]);
  });
});
