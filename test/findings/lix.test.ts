import { expect, test } from 'vitest';
import { lix } from '../../src/findings/lix.ts';

test('words a sentence, and how many of a hundred are long', () => {
  expect(lix('Halvdelen er i arbejde.')).toBe(4 + 50);
  // »Motivation« alone is long; two sentences of three words.
  expect(lix('Motivation er godt. Det er sandt.')).toBeCloseTo(3 + 100 / 6, 10);
  expect(lix('')).toBe(0);
});
test('a colon ends a sentence, the stop of an abbreviation does not', () => {
  expect(lix('Det er to: 60 pct. og 61 pct. i alt.')).toBe(5);
});
test('figures have no long words, and a compound with a hyphen is one', () => {
  expect(lix('1.414 og 2013–2021.')).toBe(3);
  expect(lix('Næstved-projektet.')).toBe(101);
});
