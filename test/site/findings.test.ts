import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import type { Lang } from '../../src/i18n/lang.ts';
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
    page.locator('article[data-finding]:visible').evaluateAll((all) => all.map((a) => a.getAttribute('data-finding') ?? '').sort());
  const idsWhere = (fits: (finding: Finding) => boolean): string[] => findings.filter(fits).map(({ id }) => id).sort();

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
        const values = await page.locator(`select[name=${name}] option`).evaluateAll((all) => all.map((o) => (o as HTMLOptionElement).value).filter(Boolean));
        expect(values.length).toBeGreaterThanOrEqual(4);
        for (const value of values) {
          await page.locator(`select[name=${name}]`).selectOption(value);
          expect(await shownIds(page), `${name}=${value}`).toEqual(idsWhere((f) => fit(f, value)));
          expect(await page.locator('#filters output').textContent()).toBe(String(idsWhere((f) => fit(f, value)).length));
          expect(new URL(page.url()).search).toBe(`?${name}=${value}`);
        }
        await page.locator(`select[name=${name}]`).selectOption('');
        expect(new URL(page.url()).search).toBe('');
      }
      expect(complaints).toEqual([]);
    });
  });

  test('takes two choices together, and goes back through them', async () => {
    await browser.lend({}, async ({ page }) => {
      const both = idsWhere((f) => f.themes.includes('mentor-support') && f.source_id === 'vive-2019');
      const theme = idsWhere((f) => f.themes.includes('mentor-support'));
      expect(both.length).toBeLessThan(theme.length);
      await page.goto(path);
      await page.locator('select[name=theme]').selectOption('mentor-support');
      await page.locator('select[name=source]').selectOption('vive-2019');
      expect(await shownIds(page)).toEqual(both);
      await page.goBack();
      expect(await shownIds(page)).toEqual(theme);
      expect(await page.locator('select[name=source]').inputValue()).toBe('');
      await page.goBack();
      expect(await shownIds(page)).toHaveLength(findings.length);
      await page.goForward();
      expect(await shownIds(page)).toEqual(theme);
    });
  });

  test('opens with the choice of its address, and shows all where that says nothing known', async () => {
    await browser.lend({}, async ({ page }) => {
      await page.goto(`${path}?source=aarhus-2022`);
      expect(await shownIds(page)).toEqual(idsWhere((f) => f.source_id === 'aarhus-2022'));
      await page.goto(`${path}?source=nobody&theme=`);
      expect(await shownIds(page)).toHaveLength(findings.length);
    });
  });
});
