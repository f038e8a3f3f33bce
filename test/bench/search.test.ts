import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { realFindings, sitePages } from '../../bench/search/documents.ts';
import { askOurs } from '../../bench/search/ours.ts';
import { answered, qualityTable, queries } from '../../bench/search/quality.ts';
import { manyTable, todayTable } from '../../bench/search/tables.ts';
import { LANGS } from '../../src/i18n/lang.ts';

// Of the bench of the search beside other tools, what can be held without a browser and without them.

const LOST = Number.POSITIVE_INFINITY;

describe('queries', () => {
  test('are asked of findings only where a finding is wanted, at addresses of the language', () => {
    const all = queries('en');
    const some = queries('en', 'finding:');
    expect(some.length).toBeGreaterThan(50);
    expect(some.length).toBeLessThan(all.length);
    expect(some.flatMap(({ wants }) => wants).filter((want) => !want.startsWith('/en/findings/'))).toEqual([]);
    expect(all.flatMap(({ wants }) => wants)).toContain('/en/method/');
  });
  test('are answered by any wanted address among the first three, and by none after', async () => {
    const asked = [{ query: 'a', wants: ['/x/', '/y/'] }, { query: 'b', wants: ['/z/'] }];
    const ask = async (query: string): Promise<string[]> => (query === 'a' ? ['/1/', '/2/', '/y/'] : ['/1/', '/2/', '/3/', '/z/']);
    expect(await answered(asked, ask)).toBe(1);
  });
  test('are answered in per cent of those asked; a dash where nothing was', () => {
    const table = qualityTable(new Map([['da', 8], ['en', 3]]), new Map([['ours', new Map([['da', 7]])]]));
    expect(table.split('\n')).toEqual(['| tool | da (8) | en (3) |', '| --- | ---: | ---: |', '| ours | 88 % | – |']);
  });
});

test.for(LANGS)('our search finds the real findings by their addresses, %s', async (lang) => {
  const findings = realFindings(lang);
  const ask = await askOurs(findings, lang);
  const { title, route } = findings[7] ?? { title: '', route: '' };
  expect((await ask(title))[0]).toBe(route);
});

test('pages of the site are read by language, whole, but for what no search may read', () => {
  const dist = mkdtempSync(join(tmpdir(), 'bench-'));
  const page = (path: string, lang: string, main: string): void => {
    mkdirSync(join(dist, path), { recursive: true });
    writeFileSync(join(dist, path, 'index.html'), `<!DOCTYPE html><html lang="${lang}"><head></head><body>${main}</body></html>`);
  };
  const MAIN = '<main id="main" data-pagefind-body data-pagefind-filter="kind:dataset" data-pagefind-meta="kind:dataset">';
  page('data/a', 'da', `${MAIN}<h1>Et <i>navn</i></h1><p>Tekst.</p><p>Mere.</p><dl data-pagefind-ignore><dd>Nej</dd></dl></main>`);
  page('en/data/a', 'en', `${MAIN}<h1>A name</h1></main>`);
  page('data', 'da', '<main id="main"><h1>Ikke med</h1></main>');
  try {
    expect(sitePages(dist, 'da')).toEqual([{ id: '/data/a/', route: '/data/a/', kind: 'data', title: 'Et navn', text: 'Tekst. Mere.', numbers: [] }]);
  } finally {
    rmSync(dist, { recursive: true });
  }
});

describe('tables', () => {
  const cells = (table: string, row: number): string[] => (table.split('\n')[row] ?? '').split(' | ');
  test('have ratios beside what was measured, »lost« where nothing came and a dash where nothing is', () => {
    const measured = new Map([
      ['ours', { pageBytes: 600, ms: 1000, pauseMs: 200, bytes: 30_000, requests: 2, againMs: 50, againBytes: 0 }],
      ['theirs', { pageBytes: 700, ms: 2500, pauseMs: LOST, bytes: 90_000, requests: 9, againMs: 50, againBytes: 3000 }],
      ['none', { pageBytes: 700, ms: Number.NaN, pauseMs: Number.NaN }],
    ]);
    const table = todayTable(measured, 'ours');
    expect(cells(table, 2).slice(2, 5)).toEqual(['1000 (1.0)', '200 (1.0)', '30.0 (1.0)']);
    expect(cells(table, 3).slice(2, 5)).toEqual(['2500 (2.5)', 'lost', '90.0 (3.0)']);
    expect(cells(table, 4).slice(2, 5)).toEqual(['–', '–', '–']);
  });
  test('of many findings have times beside Pagefind’s, and bytes beside today’s of the same tool', () => {
    const row = (name: string, ms: number, bytes: number) => ({
      name,
      figures: { seconds: 4, files: 2e6, ms, pauseMs: ms / 2 },
      many: { bytes, mostBytes: bytes, againBytes: 10, mostAgainBytes: 10 },
      today: { bytes: 50_000, mostBytes: 50_000, againBytes: 0, mostAgainBytes: 10 },
    });
    const table = manyTable([row('ours', 1200, 60_000), row('Pagefind', 1000, 150_000)], 'Pagefind');
    expect(cells(table, 2)).toEqual(['| ours', '4.0', '2.0', '1200 (1.2)', '600 (1.2)', '60.0 (1.2)', '60.0 (1.2)', '0.0', '0.0 (1.0) |']);
    expect(cells(table, 3)[5]).toBe('150.0 (3.0)');
  });
});
