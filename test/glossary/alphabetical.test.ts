import { describe, expect, test } from 'vitest';
import { alphabetical } from '../../src/glossary/alphabetical.ts';
import type { Term } from '../../src/glossary/glossary.ts';

const term = (da: string, en = da): Term => ({ id: da, term: { da, en }, also: { da: [], en: [] }, meaning: { da: '.', en: '.' }, see: [], pages: [] });
const order = (lang: 'da' | 'en', ...words: string[]): string[] => alphabetical(words.map((word) => term(word)), lang).map(({ letter, terms }) => `${letter}: ${terms.map((t) => t.term[lang]).join(' ')}`);

describe('words in alphabetical order', () => {
  test('Danish ends in Æ, Ø and Å, and Aa is Å', () => {
    expect(order('da', 'Ålborg', 'ærlig', 'Aarhus', 'zebra', 'abe', 'økonomi', 'Base', 'andel', 'WHO-5')).toEqual([
      'A: abe andel',
      'B: Base',
      'W: WHO-5',
      'Z: zebra',
      'Æ: ærlig',
      'Ø: økonomi',
      'Å: Ålborg Aarhus',
    ]);
  });
  test('English has Ø with O and Å with A', () => {
    expect(order('en', 'Ålborg', 'zebra', 'Østergade', 'abe', 'oat', 'Aarhus')).toEqual(['A: Aarhus abe Ålborg', 'O: oat Østergade', 'Z: zebra']);
  });
  test('capitals make no letter of their own, and what is no letter stands first', () => {
    expect(order('da', 'b', 'B-verdi', 'a', '§ 12', 'A')).toEqual(['A: § 12 A a', 'B: b B-verdi']);
  });
  test('each language by its own word', () => {
    expect(alphabetical([term('Andel', 'Share'), term('Base', 'Base')], 'en').map(({ letter }) => letter)).toEqual(['B', 'S']);
  });
});
