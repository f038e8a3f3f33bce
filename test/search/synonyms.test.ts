import { describe, expect, test } from 'vitest';
import { LANGS } from '../../src/i18n/lang.ts';
import { SYNONYM_GROUPS } from '../../src/search/synonymGroups.ts';
import { openThesaurus } from '../../src/search/synonyms.ts';
import { writtenSynonyms } from '../../src/search/writtenSynonyms.ts';
import { sequence } from '../../src/search/words.ts';

const da = openThesaurus(writtenSynonyms('da'), 'da');
const en = openThesaurus(writtenSynonyms('en'), 'en');
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
  expect(da.of(['caseworkers'])[0]).toMatchObject({ label: 'sagsbehandler', term: 'sagsbehandl', otherLanguage: true });
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
      for (const entry of group[lang].asked) {
        const folded = sequence(entry, lang);
        expect({ da, en }[lang].of(folded).map(({ label }) => label)).not.toContain(entry);
      }
  expect(da.of(['xyzzy'])).toEqual([]);
});

describe('every group', () => {
  test.for(SYNONYM_GROUPS.map(({ da: danish, en: english }) => [`${danish.asked.join(', ')} (${danish.how})`, danish, english] as const))('%s has both languages, and no entry twice', ([, danish, english]) => {
    expect(danish.how).toBe(english.how);
    for (const side of [danish.asked, danish.found, english.asked, english.found]) {
      expect(side.length).toBeGreaterThan(0);
      expect(new Set(side).size).toBe(side.length);
    }
  });
});

test('words that lead to others are not led to', () => {
  expect(labels('piller')).toEqual(['medicin']);
  expect(labels('medicin')).not.toContain('piller');
});

test('what the index has not is not looked for', () => {
  const few = openThesaurus(writtenSynonyms('da', (term) => term === 'medicin'), 'da');
  expect(few.of(['piller']).map(({ label }) => label)).toEqual(['medicin']);
  expect(few.of(['job'])).toEqual([]);
});
