import { describe, expect, test } from 'vitest';
import { LANGS } from '../../src/i18n/lang.ts';
import { SYNONYM_GROUPS } from '../../src/search/synonymGroups.ts';
import { thesaurus } from '../../src/search/synonyms.ts';
import { sequence } from '../../src/search/words.ts';

const da = thesaurus('da');
const en = thesaurus('en');
const labels = (words: string, book = da): string[] => book.of(words.split(' ')).map(({ label }) => label);

test('words of the page’s language find one another', () => {
  expect(labels('pension')).toContain('førtidspension');
  expect(labels('job')).toEqual(expect.arrayContaining(['arbejde', 'beskæftigelse', 'ansættelse']));
  expect(labels('praktikpladser')).toEqual(expect.arrayContaining(['praktik', 'virksomhedspraktik']));
  expect(labels('trivsel')).toContain('who-5');
  expect(labels('internship', en)).toContain('work placement');
  expect(da.of(['job']).every(({ otherLanguage }) => !otherLanguage)).toBe(true);
});

test('words of the other language lead to the page’s own, and are said to be foreign', () => {
  expect(da.of(['caseworkers'])[0]).toEqual({ label: 'sagsbehandler', term: 'sagsbehandl', otherLanguage: true });
  expect(labels('work placement')).toContain('praktik');
  expect(labels('social assistance')).toContain('kontanthjælp');
  expect(en.of(['kontanthjaelp']).map(({ term }) => term)).toContain('social+assistanc');
  expect(labels('foertidspension', en)).toContain('disability pension');
});

test('a word that is the same in both languages is of the page’s own', () => {
  expect(da.of(['mentor']).filter(({ otherLanguage }) => otherLanguage)).toEqual([]);
  expect(en.of(['job']).filter(({ otherLanguage }) => otherLanguage)).toEqual([]);
});

test('no word leads to itself, and unknown words lead nowhere', () => {
  for (const lang of LANGS)
    for (const group of SYNONYM_GROUPS)
      for (const entry of group[lang]) {
        const folded = sequence(entry, lang);
        expect({ da, en }[lang].of(folded).map(({ label }) => label)).not.toContain(entry);
      }
  expect(da.of(['xyzzy'])).toEqual([]);
});

describe('every group', () => {
  test.for(SYNONYM_GROUPS.map(({ da: danish, en: english }) => [danish.join(', '), danish, english] as const))('%s has both languages, and no entry twice', ([, danish, english]) => {
    for (const side of [danish, english]) {
      expect(side.length).toBeGreaterThan(0);
      expect(new Set(side).size).toBe(side.length);
    }
  });
});
