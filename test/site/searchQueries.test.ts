import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { LANGS } from '../../src/i18n/lang.ts';
import { routeAddress } from '../../src/i18n/routes.ts';
import { pageOf } from '../../src/search/document.ts';
import { findInIndex } from '../../src/search/findInIndex.ts';
import type { IndexFront, TextPart } from '../../src/search/indexParts.ts';
import { openIndex } from '../../src/search/openIndex.ts';
import { addressesOf } from './addresses.ts';

// The queries that readers may type, asked of the index of the built site; written before it answered any of them.

/** In each language. */
const SHARE = 0.95;
const FIRST = 3;

interface Query {
  query: string;
  wants: string[];
  why: string;
}

const dist = inject('dist');
const report: Record<string, { answered: number; asked: number }> = {};
afterAll(() => console.table(report));

describe.for(LANGS)('%s', (lang) => {
  const file = <T>(part: string): T => JSON.parse(readFileSync(join(dist, 'search', lang, `${part}.json`), 'utf8')) as T;
  const index = openIndex(file<IndexFront>('front'));
  index.add('text', file<TextPart>('text'));
  const queries = parse(readFileSync(join(import.meta.dirname, `../search/queries.${lang}.yaml`), 'utf8')) as Query[];
  const first = (query: string): string[] => findInIndex(query, index).results.slice(0, FIRST).map(({ doc }) => index.id(doc));
  const answered = ({ query, wants }: Query): boolean => first(query).some((id) => wants.includes(id) || wants.includes(pageOf(id)));

  test('95 of a hundred queries have what is wanted among the first three', () => {
    const missed = queries.filter((query) => !answered(query));
    report[lang] = { answered: queries.length - missed.length, asked: queries.length };
    expect(queries.length).toBeGreaterThan(500);
    expect((queries.length - missed.length) / queries.length, missed.map(({ query, why }) => `${why}: ${query} → ${first(query).join(', ')}`).join('\n')).toBeGreaterThanOrEqual(SHARE);
  });

  test('everything that is found has an address of the site', () => {
    const html = new Map(addressesOf(dist).map((address) => [address.path, address.file]));
    const texts = new Map<string, string>();
    const lost = [...Array(index.size).keys()].map((doc) => routeAddress(index.id(doc), lang)).filter((address) => {
      const [path = '', place] = address.split('#');
      const page = html.get(path);
      if (!page) return true;
      const text = texts.get(page) ?? readFileSync(page, 'utf8');
      texts.set(page, text);
      return place !== undefined && !text.includes(` id="${place}"`);
    });
    expect(lost).toEqual([]);
  });

  test('every finding is in it', () => {
    const { length } = JSON.parse(readFileSync(join(dist, 'data/findings.json'), 'utf8')) as unknown[];
    expect([...Array(index.size).keys()].filter((doc) => index.id(doc).startsWith('finding:'))).toHaveLength(length);
  });
});
