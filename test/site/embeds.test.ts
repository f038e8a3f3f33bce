import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { contentOf, tagsOf, textOf } from './html.ts';
import { useBrowser } from './useBrowser.ts';

const dist = inject('dist');
const origin = inject('origin');
const browser = useBrowser();
const CHARTS = readdirSync(join(dist, 'data/charts')).sort();
const read = (path: string): string => readFileSync(join(dist, path), 'utf8');
/** The code that a reader is given, for a host page on another origin. */
function codeOf(id: string, block: 'take-live' | 'take-frozen'): string {
  const html = read(`diagrammer/${id}/index.html`);
  const tag = tagsOf(html).find((t) => t.attributes['id'] === block);
  if (!tag) throw new Error(`no ${block} on the page of ${id}`);
  return textOf(contentOf(html, tag)).replace('src="/', `src="${origin}/`);
}
/** Bytes before interaction of an embedded page, as they travel. */
const MOST = 60_000;

describe('on a foreign page', () => {
  const WIDTHS = { 'take-live': [320, 390, 600, 719, 740, 1100], 'take-frozen': [320, 719, 1100] };
  for (const block of ['take-live', 'take-frozen'] as const)
    test.concurrent.for(CHARTS)(`%s fills its place, ${block}`, async (id) => {
      const code = codeOf(id, block);
      await browser.lend({ viewport: { width: 1200, height: 900 } }, async ({ page }) => {
        await page.setContent(`<!doctype html><body style="margin:0"><div id="place" style="width:1100px">${code}</div></body>`);
        const frame = page.frames().find((f) => f !== page.mainFrame());
        await frame?.waitForLoadState('load');
        const wrong: string[] = [];
        for (const width of WIDTHS[block]) {
          await page.locator('#place').evaluate((place, w) => (place.style.width = `${w}px`), width);
          const size = await frame?.evaluate(async () => {
            await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
            const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
            const end = document.querySelector('main')?.getBoundingClientRect().bottom ?? 0;
            return { cut: scrollHeight - clientHeight, wide: scrollWidth - clientWidth, empty: Math.round(clientHeight - end), high: clientHeight };
          });
          if (!size || size.cut > 0 || size.wide > 0 || size.empty > Math.max(180, 0.3 * size.high)) wrong.push(`${width}: ${JSON.stringify(size)}`);
        }
        expect(wrong).toEqual([]);
      });
    });
});

test.for(CHARTS)('%s, embedded, says where it comes from and is small', async (id) => {
  for (const path of [`embed/${id}/`, `en/embed/${id}/`]) {
    const html = read(`${path}index.html`);
    const text = textOf(html);
    expect(text).toMatch(/\b(19|20)\d\d\b.* · /);
    expect(text).toContain(path.startsWith('en/') ? `/en/charts/${id}/` : `/diagrammer/${id}/`);
    const scripts = [...html.matchAll(/src="(\/_astro\/[^"]+)"/g)].map((m) => readFileSync(join(dist, m[1] ?? '')));
    const bytes = [Buffer.from(html), ...scripts].reduce((sum, content) => sum + brotliCompressSync(content).length, 0);
    expect(bytes + readFileSync(join(dist, 'fonts/sans.woff2')).length).toBeLessThanOrEqual(MOST);
  }
});

test.for(CHARTS)('%s is found by oEmbed', (id) => {
  for (const [page, embed] of [[`diagrammer/${id}/`, `embed/${id}/`], [`en/charts/${id}/`, `en/embed/${id}/`]] as const) {
    const html = read(`${page}index.html`);
    const link = tagsOf(html).find((t) => t.name === 'link' && t.attributes['type'] === 'application/json+oembed');
    const path = new URL(link?.attributes['href'] ?? '', 'http://site').pathname;
    expect(path).toBe(`/${embed}oembed.json`);
    const answer = JSON.parse(read(path)) as Record<string, unknown>;
    // What oEmbed 1.0 demands of type `rich` (2.3.4.4).
    expect(answer).toMatchObject({ type: 'rich', version: '1.0', html: expect.stringContaining(`/${embed}"`), width: expect.any(Number), height: expect.any(Number) });
    expect(answer['title']).toBe(link?.attributes['title']);
  }
});

test('a frozen drawing is the file that was frozen', () => {
  for (const id of CHARTS) {
    const versions = readdirSync(join(import.meta.dirname, '../../frozen', id)).map(Number);
    for (const version of versions) {
      const html = read(`embed/${id}/${version}/index.html`);
      const file = readFileSync(join(import.meta.dirname, '../../frozen', id, String(version), 'da.svg'), 'utf8');
      const texts = [...file.matchAll(/<text[^>]*>([^<]*)</g)].map((m) => m[1] ?? '');
      expect(texts.length).toBeGreaterThan(5);
      expect(texts.filter((text) => !html.includes(text))).toEqual([]);
    }
  }
});
