import { describe, expect, test } from 'vitest';
import { addressOf, items, realFindings } from '../../bench/search/documents.ts';
import { askOurs } from '../../bench/search/ours.ts';
import { answered, qualityTable, queries } from '../../bench/search/quality.ts';
import { manyTable, todayTable } from '../../bench/search/tables.ts';
import type { Figures } from '../../bench/shared/summary.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { realDocuments } from '../search/realDocuments.ts';

// Of the bench of the search beside other tools, what can be held without a browser and without them.

const PLAIN = { foreignNames: [], themes: [], source: '', rank: 0 };
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
  const { title, id } = findings[7] ?? { title: '', id: '' };
  expect((await ask(title))[0]).toBe(addressOf(id, lang));
});

test('other tools are given every word that ours reads, under addresses of the language', () => {
  const section = { ...PLAIN, id: 'method#små-tal', title: 'Metode: Små tal', names: ['Få'], lead: 'Til at begynde med.', text: 'Tekst.', links: 'her', asked: ['hvor få'] };
  expect(items([section], 'da')).toEqual([{ address: '/metode/#små-tal', title: 'Metode: Små tal', text: 'Til at begynde med.\nTekst.\nFå\nher\nhvor få' }]);
  const all = items(realDocuments('en'), 'en');
  expect(new Set(all.map(({ address }) => address)).size).toBe(all.length);
  expect(all.filter(({ address }) => !address.startsWith('/en/'))).toEqual([]);
});

describe('tables', () => {
  const cells = (table: string, row: number): string[] => (table.split('\n')[row] ?? '').split(' | ');
  test('have ratios beside what was measured, »lost« where nothing came and a dash where nothing is', () => {
    const measured = new Map<string, Figures>([
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
