import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { strings } from '../../src/i18n/strings.ts';
import { atomChildren, atomProblems, atomText, parsedFeed } from '../downloads/atomProblems.ts';
import { addressesOf } from './addresses.ts';
import { tagsOf, textOf } from './html.ts';

const dist = inject('dist');
const findings = JSON.parse(readFileSync(join(dist, 'data/findings.json'), 'utf8')) as { id: string; themes: string[]; statement: Record<'da' | 'en', string> }[];
/** The days on which a finding was changed. */
const changesOf = (id: string): string[] => (JSON.parse(read(`data/findings/${id}.json`)) as { changes: { date: string }[] }).changes.map(({ date }) => date);
const read = (path: string): string => readFileSync(join(dist, path), 'utf8');
const CASES = [
  { lang: 'da', list: '/fund/', feed: '/fund/feed.xml', pages: ['/', '/fund/', '/rettelser/'] },
  { lang: 'en', list: '/en/findings/', feed: '/en/findings/feed.xml', pages: ['/en/', '/en/findings/', '/en/corrections/'] },
] as const;

describe.for(CASES)('$feed', ({ lang, list, feed, pages }) => {
  const xml = read(feed);
  const entries = atomChildren(parsedFeed(xml), 'entry');

  test('is an Atom feed', () => expect(atomProblems(xml)).toEqual([]));

  test('holds the newest findings, as the register dates them, and leads to their pages', () => {
    expect(entries.length).toBe(100);
    const told = entries.map((entry) => ({
      path: atomChildren(entry, 'link')[0]?.getAttribute('href') ?? '',
      summary: atomText(entry, 'summary'),
      updated: atomText(entry, 'updated').slice(0, 10),
      themes: atomChildren(entry, 'category').map((category) => category.getAttribute('term')),
    }));
    expect(told.filter(({ path }) => !existsSync(join(dist, path, 'index.html')))).toEqual([]);
    const register = new Map(readFileSync('content/findings.csv', 'utf8').trim().split('\n').slice(1).map((line) => line.split(',')).map(([id = '', , changed = '']) => [id, changed]));
    const byPath = new Map(findings.map((finding) => [`${list}${finding.id}/`, finding]));
    for (const { path, summary, updated, themes } of told) {
      const finding = byPath.get(path);
      expect([summary, themes]).toEqual([finding?.statement[lang], finding?.themes]);
      expect([register.get(finding?.id ?? ''), ...changesOf(finding?.id ?? '')]).toContain(updated);
    }
    // Each finding has an entry with the date of its last change, and each change one with its own.
    const newest = [...register].flatMap(([id, last]) => [last, ...changesOf(id)]).sort().reverse();
    expect(told.map(({ updated }) => updated)).toEqual(newest.slice(0, told.length));
  });

  test('shares no entry with the other language’s', () => {
    const ids = (text: string): string[] => text.match(/urn:uuid:[\da-f-]{36}/g) ?? [];
    expect(ids(xml)).toHaveLength(entries.length + 1);
    expect(CASES.filter((other) => other.lang !== lang).flatMap((other) => ids(read(other.feed))).filter((id) => ids(xml).includes(id))).toEqual([]);
  });

  test('is named in the head of the pages that it follows, and of no others', () => {
    const naming = addressesOf(dist).flatMap(({ path, file }) =>
      tagsOf(readFileSync(file, 'utf8')).flatMap(({ name, attributes: { type, rel, href } }) => (name === 'link' && rel === 'alternate' && type === 'application/atom+xml' && href === feed ? [path] : [])),
    );
    expect(naming.sort()).toEqual([...pages].sort());
  });

  test('stands on the page of corrections, which says plainly that there are none', () => {
    const html = read(`${pages[2]}index.html`);
    expect(tagsOf(html).filter(({ name, attributes }) => name === 'a' && attributes['href'] === feed)).toHaveLength(1);
    const said = textOf(html.slice(html.indexOf('id="changes"')));
    const changed = readFileSync('content/findings.csv', 'utf8').split('\n').slice(1).some((line) => line.split(',')[1] !== line.split(',')[2]);
    expect(said.includes(strings(lang).noChanges)).toBe(!changed);
    // The policy: what is corrected, that nothing is deleted, errors in sources, how to report.
    expect(html.match(/<h2/g)?.length).toBe(5);
    expect(html).toContain(`href="${lang === 'da' ? '/datakvalitet/' : '/en/data-quality/'}"`);
  });
});
