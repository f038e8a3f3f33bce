import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGS } from '../../src/i18n/lang.ts';
import { allParts, splitter } from '../../src/search/compounds.ts';
import { knownWords } from './knownWords.ts';

const vocabulary = new Map(knownWords('da').map((word) => [word, 1]));
const split = splitter(vocabulary, 'da');

test.for([
  ['virksomhedspraktik', 'virksomhed praktik'],
  ['mentorstøtte', 'mentor stoette'],
  ['førtidspension', 'foertid pension'],
  ['rehabiliteringsteam', 'rehabilitering team'],
  ['rehabiliteringsteamet', 'rehabilitering teamet'],
  ['kontanthjælp', 'kontant hjaelp'],
  ['ressourceforløb', 'ressource forloeb'],
  ['hverdagsmestring', 'hverdag mestring'],
  ['praktikplads', 'praktik plads'],
  ['sagsbehandler', 'sag behandler'],
  ['netværksmøde', 'netvaerk moede'],
  ['arbejdsmarked', 'arbejd marked'],
  ['aldersgruppe', 'alder gruppe'],
  ['jobkonsulent', 'job konsulent'],
  ['løntilskud', 'loen tilskud'],
  ['beskæftigelsesminister', 'beskaeftigelse minister'],
] as const)('%s is %s', ([word, parts]) => {
  expect(split(word).join(' ')).toBe(parts);
  // With the building blocks alone, a new text does not change what a word is made of.
  expect(splitter(new Map(), 'da')(word).join(' ')).toBe(parts);
});

test.for(
  ('praktisk pensionist motivation udvikling arbejde arbejdet medarbejder samarbejde forløb udgift afsluttet undersøgelse tilfredshed spørgsmål forskellige landsdækkende ' +
    'helbred deltagerne forklaringen horsens hindring motiveret oplevelsen sammenligne halvdelen ministeriet overraskende erfaring gentager konsulenternes vurdering aktivering mindretal dagpenge').split(' '),
)('%s stays whole', (word) => expect(split(word)).toEqual([]));

test('a part of a part is found as well', () => {
  expect(allParts(split, 'virksomhedspraktikplads').map(({ part }) => part)).toEqual(['virksomhedspraktik', 'plads', 'virksomhed', 'praktik']);
});

test('the head is what stands last, of the whole alone', () => {
  const heads = (word: string): string[] => allParts(split, word).flatMap(({ part, head }) => (head ? [part] : []));
  expect(heads('mentorstøtte')).toEqual(['stoette']);
  expect(heads('virksomhedspraktikplads')).toEqual(['plads']);
  expect(heads('praktik')).toEqual([]);
});

describe('all known words', () => {
  test.for(LANGS)('%s', (lang) => {
    const words = knownWords(lang);
    const of = splitter(new Map(words.map((word) => [word, 1])), lang);
    const parted = words.filter((word) => of(word).length > 0).map((word) => `${word}: ${of(word).join(' + ')}`);
    // Read them: nonsense here is a word for NO_PARTS or NEVER_SPLIT.
    expect(parted.sort().join('\n')).toMatchSnapshot();
  });
});

test('the parts are the word, but for linking letters', () => {
  const words = fc.array(fc.constantFrom(...vocabulary.keys()), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(words, (word) => {
      const parts = split(word);
      const linked = parts.join('(s|e|er)?');
      return parts.length !== 1 && (parts.length === 0 || new RegExp(`^${linked}$`).test(word.normalize('NFC').replace(/æ/g, 'ae').replace(/ø/g, 'oe').replace(/å/g, 'aa').replace(/é/g, 'e')));
    }),
  );
});
