import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { strings } from '../../src/i18n/strings.ts';
import { copyProject, type Copy } from '../build/copyProject.ts';
import { atomChildren, atomProblems, atomText, parsedFeed } from '../downloads/atomProblems.ts';
import { addressesOf } from './addresses.ts';
import { tagsOf, textOf } from './html.ts';
import { linkProblems } from './linkProblems.ts';
import { serve, type Served } from './serve.ts';
import { useBrowser } from './useBrowser.ts';

/** A finding that is corrected here, and nowhere yet. */
const CORRECTED = { id: 'placement-service-jobs', date: '2030-02-03', da: 'Der stod noget andet & mere.', en: 'It said something else & more.' };
function correct(folder: string): void {
  const [declared, register] = [join(folder, `content/findings/${CORRECTED.id}.yaml`), join(folder, 'content/findings.csv')];
  const { id, date, da, en } = CORRECTED;
  appendFileSync(declared, `changes:\n  - date: ${date}\n    kind: corrected\n    what: { da: "${da}", en: "${en}" }\n`);
  writeFileSync(register, readFileSync(register, 'utf8').replace(new RegExp(`^(${id},[^,]*),[^,]*,[^,]*`, 'm'), `$1,${date},1`));
}

describe('a site built for https://example.org/tal/', () => {
  let copy: Copy;
  let dist: string;
  let server: Served;
  beforeAll(async () => {
    copy = copyProject(true);
    correct(copy.folder);
    const { code, output } = copy.build({ SITE_URL: 'https://example.org', BASE_PATH: '/tal/' });
    expect(code, output).toBe(0);
    dist = join(copy.folder, 'dist');
    server = await serve(dist, '/tal/');
  }, 300_000);
  afterAll(async () => {
    await server.close();
    copy.remove();
  });
  const browser = useBrowser();

  test('links to its own files below that address', () => {
    expect(linkProblems(dist, { base: '/tal/', site: 'https://example.org' })).toEqual([]);
    expect(addressesOf(dist).map(({ path }) => path)).toEqual(addressesOf(inject('dist')).map(({ path }) => path));
  });

  test('gives each page its full address, and that of its twin', () => {
    const named = addressesOf(dist).flatMap(({ path, file }) =>
      tagsOf(readFileSync(file, 'utf8')).flatMap(({ name, attributes: { rel = '', href = '' } }) => (name === 'link' && /canonical|alternate/.test(rel) ? [{ path, href }] : [])),
    );
    expect(named.length).toBeGreaterThan(3 * 200);
    expect(named.filter(({ href }) => !href.startsWith('https://example.org/tal/'))).toEqual([]);
  });

  test.for([
    ['da', '/rettelser/', '/fund/', '3. februar 2030', 'Rettet'],
    ['en', '/en/corrections/', '/en/findings/', '3 February 2030', 'Corrected'],
  ] as const)('tells of a correction on its page and in its feed, in %s', ([lang, corrections, list, day, kind]) => {
    const html = readFileSync(join(dist, corrections, 'index.html'), 'utf8');
    const items = html.slice(html.indexOf('id="changes"'), html.indexOf('feed.xml" type'));
    expect(textOf(items)).toContain(`${day} · ${kind}`);
    expect(textOf(items)).toContain(CORRECTED[lang]);
    expect(items).toContain(`<time datetime="${CORRECTED.date}">`);
    expect(items).toContain(`href="/tal${list}${CORRECTED.id}/"`);
    expect(textOf(html)).not.toContain(strings(lang).noChanges);

    const xml = readFileSync(join(dist, list, 'feed.xml'), 'utf8');
    expect(atomProblems(xml)).toEqual([]);
    const [first, second] = atomChildren(parsedFeed(xml), 'entry');
    expect(first && [atomText(first, 'title').startsWith(`${kind}: `), atomText(first, 'updated').slice(0, 10)]).toEqual([true, CORRECTED.date]);
    expect(first && atomText(first, 'content')).toContain(CORRECTED[lang].replace('&', '&amp;'));
    expect(second && atomText(second, 'updated').slice(0, 10)).toBe(CORRECTED.date);
    const links = [...parsedFeed(xml).querySelectorAll('link')].map((link) => link.getAttribute('href') ?? '');
    expect(links.filter((href) => !href.startsWith('https://example.org/tal/'))).toEqual([]);
    // The entries themselves are the same wherever the site stands.
    const ids = (text: string): Set<string> => new Set([...text.matchAll(/urn:uuid:[\da-f-]+/g)].map(([id]) => id));
    const here = ids(readFileSync(join(inject('dist'), list, 'feed.xml'), 'utf8'));
    expect([...ids(xml)].filter((id) => !here.has(id)).length).toBeLessThanOrEqual(2);
  });

  test('finds, and leads to what it found', async () => {
    const { page, requests } = await browser.fresh({ baseURL: server.origin });
    await page.goto('/tal/soeg/?q=mentor');
    const link = page.locator('[data-search-result] a').first();
    await link.waitFor();
    const title = await link.textContent();
    await link.click();
    await page.waitForURL((url) => !url.pathname.startsWith('/tal/soeg/'));
    expect(await page.title()).toContain(title?.trim());
    expect(requests.filter((url) => !url.startsWith(`${server.origin}/tal/`))).toEqual([]);
  });

  test('redraws its charts', async () => {
    const { page, requests } = await browser.fresh({ baseURL: server.origin });
    await page.goto('/tal/en/themes/motivation/');
    await page.locator('button.enlarge').first().click();
    await page.locator('dialog[open] svg').waitFor();
    expect(requests.filter((url) => !url.startsWith(`${server.origin}/tal/`))).toEqual([]);
  });
});
