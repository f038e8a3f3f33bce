import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { effectWords } from '../../src/binding/effectWords.ts';
import type { Counted, Difference, Refusal, TestedDifference } from '../../src/i18n/difference.ts';
import { differenceText } from '../../src/i18n/differenceText.ts';
import { DIFFERENCE_DA } from '../../src/i18n/differenceWords.da.ts';
import { DIFFERENCE_EN } from '../../src/i18n/differenceWords.en.ts';
import type { DifferenceWords } from '../../src/i18n/differenceWords.ts';
import { LANGS, type Lang } from '../../src/i18n/lang.ts';

const WORDS: Record<Lang, DifferenceWords> = { da: DIFFERENCE_DA, en: DIFFERENCE_EN };

const point = (label: string, n: number | null = 97, series: string | null = null) => ({
  n,
  by: { code: label, label },
  series: series === null ? null : { code: series, label: series },
});
const [yes, no] = [point('Ja'), point('Nej', 76)];

const tested = (rest: Partial<TestedDifference> = {}): TestedDifference => ({
  ...{ kind: 'independent', a: { count: 31, n: 97 }, b: { count: 12, n: 76 }, points: 16.17, interval: { low: 3.1, high: 28.2 }, p: 0.0186, limit: 0.05, verdict: 'clear' },
  ...rest,
});
const both = (difference: Difference, a = yes, b = no): string[] => LANGS.map((lang) => differenceText(difference, a, b, WORDS[lang]));

test('groups that differ', () => {
  expect(both(tested())).toEqual([
    '31 af 97 (Ja) mod 12 af 76 (Nej): en forskel på 16 procentpoint. Med 95 procents sikkerhed ligger forskellen mellem 3 og 28 procentpoint, så den er statistisk sikker. Er der i virkeligheden ingen forskel, ses en mindst så stor ved ren tilfældighed i 2 ud af 100 tilfælde (Fishers eksakte test, p = 0,02). En forskel mellem grupper siger ikke, hvad der ligger bag.',
    '31 of 97 (Ja) against 12 of 76 (Nej): a difference of 16 percentage points. With 95 per cent certainty the difference lies between 3 and 28 percentage points, so it is statistically certain. If there is really no difference, one at least this large is seen by pure chance in 2 out of 100 cases (Fisher’s exact test, p = 0.02). A difference between groups does not say what lies behind it.',
  ]);
});

test('groups that may not differ', () => {
  expect(both(tested({ interval: { low: -1.4, high: 33.6 }, p: 0.0712, verdict: 'open' }))).toEqual([
    '31 af 97 (Ja) mod 12 af 76 (Nej): en forskel på 16 procentpoint. Med 95 procents sikkerhed ligger forskellen et sted mellem 34 procentpoint og 1 procentpoint den modsatte vej, så tallene kan ikke afgøre, om der er nogen. Er der i virkeligheden ingen forskel, ses en mindst så stor ved ren tilfældighed i 7 ud af 100 tilfælde (Fishers eksakte test, p = 0,07). En forskel mellem grupper siger ikke, hvad der ligger bag.',
    '31 of 97 (Ja) against 12 of 76 (Nej): a difference of 16 percentage points. With 95 per cent certainty the difference lies somewhere between 34 percentage points and 1 percentage point the other way, so the figures cannot tell whether there is any. If there is really no difference, one at least this large is seen by pure chance in 7 out of 100 cases (Fisher’s exact test, p = 0.07). A difference between groups does not say what lies behind it.',
  ]);
});

test('answers of the same people, where interval and test disagree', () => {
  const difference = tested({ kind: 'answers', a: { count: 30, n: 97 }, b: { count: 16, n: 97 }, points: 14.43, interval: { low: 0.8, high: 27.5 }, p: 0.0541, verdict: 'border' });
  expect(both(difference)).toEqual([
    '30 af 97 (Ja) mod 16 af de samme 97 (Nej): en forskel på 14 procentpoint. Med 95 procents sikkerhed ligger forskellen mellem 1 og 28 procentpoint. Er der i virkeligheden ingen forskel, ses en mindst så stor ved ren tilfældighed i 5 ud af 100 tilfælde (McNemars eksakte test, p = 0,054). Intervallet og testen falder ud til hver sin side af den sædvanlige grænse (p = 0,05), så tallene kan ikke afgøre, om der er en forskel.',
    '30 of 97 (Ja) against 16 of the same 97 (Nej): a difference of 14 percentage points. With 95 per cent certainty the difference lies between 1 and 28 percentage points. If there is really no difference, one at least this large is seen by pure chance in 5 out of 100 cases (McNemar’s exact test, p = 0.054). The interval and the test fall on either side of the usual limit (p = 0.05), so the figures cannot tell whether there is a difference.',
  ]);
  const around = differenceText({ ...difference, interval: { low: -0.8, high: 27.5 }, p: 0.0459 }, yes, no, WORDS.da);
  expect(around).toContain('mellem 28 procentpoint og 1 procentpoint den modsatte vej. Er der');
  expect(around).toContain('p = 0,046)');
});

test('no difference at all', () => {
  const equal = tested({ kind: 'answers', a: { count: 7, n: 15 }, b: { count: 7, n: 15 }, points: 0, interval: { low: -44.6, high: 44.6 }, p: 1, verdict: 'open' });
  expect(both(equal)).toEqual([
    '7 af 15 (Ja) mod 7 af de samme 15 (Nej): ingen forskel. Med 95 procents sikkerhed ligger forskellen et sted mellem 45 procentpoint den ene vej og 45 procentpoint den anden, så tallene kan ikke afgøre, om der er nogen.',
    '7 of 15 (Ja) against 7 of the same 15 (Nej): no difference. With 95 per cent certainty the difference lies somewhere between 45 percentage points one way and 45 percentage points the other, so the figures cannot tell whether there is any.',
  ]);
});

describe('writes chance', () => {
  test.for([
    [0.00004, 'i færre end 1 ud af 1.000 tilfælde', 'p < 0,001'],
    [0.001, 'i 1 ud af 1.000 tilfælde', 'p = 0,001'],
    [0.0094, 'i 9 ud af 1.000 tilfælde', 'p = 0,009'],
    [0.0096, 'i 1 ud af 100 tilfælde', 'p = 0,01'],
    [0.0489, 'i 5 ud af 100 tilfælde', 'p = 0,049'],
    [0.0511, 'i 5 ud af 100 tilfælde', 'p = 0,051'],
    [0.557, 'i 56 ud af 100 tilfælde', 'p = 0,56'],
    [0.997, 'i næsten alle tilfælde', 'p = 1,00'],
  ] as const)('p = %d', ([p, often, written]) => {
    expect(differenceText(tested({ p }), yes, no, WORDS.da)).toContain(`ved ren tilfældighed ${often} (Fishers eksakte test, ${written})`);
  });
});

describe('writes points', () => {
  test.for([
    [1.2, { low: 0.4, high: 2 }, 'en forskel på 1,2 procentpoint', 'mellem 0,4 og 2,0 procentpoint'],
    [1.2, { low: 0.02, high: 2.4 }, 'en forskel på 1,20 procentpoint', 'mellem 0,02 og 2,40 procentpoint'],
    [1.2, { low: 0.6, high: 1.8 }, 'en forskel på 1 procentpoint', 'mellem 1 og 2 procentpoint'],
  ] as const)('of %d, so that what is not 0 is not written as 0', ([points, interval, difference, between]) => {
    const text = differenceText(tested({ points, interval }), yes, no, WORDS.da);
    expect(text).toContain(difference);
    expect(text).toContain(between);
  });

  test('one of them in the singular', () => {
    expect(differenceText(tested({ points: 1.2, interval: { low: 0.6, high: 1.8 } }), yes, no, WORDS.en)).toContain('a difference of 1 percentage point.');
  });
});

test('points are named by what tells them apart', () => {
  const name = (a: ReturnType<typeof point>, b: ReturnType<typeof point>): string => differenceText(tested(), a, b, WORDS.da).slice(0, 60);
  expect(name(point('Dårligt', 97, 'I arbejde'), point('Dårligt', 76, 'Ikke i arbejde'))).toMatch(/^31 af 97 \(I arbejde\) mod 12 af 76 \(Ikke i arbejde\)/);
  expect(name(point('Dårligt', 97, 'Nu'), point('Godt', 76, 'Nu'))).toMatch(/^31 af 97 \(Dårligt\) mod 12 af 76 \(Godt\)/);
  expect(name(point('A', 97, 'C'), point('B', 76, 'D'))).toMatch(/^31 af 97 \(A, C\) mod 12 af 76 \(B, D\)/);
});

test('an order of choosing makes no difference: the larger share stands first', () => {
  const [a, b] = [tested(), tested({ a: { count: 12, n: 76 }, b: { count: 31, n: 97 }, points: -16.17, interval: { low: -28.2, high: -3.1 } })];
  for (const lang of LANGS) expect(differenceText(b, no, yes, WORDS[lang])).toBe(differenceText(a, yes, no, WORDS[lang]));
});

test('the same point', () => {
  expect(both({ kind: 'same-point' })).toEqual(['Det er det samme punkt. Vælg to forskellige.', 'That is the same point. Choose two different ones.']);
});

describe('refused', () => {
  const refused = (reason: Refusal, points: number | null, isExact = true): Difference => ({
    ...{ kind: 'refused', reason },
    plain: points === null ? null : { points, decimals: 0, isExact },
  });

  test('with the difference of the printed figures', () => {
    expect(both(refused('same-people', -1))).toEqual([
      'Det er helt eller delvis de samme mennesker, målt to gange. Tabellen viser ikke, hvem der har skiftet svar, så det kan ikke testes, om forskellen er tilfældig. Forskellen er 1 procentpoint, beregnet af os ud fra de trykte tal.',
      'These are the same people, all or some of them, measured twice. The table does not show who changed their answer, so it cannot be tested whether the difference is chance. The difference is 1 percentage point, computed by us from the printed figures.',
    ]);
    expect(both(refused('same-people', 0)).map((text) => text.slice(-28))).toEqual([' tilfældig. De to tal er ens.', 'e. The two figures are equal.'].map((text) => text.slice(-28)));
  });

  test('with a hedge where the source has one', () => {
    expect(both(refused('no-base', 25, false))).toEqual([
      'Kilden oplyser ikke, hvor mange der har svaret, så det kan ikke testes, om forskellen er tilfældig. Forskellen er omkring 25 procentpoint, beregnet af os ud fra de trykte tal, som kilden tager forbehold for.',
      'The source does not say how many answered, so it cannot be tested whether the difference is chance. The difference is about 25 percentage points, computed by us from the printed figures, which the source hedges.',
    ]);
    expect(differenceText(refused('no-base', 0, false), yes, no, WORDS.da)).not.toContain('ens');
  });

  test('with the smaller base where people are too few', () => {
    expect(both(refused('too-few', null), point('A', 76), point('B', 6))).toEqual([
      'Bag mindst ét af tallene står der kun 6 mennesker. Det er for få til at sige noget om en forskel.',
      'At least one of the figures rests on only 6 people. That is too few to say anything of a difference.',
    ]);
  });
});

test('every text has the same names to fill in, in both languages', () => {
  const names = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map((m) => m[0]).sort();
  const texts = ({ refusals, ...rest }: DifferenceWords): Record<string, string> => ({ ...rest, ...refusals });
  for (const [key, text] of Object.entries(texts(DIFFERENCE_DA))) expect(names(texts(DIFFERENCE_EN)[key] ?? ''), key).toEqual(names(text));
});

const counted: fc.Arbitrary<Counted> = fc.integer({ min: 10, max: 2000 }).chain((n) => fc.record({ count: fc.nat({ max: n }), n: fc.constant(n) }));
const anyTested: fc.Arbitrary<Difference> = fc
  .record({
    kind: fc.constantFrom('independent' as const, 'answers' as const),
    a: counted,
    b: counted,
    points: fc.double({ min: -100, max: 100, noNaN: true }),
    width: fc.double({ min: 0.1, max: 60, noNaN: true }),
    p: fc.double({ min: 1e-12, max: 1, noNaN: true }),
    verdict: fc.constantFrom('clear' as const, 'open' as const, 'border' as const),
  })
  .map(({ width, ...rest }) => ({ ...rest, limit: 0.05, interval: { low: rest.points - width, high: rest.points + width / 2 } }));
const anyRefused: fc.Arbitrary<Difference> = fc.record({
  kind: fc.constant('refused' as const),
  reason: fc.constantFrom(...(Object.keys(DIFFERENCE_DA.refusals) as Refusal[])),
  plain: fc.option(fc.record({ points: fc.integer({ min: -100, max: 100 }), decimals: fc.constantFrom(0, 1), isExact: fc.boolean() }), { nil: null }),
});

test('every text is whole sentences without holes, without minus signs and without a word of effect', () => {
  fc.assert(
    fc.property(fc.oneof(anyTested, anyRefused), fc.constantFrom(...LANGS), (difference, lang) => {
      const text = differenceText(difference, yes, no, WORDS[lang]);
      expect(text).toMatch(/^[^{}]+\.$/);
      expect(text).not.toMatch(/undefined|NaN|Infinity| {2}|−|\.\.|(?<!\d) ,/);
      expect(effectWords(text, lang)).toEqual([]);
      expect(text).not.toMatch(/\b(giver|årsag|reason for|makes)\b/);
    }),
  );
});
