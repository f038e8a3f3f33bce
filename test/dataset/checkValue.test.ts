import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkValue } from '../../src/dataset/checkValue.ts';
import { UNITS } from '../../src/dataset/observation.ts';

test.for([
  ['0', 'percent', null],
  ['100', 'percent', null],
  ['33.3', 'percent', null],
  ['0.000', 'p_value', null],
  ['1', 'p_value', null],
  ['1.5', 'hours', null],
  ['149000', 'dkk_per_year', null],
  ['5.20', 'hours', null],
  ['', 'percent', 'empty'],
  ['43,5', 'percent', 'decimal comma; write a decimal point'],
  ['101.2', 'percent', 'not a percentage; above 100'],
  ['100.1', 'percent', 'not a percentage; above 100'],
  ['-1', 'percent', 'not a percentage; below 0'],
  ['-0', 'percent', 'not a percentage; below 0'],
  ['1.5', 'count', 'not a count; not a whole number'],
  ['1.0', 'count', 'not a count; not a whole number'],
  ['-3', 'count', 'not a count; below 0'],
  ['1.001', 'p_value', 'not a p-value; above 1'],
  ['-2', 'weeks', 'not a quantity; below 0'],
] as const)('%j in %s: %s', ([text, unit, message]) => {
  expect(checkValue(text, unit)).toBe(message);
});

test.for(['1e3', '0x1f', '.5', '5.', '+5', '--5', '1.414.000', '01', '1 414', 'NaN', 'Infinity', '٣', '½', '1_000'])('%j is no number', (text) => {
  expect(checkValue(text, 'percent')).toBe('not a number; only digits, with a decimal point if need be');
  expect(checkValue(text, null)).toBe('not a number; only digits, with a decimal point if need be');
});

test.for(['1,5 kr', 'a1,5', '1,5,5'])('%j is no number with a decimal comma', (text) => {
  expect(checkValue(text, 'percent')).toMatch(/^not a number/);
});

test('with an unknown unit, a number is all that can be asked for', () => {
  expect(checkValue('-5', null)).toBe(null);
  expect(checkValue('101', null)).toBe(null);
  expect(checkValue('1,5', null)).toMatch(/^decimal comma/);
});

test('what passes is a number that reads back as it was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('0', '1', '9', '.', ',', '-', 'e', ' ') }), fc.constantFrom(...UNITS), (text, unit) => {
      if (checkValue(text, unit) !== null) return;
      expect(Number(text)).toBeGreaterThanOrEqual(0);
      expect(Number(text).toFixed(text.split('.')[1]?.length ?? 0)).toBe(text);
    }),
  );
});
