import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGS } from '../../src/i18n/lang.ts';
import { formatNumber } from '../../src/i18n/formatNumber.ts';
import { formatFigure } from '../../src/i18n/numbers.ts';
import { follows, readQuery } from '../../src/search/query.ts';
import { sequence, tokens } from '../../src/search/words.ts';

const da = (text: string): string[] => tokens(text, 'da').map(({ term }) => term);
const en = (text: string): string[] => tokens(text, 'en').map(({ term }) => term);

describe('numbers have one form', () => {
  test.for([
    ['1.414', '#1414'],
    ['1414', '#1414'],
    ['1,414', '#1414'],
    ['149 000', '#149000'],
    ['1.234.567', '#1234567'],
    ['0,004', '#0.004'],
    ['5,20', '#5.2'],
    ['60 pct.', '#60%'],
    ['60 %', '#60%'],
    ['60%', '#60%'],
    ['60 procent', '#60%'],
    ['60 per cent', '#60%'],
    ['60 percent', '#60%'],
    ['ti procent', '#10%'],
    ['9,1 pct', '#9.1%'],
    ['ni', '#9'],
    ['nine', '#9'],
    ['én', '#1'],
    ['to ud af ni', '#2/9'],
    ['To af de ni', '#2/9'],
    ['2 af 9', '#2/9'],
    ['seks ud af ti', '#6/10'],
    ['en ud af fire', '#1/4'],
    ['en tredjedel', '#1/3'],
    ['tredjedel', '#1/3'],
    ['to femtedele', '#2/5'],
    ['halvdelen', '#1/2'],
    ['hver fjerde', '#1/4'],
    ['19', '#19'],
  ] as const)('%s is %s', ([text, term]) => expect(da(text)).toEqual([term]));

  test.for([
    ['1,414', '#1414'],
    ['two of the nine', '#2/9'],
    ['six in ten', '#6/10'],
    ['six out of ten', '#6/10'],
    ['1 in 4', '#1/4'],
    ['a third', '#1/3'],
    ['two thirds', '#2/3'],
    ['three quarters', '#3/4'],
    ['half', '#1/2'],
    ['every fifth', '#1/5'],
    ['three per cent', '#3%'],
  ] as const)('%s is %s', ([text, term]) => expect(en(text)).toEqual([term]));

  test('what only looks like a share is none', () => {
    expect(da('hver tredje uge')).toEqual(['hver', 'tredje', 'uge']);
    expect(da('9 af 2')).toEqual(['#9', 'af', '#2']);
    expect(da('tre tredjedele')).toEqual(['#3', '#1/3']);
    expect(da('et af to mål')).toEqual(['et', 'af', '#2', 'maal']);
    expect(en('20 in 2016')).toEqual(['#20', 'in', '#2016']);
    expect(en('at the third measurement')).toEqual(['at', 'the', 'third', 'measurement']);
    expect(en('a third measurement')).toEqual(['a', 'third', 'measurement']);
    expect(da('3 procentpoint')).toEqual(['#3', 'procentpoint']);
    expect(en('to work by fire')).toEqual(['to', 'work', 'by', 'fire']);
    expect(da('45–50 i 2018–2019')).toEqual(['#45', '#50', 'i', '#2018', '#2019']);
    expect(da('22. juni 2022')).toEqual(['#22', 'juni', '#2022']);
  });

  test('a share is found by its percentage and its numbers, a percentage by its number', () => {
    expect(tokens('19 af de 98', 'da')[0]?.also).toEqual(['#19%', '#19', '#98']);
    expect(tokens('en tredjedel', 'da')[0]?.also).toEqual(['#33%']);
    expect(tokens('60 pct.', 'da')[0]?.also).toEqual(['#60']);
  });

  test('every number that the site writes is read', () => {
    for (const lang of LANGS) {
      fc.assert(fc.property(fc.nat(10_000_000), (n) => tokens(formatNumber(n, 0, lang), lang).map(({ term }) => term).join(' ') === `#${n}`));
      for (let n = 2; n <= 12; n++) {
        const count = { value: n, decimals: 0, unit: 'count', precision: 'exact' } as const;
        expect(sequence(formatFigure(count, lang, ['words']), lang)).toEqual([`#${n}`]);
      }
      for (const value of [10, 20, 25, 33, 40, 50, 60, 67, 75, 80]) {
        const share = { value, decimals: 0, unit: 'percent', precision: 'exact' } as const;
        const [written, ...more] = tokens(formatFigure(share, lang, ['words']), lang);
        expect([written?.also[0], ...more]).toEqual([`#${value}%`]);
        expect(tokens(formatFigure(share, lang), lang).map(({ term }) => term)).toEqual([`#${value}%`]);
      }
    }
  });
});

test('words are folded; a hyphen parts them, an apostrophe and its s go', () => {
  expect(da('Næstved-projektet')).toEqual(['naestved', 'projektet']);
  expect(tokens('well-being', 'en')[0]?.also).toEqual(['wellbeing']);
  expect(da('VIVE’s')).toEqual(['vive']);
  expect(en('don’t')).toEqual(['dont']);
  expect(tokens('WHO-5', 'da')).toMatchObject([{ term: 'who5', also: ['who', '#5'], start: 0, end: 5 }]);
});

test('a token is where it says, in any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...LANGS), (text, lang) =>
      tokens(text, lang).every(({ raw, start, end }, i, all) => text.slice(start, end) === raw && (all[i - 1]?.end ?? 0) <= start),
    ),
  );
});

describe('quotation marks', () => {
  test.for(['"tidlig praktik"', '”tidlig praktik”', '“tidlig praktik”', '»tidlig praktik«', '«tidlig praktik»', '„tidlig praktik“'])('%s is a phrase', (text) => {
    expect(readQuery(text, 'da').phrases.map(({ words }) => words)).toEqual([['tidlig', 'praktik']]);
  });
  test('one without its fellow, or around one word, is none', () => {
    expect(readQuery('"tidlig praktik', 'da').phrases).toEqual([]);
    expect(readQuery('»praktik«', 'da').phrases).toEqual([]);
    expect(readQuery('»praktik«', 'da').tokens.map(({ term }) => term)).toEqual(['praktik']);
  });
  test('words follow on one another, or do not', () => {
    expect(follows(['a', 'b', 'c'], ['b', 'c'])).toBe(true);
    expect(follows(['a', 'b', 'c'], ['a', 'c'])).toBe(false);
    expect(follows(['a'], ['a', 'b'])).toBe(false);
  });
});
