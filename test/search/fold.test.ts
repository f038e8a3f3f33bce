import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGS } from '../../src/i18n/lang.ts';
import { collapse, fold, foldedForms, shortened } from '../../src/search/fold.ts';
import { stem } from '../../src/search/stem.ts';
import { isStopWord } from '../../src/search/stopWords.ts';
import { termOf } from '../../src/search/term.ts';
import { knownWords } from './knownWords.ts';

describe('fold', () => {
  test.for([
    ['Ressourceforløb', 'ressourceforloeb'],
    ['FÆRDIG', 'faerdig'],
    ['Århus', 'aarhus'],
    ['A\u030arhus', 'aarhus'],
    ['\u212brhus', 'aarhus'],
    ['idéer', 'ideer'],
    ['ǿ', 'oe'],
    ['Göteborg', 'goeteborg'],
    ['œuvre', 'oeuvre'],
    ['Straße', 'strasse'],
    ['İ', 'i'],
  ] as const)('%s is %s', ([word, folded]) => expect(fold(word)).toBe(folded));

  test('twice is once', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)));
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'aeoåæø') }), (text) => collapse(collapse(fold(text))) === collapse(fold(text))));
  });

  test('a word is one however its æ, ø and å are typed', () => {
    const typed: Record<string, readonly string[]> = { æ: ['æ', 'ae', 'a'], ø: ['ø', 'oe', 'o'], å: ['å', 'aa', 'a'] };
    const letter = fc.constantFrom(...'æøåaeobdgilmnrstv').chain((known) => fc.tuple(fc.constant(known), fc.constantFrom(...(typed[known] ?? [known]))));
    fc.assert(
      fc.property(fc.array(letter), (letters) => collapse(fold(letters.map(([known]) => known).join(''))) === collapse(fold(letters.map(([, as]) => as).join('')))),
    );
  });
});

test.for([
  ['ressourceforløb', 'ressourceforloeb', 'ressourceforlob'],
  ['mentorstøtte', 'mentorstoette', 'mentorstotte'],
  ['færdige', 'faerdig', 'fardig'],
  ['rådgiveren', 'raadgiver', 'radgiver'],
  ['skemaet', 'skema', 'skemaer'],
  ['Ordinært', 'ordinaer', 'ordinar'],
])('%j share one term', (forms) => expect(new Set(forms.map((form) => termOf(form, 'da'))).size).toBe(1));

test('short words keep their letters apart', () => {
  for (const [a, b] of [['mål', 'mal'], ['får', 'far'], ['før', 'for'], ['år', 'ar'], ['møde', 'mode'], ['løn', 'lon']] as const) expect(termOf(a, 'da'), a).not.toBe(termOf(b, 'da'));
  expect(shortened('maal')).toBe('maal');
});

test('the forms of a word begin with itself, and hold the one it was meant for', () => {
  expect(foldedForms('mal')).toEqual(['mal', 'maal', 'mael']);
  expect(foldedForms('løn')).toEqual(['loen']);
  expect(foldedForms('tro')).toEqual(['tro', 'troe']);
  expect(foldedForms('sammenhangende arbejdsmarkedsparat')).toHaveLength(1);
  fc.assert(fc.property(fc.string(), (word) => foldedForms(word)[0] === fold(word) && foldedForms(word).length <= 27));
});

test('these alone of the known words fall together when æ, ø and å go', () => {
  const together = LANGS.flatMap((lang) => {
    const byTerm = new Map<string, Set<string>>();
    for (const word of knownWords(lang)) {
      if (isStopWord(fold(word), lang)) continue;
      const term = termOf(word, lang);
      byTerm.set(term, (byTerm.get(term) ?? new Set()).add(stem(fold(word), lang)));
    }
    return [...byTerm.values()].filter((stems) => stems.size > 1).map((stems) => [...stems].sort().join(' = '));
  });
  // »behøver« and »behov«, »længe« and »lang«, »tænke« and »tanke« are kin; »svær« and »svar« are not, and both are everywhere.
  expect(together.sort()).toMatchInlineSnapshot(`
    [
      "behoev = behov",
      "haand = haend",
      "kraeft = kraft",
      "kraev = krav",
      "laeng = lang",
      "stoer = stor",
      "svaer = svar",
      "taenk = tank",
      "vaelg = valg",
    ]
  `);
});
