import { describe, expect, test } from 'vitest';
import { generatedFindings } from '../../bench/search/generated/generatedFindings.ts';
import { COMPOUNDS } from '../../bench/search/generated/nouns.ts';
import { refigured } from '../../bench/search/generated/refigured.ts';
import { zipf } from '../../bench/search/generated/zipf.ts';
import type { SearchDocument } from '../../src/search/document.ts';
import { seededRandom } from '../../src/stats/seededRandom.ts';
import { realDocuments } from '../search/realDocuments.ts';

const real = realDocuments('da').filter(({ id }) => id.startsWith('finding:'));
const some = generatedFindings(real, 2000, 1);
const wordsOf = (documents: readonly SearchDocument[]): string[] => documents.flatMap(({ title, lead, text }) => `${title} ${lead} ${text}`.toLowerCase().match(/\p{L}+/gu) ?? []);
const different = (documents: readonly SearchDocument[]): number => new Set(wordsOf(documents)).size;

describe('generated findings', () => {
  test('are settled by the seed, and the first of many are those of few', () => {
    expect(generatedFindings(real, 50, 1)).toEqual(some.slice(0, 50));
    expect(generatedFindings(real, 50, 2)).not.toEqual(some.slice(0, 50));
  });
  test('have ids of their own, of the letters that ours have', () => {
    expect(new Set(some.map(({ id }) => id)).size).toBe(some.length);
    expect(some.filter(({ id }) => !/^finding:[a-z]+(-[a-z]+)*-\d+$/.test(id))).toEqual([]);
  });
  test('state whole sentences, and have the lines that ours have', () => {
    const odd = some.filter(({ title, lead, text }) => {
      const [says = '', ...named] = text.split('\n');
      const sentences = [title, says].every((one) => /^[\p{Lu}\d»].*[.?«]$/su.test(one));
      return !sentences || named.length !== 2 || lead.split('\n').length !== 3 || /[{}]|undefined|  |\.\./.test(title + lead + text);
    });
    expect(odd).toEqual([]);
  });
  test('are about as long as ours', () => {
    const perFinding = (documents: readonly SearchDocument[]): number => wordsOf(documents).length / documents.length;
    expect(perFinding(some) / perFinding(real)).toBeGreaterThan(0.8);
    expect(perFinding(some) / perFinding(real)).toBeLessThan(1.2);
  });
  test('keep bringing new words, ever more slowly, as ours do (Heaps)', () => {
    expect(different(some.slice(0, real.length)) / different(real)).toBeGreaterThan(0.8);
    expect(different(some.slice(0, real.length)) / different(real)).toBeLessThan(1.4);
    const growth = different(some) / different(some.slice(0, 1000));
    expect(growth).toBeGreaterThan(1.2);
    expect(growth).toBeLessThan(1.6);
  });
  test('say most words seldom and few often (Zipf)', () => {
    const counts = new Map<string, number>();
    for (const word of wordsOf(some)) counts.set(word, (counts.get(word) ?? 0) + 1);
    const sorted = [...counts.values()].sort((a, b) => b - a);
    expect((sorted[9] ?? 0) / (sorted[99] ?? 1)).toBeGreaterThan(4);
    expect(sorted.filter((count) => count === 1).length / sorted.length).toBeGreaterThan(0.2);
  });
});

test('words are drawn as often as Zipf says', () => {
  const draw = zipf(100, seededRandom(1));
  const counts = new Array<number>(100).fill(0);
  for (let i = 0; i < 50_000; i++) counts[draw()]!++;
  expect((counts[0] ?? 0) / (counts[1] ?? 1)).toBeCloseTo(2, 0);
  expect((counts[0] ?? 0) / (counts[9] ?? 1)).toBeGreaterThan(8);
  expect(counts.every((count) => count > 0)).toBe(true);
});

test('no compound is made twice', () => expect(new Set(COMPOUNDS.map(([one]) => one)).size).toBe(COMPOUNDS.length));

test('figures, years and places give way, words and decimals stay', () => {
  const other = { share: () => '7 pct.', year: () => '2021', thousands: () => '3.000', n: () => '55', place: () => 'Skive' };
  expect(refigured('Af 98 borgere i Aarhus’ og Næstved-projektet var 43 pct. og 9,5 pct. med i 2016, p = 0,004, i 1.414 af ni forløb', other)).toBe(
    'Af 55 borgere i Skive’ og Skive-projektet var 7 pct. og 7 pct. med i 2021, p = 0,004, i 3.000 af ni forløb',
  );
});
