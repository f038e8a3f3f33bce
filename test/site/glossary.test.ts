import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { loadPublication } from '../../src/site/publication.ts';
import { routeTitle } from '../../src/site/routeTitle.ts';
import { addressesOf } from './addresses.ts';
import { tagsOf, textOf } from './html.ts';

interface Declared {
  term: Record<'da' | 'en', string>;
  also?: Record<'da' | 'en', string[]>;
  meaning: Record<'da' | 'en', string>;
  see?: string[];
  pages?: string[];
}
const dist = inject('dist');
const terms = readdirSync('content/glossary').map((name) => [name.replace('.yaml', ''), parse(readFileSync(`content/glossary/${name}`, 'utf8')) as Declared] as const);
const CASES = [
  { lang: 'da', other: 'en', path: '/ordliste/' },
  { lang: 'en', other: 'da', path: '/en/glossary/' },
] as const;

describe.for(CASES)('$path', ({ lang, other, path }) => {
  const html = readFileSync(join(dist, path, 'index.html'), 'utf8');
  const entries = [...html.matchAll(/<div id="([^"]+)"[^>]*>\s*<dt>([\s\S]*?)<\/div>/g)].map(([, id = '', content = '']) => ({ id, html: content, text: textOf(content) }));

  test('holds every word once, with its meaning, its other words and what it leads to', () => {
    expect(entries.map(({ id }) => id).sort()).toEqual(terms.map(([id]) => id).sort());
    for (const [id, { term, also, meaning, see = [], pages = [] }] of terms) {
      const entry = entries.find((one) => one.id === id);
      for (const words of [term[lang], term[other], meaning[lang], ...(also?.[lang] ?? [])]) expect(entry?.text.toLowerCase(), id).toContain(words.trim().toLowerCase());
      expect(tagsOf(entry?.html ?? '').filter(({ name }) => name === 'a'), id).toHaveLength(see.length + pages.length);
    }
  });

  test('stands in alphabetical order, under letters that can be reached', () => {
    const words = [...html.matchAll(/<dt>([\s\S]*?)<\/dt>/g)].map((m) => textOf(m[1] ?? ''));
    expect(words).toEqual([...words].sort(new Intl.Collator(lang).compare));
    const letters = [...html.matchAll(/<h2 id="(\p{Lu})"/gu)].map((m) => m[1] ?? '');
    expect(letters.length).toBeGreaterThan(0);
    expect(letters).toEqual([...new Set(letters)].sort(new Intl.Collator(lang).compare));
    const jumps = [...html.matchAll(/<a href="#(\p{Lu})"/gu)].map((m) => m[1] ?? '');
    expect(jumps).toEqual(letters.length >= 6 ? letters : []);
  });

  test('is led to from every page’s foot, and so are the corrections', () => {
    const corrections = lang === 'da' ? '/rettelser/' : '/en/corrections/';
    const pages = addressesOf(dist).filter((page) => page.lang === lang && !/\/embed\//.test(page.path));
    const without = pages.filter(({ file }) => {
      const text = readFileSync(file, 'utf8');
      const foot = tagsOf(text.slice(text.indexOf('<footer'))).map(({ attributes }) => attributes['href']);
      return !foot.includes(path) || !foot.includes(corrections);
    });
    expect(without.map((page) => page.path)).toEqual([]);
  });
});

describe('what pages are called where others link to them', () => {
  const publication = loadPublication(process.cwd());
  test.for([
    ['theme:work-practice', 'Praktik', 'Work placement'],
    ['source:vive-2019', 'VIVE 2019', 'VIVE 2019'],
    ['method', 'Metode', 'Method'],
    ['data-quality', 'Datakvalitet', 'Data quality'],
    ['term:ressourceforloeb', 'Ressourceforløb', 'Ressourceforløb'],
    ['dataset:vive-2019/table-4-2', 'Psykisk helbred ved starten', 'Mental health at the start'],
  ] as const)('%s', ([route, da, en]) => {
    expect([routeTitle(route, 'da', publication), routeTitle(route, 'en', publication)]).toEqual([da, en]);
  });
  test('findings and charts by their sentences', () => {
    const [finding, chart] = [publication.findings.keys().next().value, publication.charts.keys().next().value];
    for (const route of [`finding:${finding}`, `chart:${chart}`] as const) expect(routeTitle(route, 'da', publication)).toMatch(/^[^{}]{15,}$/);
  });
  test.for(['finding:no-such', 'chart:no-such', 'nowhere'])('»%s« is refused', (route) => {
    expect(() => routeTitle(route as 'method', 'da', publication)).toThrow(RangeError);
  });
});
