import { expect, test } from 'vitest';
import { typedFigures } from '../../src/binding/typedFigures.ts';

const found = (text: string, lang: 'da' | 'en' = 'da'): string[] => typedFigures(text, lang).map((figure) => figure.text);

test.each([
  ['43 pct. er tilfredse', ['43']],
  ['Af 1.414 forløb endte 60,5 pct. sådan', ['1.414', '60,5']],
  ['to ud af ni fik arbejde', ['to ud af ni']],
  ['I alt 19 borgere i 2019', ['19']],
  ['Kun ni borgere kom i arbejde', ['ni borgere']],
  ['Halvdelen er motiverede', ['Halvdelen']],
  ['godt en tredjedel af dem', ['en tredjedel']],
])('Danish: %s', (text, expected) => expect(found(text)).toEqual(expected));

test.each([
  ['two out of nine found work', ['two out of nine']],
  ['nine citizens found work', ['nine citizens']],
  ['half of the citizens', ['half of the']],
  ['a quarter say so', ['a quarter']],
  ['17 per cent', ['17']],
])('English: %s', (text, expected) => expect(found(text, 'en')).toEqual(expected));

test.each([
  'Den 22. juni 2022 svarede kommunen om 2013–2021.',
  'Se tabel 6.3 og 6.4, s. 33–35 og kapitel 6.',
  'WHO-5 og svar på S 45 (EMN-2022-503630), § 85, CC BY 4.0.',
  'De to grupper og de tre temaer.',
])('may be typed: %s', (text) => expect(found(text)).toEqual([]));

test('a third measurement is no fraction', () => {
  expect(found('those measured a third time', 'en')).toEqual([]);
});

test('says where the figure stands', () => {
  expect(typedFigures('I 2016 var 43 pct. tilfredse', 'da')).toEqual([{ text: '43', at: 11 }]);
});
