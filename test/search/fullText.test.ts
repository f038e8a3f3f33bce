import { describe, expect, test } from 'vitest';
import { aliases } from '../../src/search/aliases.ts';
import { splitter } from '../../src/search/compounds.ts';
import { excerptOf } from '../../src/search/excerpt.ts';
import { nearestWords } from '../../src/search/nearestWords.ts';
import { aDocument, openedIndex } from './openedIndex.ts';

const split = splitter(new Map(), 'da');
const index = openedIndex([aDocument('a', 'Virksomhedspraktik'), aDocument('b', 'Førtidspension og mentorstøtte'), aDocument('c', 'Praktisk hjælp')], 'da');

describe('aliases', () => {
  test('the parts of compounds in Danish letters, each once, and of other words nothing', () => {
    expect(aliases('Mentorstøtte, mentorstøtten og 60 pct. af dem', 'da', split)).toEqual(['mentor', 'støtte', 'støtten']);
    expect(aliases('', 'da', split)).toEqual([]);
  });
});

describe('an excerpt', () => {
  const long = `${'Ord om andre ting. '.repeat(20)}Tidlig virksomhedspraktik, siger Cabi. ${'Mere om andre ting. '.repeat(20)}`;
  const text = (parts: { text: string }[]): string => parts.map((part) => part.text).join('');
  test('is the place where the words stand, with the whole of a compound marked', () => {
    const parts = excerptOf(long, ['praktik'], index);
    expect(parts.filter(({ marked }) => marked).map((part) => part.text)).toEqual(['virksomhedspraktik']);
    expect(text(parts)).toMatch(/^… \S.*\S …$/s);
    expect(text(parts).length).toBeLessThan(260);
  });
  test('begins and ends between words', () => {
    const words = new Set(long.split(/\s+/));
    expect(text(excerptOf(long, ['praktik'], index)).replace(/^… | …$/g, '').split(/\s+/).filter((word) => !words.has(word))).toEqual([]);
  });
  test('of a short text is the text, of one without the words its beginning', () => {
    expect(text(excerptOf('Kort.', ['praktik'], index))).toBe('Kort.');
    expect(text(excerptOf(long, ['angst'], index))).toMatch(/^Ord om andre ting/);
    expect(excerptOf('', ['praktik'], index)).toEqual([]);
  });
});

describe('nearest words', () => {
  test.for([
    ['prakttisj', 'praktisk'],
    ['fortispensoin', 'førtidspension'],
    ['virksomhedspraksis', 'virksomhedspraktik'],
  ] as const)('%s: %s', ([typed, word]) => expect(nearestWords(typed, index)).toContain(word));
  test('of nonsense there are none', () => expect(nearestWords('qwrtzpx', index)).toEqual([]));
});
