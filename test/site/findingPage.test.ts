import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import type { Lang } from '../../src/i18n/lang.ts';
import { strings } from '../../src/i18n/strings.ts';
import { sizeOf } from '../downloads/pngChunks.ts';
import { contentOf, tagsOf, textOf, type Tag } from './html.ts';
import { useBrowser } from './useBrowser.ts';

interface Finding {
  id: string;
  statement: Record<Lang, string>;
  source_id: string;
}
const dist = inject('dist');
const origin = inject('origin');
const findings = JSON.parse(readFileSync(join(dist, 'data/findings.json'), 'utf8')) as Finding[];
const SITES = [
  { lang: 'da', path: '/fund/' },
  { lang: 'en', path: '/en/findings/' },
] as const;
/** In bytes as they travel: brotli, at Node's defaults. A page with a chart of many views is the heaviest. */
const MOST = { html: 14_500, script: 3_400, picture: 32_000 };

const read = (path: string): string => readFileSync(join(dist, path), 'utf8');
const fileOf = (href: string): string => decodeURIComponent(new URL(href, origin).pathname);

describe.for(SITES)('$path', ({ lang, path }) => {
  const pages = findings.map((finding) => ({ finding, html: read(`${path}${finding.id}/index.html`) }));
  const meta = (tags: readonly Tag[], name: string): string => tags.find(({ attributes: a }) => a['property'] === name || a['name'] === name)?.attributes['content'] ?? '';

  test('every page has all its files, and they say what it says', () => {
    const problems = pages.flatMap(({ finding: { id, statement, source_id }, html }) => {
      const files = tagsOf(html).flatMap(({ name, attributes: { href = '' } }) => (name === 'a' && /^\/data\/(findings|sources)\//.test(href) ? [fileOf(href)] : []));
      const wanted = [
        ...['bib', 'ris', 'csl.json', 'png'].map((ending) => `/data/findings/${id}.${lang}.${ending}`),
        `/data/findings/${id}.json`,
        ...['bib', 'ris', 'csl.json'].map((ending) => `/data/sources/${source_id}.${ending}`),
      ];
      const title = statement[lang].replace(/\.$/, '');
      const [item] = JSON.parse(read(`/data/findings/${id}.${lang}.csl.json`)) as { title: string }[];
      return [
        ...wanted.filter((file) => !files.includes(file) || !existsSync(join(dist, file))).map((file) => `${id} lacks ${file}`),
        ...(item?.title === title ? [] : [`${id}: CSL-JSON says ${item?.title}`]),
        ...(read(`/data/findings/${id}.${lang}.ris`).includes(`\r\nTI  - ${title}\r\n`) ? [] : [`${id}: RIS`]),
        ...((JSON.parse(read(`/data/findings/${id}.json`)) as Finding).statement[lang] === statement[lang] ? [] : [`${id}: JSON`]),
      ];
    });
    expect(problems).toEqual([]);
  });

  test('every page has a picture of the size that networks ask for, and says in words what it shows', () => {
    const problems = pages.flatMap(({ finding: { id, statement }, html }) => {
      const tags = tagsOf(html);
      const png = readFileSync(join(dist, fileOf(meta(tags, 'og:image'))));
      const said = [meta(tags, 'og:title'), meta(tags, 'og:image:alt')];
      return [
        ...(sizeOf(png).join() === [meta(tags, 'og:image:width'), meta(tags, 'og:image:height')].join() && sizeOf(png).join() === '1200,630' ? [] : [`${id}: ${sizeOf(png).join()}`]),
        ...(png.length <= MOST.picture ? [] : [`${id}: ${png.length} bytes`]),
        ...(said.every((text) => text === statement[lang]) ? [] : [`${id}: ${said.join(' | ')}`]),
      ];
    });
    expect(problems).toEqual([]);
  });

  test('every page tells search engines what it claims and what that rests on', () => {
    for (const { finding, html } of pages) {
      const script = tagsOf(html).find(({ attributes }) => attributes['type'] === 'application/ld+json') as Tag;
      expect(JSON.parse(contentOf(html, script)), finding.id).toMatchObject({
        '@type': 'Claim',
        text: finding.statement[lang],
        inLanguage: lang,
        datePublished: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        isBasedOn: { name: expect.stringMatching(/\S/), author: [expect.objectContaining({ name: expect.stringMatching(/\S/) })] },
      });
    }
  });

  test('every page comes in few bytes', () => {
    // Those that are longest before they are compressed, which takes its time.
    const longest = [...pages].sort((a, b) => b.html.length - a.html.length).slice(0, 12);
    const sizes = longest.map(({ finding: { id }, html }) => ({ id, html: brotliCompressSync(html).length })).sort((a, b) => b.html - a.html);
    console.table({ [path]: sizes[0] });
    expect(sizes.filter(({ html }) => html > MOST.html)).toEqual([]);
  });
});

describe.for(SITES)('on a page of $path', ({ lang, path }) => {
  const t = strings(lang);
  const browser = useBrowser();
  const id = 'mentor-wellbeing';
  const { statement } = findings.find((finding) => finding.id === id) as Finding;
  const address = `${origin}${path}${id}/`;
  const source = lang === 'da' ? 'Kilde: VIVE 2019, tabel 6.6, s. 37 (Ressourceforløb i tal, ' : 'Source: VIVE 2019, table 6.6, p. 37 (Ressourceforløb in figures, ';
  const allowed = { permissions: ['clipboard-read', 'clipboard-write'] };
  const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  const copyOf = (block: string): string => `button[data-copy="${block}"]`;

  test('one click copies the quote, with its source or without', async () => {
    const { page, complaints } = await browser.fresh(allowed);
    await page.goto(`${path}${id}/`);
    const [withSource, without] = [page.getByRole('button', { name: t.copyQuote }), page.getByRole('button', { name: t.copyQuotePlain })];
    await withSource.click();
    await page.getByRole('button', { name: t.copied }).waitFor();
    // Its citizens are not in a ressourceforløb, and whoever reads the quote knows it.
    expect(await copied(page)).toBe(`${statement[lang]} ${t.notInCourseSentence} ${source}${address})`);
    await without.click();
    await expect.poll(() => copied(page)).toBe(statement[lang]);
    // Clicked again while it says so, it still knows what it is called.
    await page.locator(copyOf('quote')).click();
    await without.waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('the buttons stay where they are when one says less', async () => {
    const { page } = await browser.fresh(allowed);
    await page.goto(`${path}${id}/`);
    const second = page.getByRole('button', { name: t.copyQuotePlain });
    const before = await second.boundingBox();
    await page.getByRole('button', { name: t.copyQuote }).click();
    await page.getByRole('button', { name: t.copied }).waitFor();
    expect(await second.boundingBox()).toEqual(before);
    await page.context().close();
  });

  test('references and address are copied in full', async () => {
    const { page } = await browser.fresh(allowed);
    await page.goto(`${path}${id}/?from=somewhere#cite`);
    for (const [block, text] of [
      ['address', address],
      ['cite-finding', expect.stringMatching(/^Ressourceforløb i(n figures|\stal)\. \(\d{4}, .*\)\. .* \[(Fund|Finding)\]\. /)],
      ['cite-source', expect.stringMatching(/^Benjaminsen, L\. \(2019\)\. /)],
    ] as const) {
      await page.locator(copyOf(block)).click();
      await expect.poll(() => copied(page)).toEqual(text);
    }
    await page.locator(copyOf('cite-finding')).click();
    await expect.poll(() => copied(page)).toMatch(new RegExp(`\\]\\. ${address}$`));
    await page.context().close();
  });

  test('where copying is not allowed, the text is selected', async () => {
    const { page } = await browser.fresh();
    await page.goto(`${path}${id}/`);
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.getByRole('button', { name: t.copyQuotePlain }).click();
    await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe(statement[lang]);
    expect(await page.locator('#quote').isVisible()).toBe(true);
    await page.context().close();
  });

  test('nothing is offered that needs a script where none runs, and all texts are there', async () => {
    const { page, complaints } = await browser.fresh({ javaScriptEnabled: false });
    await page.goto(`${path}${id}/`);
    expect(await page.locator('main button:visible').count()).toBe(0);
    for (const block of ['#quote-source', '#address', '#cite-finding', '#cite-source']) expect(await page.locator(block).isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('the sentence, the buttons and the first figure are seen at once, on a telephone too', async () => {
    for (const viewport of [{ width: 390, height: 844 }, { width: 1366, height: 900 }]) {
      const { page } = await browser.fresh({ viewport });
      await page.goto(`${path}${id}/`);
      // In our fonts, which a first visit need not wait for.
      await page.evaluate(() => document.fonts.ready);
      await page.reload();
      for (const part of ['h1', `.quote ${copyOf('quote-source')}`, `.quote ${copyOf('quote')}`, '.headlines .big >> nth=0', '.headlines .who >> nth=0']) {
        const box = await page.locator(part).boundingBox();
        expect((box?.y ?? Infinity) + (box?.height ?? 0), `${part} at ${viewport.width}`).toBeLessThanOrEqual(viewport.height);
      }
      await page.context().close();
    }
  });

  test('what it fetches before a click is in its budget', async () => {
    const { page, requests } = await browser.fresh();
    await page.goto(`${path}${id}/`);
    await page.waitForLoadState('networkidle');
    const html = read(`${path}${id}/index.html`);
    const inline = tagsOf(html).flatMap((tag) => (tag.name === 'script' && !('src' in tag.attributes) && !/json/.test(tag.attributes['type'] ?? '') ? [contentOf(html, tag)] : []));
    const script = [...inline, ...requests.filter((url) => /\.m?js$/.test(new URL(url).pathname)).map((url) => read(fileOf(url)))].reduce((sum, code) => sum + brotliCompressSync(code).length, 0);
    expect(script).toBeLessThanOrEqual(MOST.script);
    // Copying needs no file of its own, and a picture is for others than the reader.
    expect(requests.filter((url) => /copy/i.test(url))).toEqual([]);
    expect(requests.filter((url) => /\.png/.test(url))).toEqual([]);
    await page.context().close();
  });

  test('says what it rests on in its facts', async () => {
    const html = read(`${path}${id}/index.html`);
    const said = textOf(html);
    for (const word of [t.whoBase, t.population, t.time, t.source, t.placeInSource, t.evidenceType, t.findingPublished, t.interval, t.quoteWithSource, t.permanentAddress, t.history, t.errorHow])
      expect(said).toContain(word);
    const links = tagsOf(html).flatMap(({ name, attributes }) => (name === 'a' ? [attributes['href'] ?? ''] : []));
    expect(links).toContain(`${lang === 'da' ? '/om/' : '/en/about/'}#${t.errorAnchor}`);
    expect(links).toContain(lang === 'da' ? '/rettelser/' : '/en/corrections/');
  });
});
