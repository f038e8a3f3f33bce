import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, test, vi } from 'vitest';
import FindingPage from '../../src/components/pages/FindingPage.astro';
import { strings } from '../../src/i18n/strings.ts';
import { LANGS, type Lang } from '../../src/i18n/lang.ts';
import { contentOf, tagsOf, textOf, type Tag } from '../site/html.ts';
import { CHANGED, GONE, WHY } from './madeUp.ts';

// An address that the pages know as their own; read when they are loaded.
vi.hoisted(() => vi.stubEnv('SITE', 'https://example.org'));
vi.mock('../../src/site/theSite.ts', async () => {
  const { madeUp } = await import('./madeUp.ts');
  return { thePublication: () => madeUp };
});

const container = await AstroContainer.create();
const page = async (id: string, lang: Lang): Promise<{ html: string; tags: Tag[]; text: string }> => {
  const html = await container.renderToString(FindingPage, { props: { lang, id }, partial: false });
  return { html, tags: tagsOf(html), text: textOf(contentOf(html, tagsOf(html).find(({ name }) => name === 'main') as Tag)) };
};
const meta = (tags: readonly Tag[], name: string): string | undefined => tags.find((t) => t.attributes['name'] === name || t.attributes['property'] === name)?.attributes['content'];
const linkedData = (html: string, tags: readonly Tag[]): Record<string, unknown> =>
  JSON.parse(contentOf(html, tags.find((t) => t.attributes['type'] === 'application/ld+json') as Tag)) as Record<string, unknown>;

describe.for(LANGS)('a withdrawn finding, in %s', (lang) => {
  const t = strings(lang);
  test('says at its address that it is, since when, why, and what says it instead', async () => {
    const { html, tags, text } = await page(GONE, lang);
    const heading = textOf(contentOf(html, tags.find(({ name }) => name === 'h1') as Tag));
    expect(heading).toBe(`${t.withdrawn} ${lang === 'da' ? '1. december 2026' : '1 December 2026'}`);
    expect(text).toContain(WHY[lang]);
    expect(textOf(contentOf(html, tags.find(({ name }) => name === 's') as Tag))).toMatch(/39 .* 18 .* 33 .*\.$/);
    expect(tags.filter(({ name, attributes }) => name === 'article' && attributes['data-finding']).map(({ attributes }) => attributes['data-finding'])).toEqual([GONE, CHANGED]);
    expect(contentOf(html, tags.find(({ name }) => name === 'title') as Tag)).toMatch(new RegExp(`^${t.withdrawn}: `));
    expect(tags.find(({ attributes }) => attributes['rel'] === 'canonical')?.attributes['href']).toContain(`/${GONE}/`);
  });

  test('is in no index, and offers nothing to quote', async () => {
    const { html, tags, text } = await page(GONE, lang);
    expect(meta(tags, 'robots')).toBe('noindex');
    expect(text).not.toContain(t.copyQuote);
    expect(text).not.toContain(t.quoteWithSource);
    expect(tags.filter(({ attributes }) => 'data-chart' in attributes)).toEqual([]);
    expect(linkedData(html, tags)).toMatchObject({ creativeWorkStatus: 'Withdrawn', dateModified: '2026-12-01' });
    expect(text).toContain(lang === 'da' ? '[Fund; trukket tilbage]' : '[Finding; withdrawn]');
  });
});

describe.for(LANGS)('a finding that stands, in %s', (lang) => {
  const t = strings(lang);
  test('may be indexed and quoted', async () => {
    const { html, tags, text } = await page(CHANGED, lang);
    expect(meta(tags, 'robots')).toBeUndefined();
    expect(text).toContain(t.copyQuote);
    expect(linkedData(html, tags)).not.toHaveProperty('creativeWorkStatus');
  });

  test('has its relatives under what each does to it, and no heading without any', async () => {
    const { html, tags, text } = await page(CHANGED, lang);
    const headings = tags.filter(({ name }) => name === 'h3').map((tag) => textOf(contentOf(html, tag)));
    const names = [t.relatedSupports, t.relatedContradicts, t.relatedQualifies, t.relatedAlso];
    expect(headings.filter((heading) => names.includes(heading))).toEqual(names);
    const places = names.map((name) => text.indexOf(name));
    const order = tags.flatMap(({ name, attributes }) => (name === 'article' ? (attributes['data-finding'] ?? []) : []));
    expect(order).toEqual([CHANGED, 'mentor-seldom-cheerful', 'mentor-rested-unchanged', 'mentor-rested-never', 'mentor-seldom-active', 'mentor-never-calm']);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect((await page('mentor-never-calm', lang)).text).not.toContain(t.relatedContradicts);
  });

  test('tells when it was published, and what was changed since', async () => {
    const { text } = await page(CHANGED, lang);
    expect(text).toContain(lang === 'da' ? '22. november 2026; senest ændret 3. januar 2027' : '22 November 2026; last changed 3 January 2027');
    expect(text).toContain(lang === 'da' ? 'Omformuleret 2. december 2026: Siger nu hvornår.' : 'Reworded 2 December 2026: Now says when.');
    expect(text).toContain(lang === 'da' ? 'Rettet 3. januar 2027: Sagde 58.' : 'Corrected 3 January 2027: Said 58.');
    expect(text).not.toContain(t.unchanged);
    expect((await page('mentor-never-calm', lang)).text).toContain(t.unchanged);
  });

  test('has a picture for networks, by its full address', async () => {
    const { tags } = await page(CHANGED, lang);
    expect(meta(tags, 'og:image')).toBe(`https://example.org/data/findings/${CHANGED}.${lang}.png`);
    expect(meta(tags, 'twitter:card')).toBe('summary_large_image');
    expect(meta(tags, 'og:title')).toBe(meta(tags, 'og:image:alt'));
  });
});
