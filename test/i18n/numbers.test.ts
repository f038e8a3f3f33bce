import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PRECISIONS, UNITS } from '../../src/dataset/observation.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { formatNumber } from '../../src/i18n/formatNumber.ts';
import { formatFigure, type Quantity } from '../../src/i18n/numbers.ts';

const quantity = (value: number, own: Partial<Quantity> = {}): Quantity => ({ value, decimals: 0, unit: 'percent', precision: 'exact', ...own });

describe('formatNumber', () => {
  test.for([
    [1414, 0, '1.414', '1,414'],
    [0.004, 3, '0,004', '0.004'],
    [0, 3, '0,000', '0.000'],
    [1234567.5, 1, '1.234.567,5', '1,234,567.5'],
    [-4, 0, '−4', '−4'],
  ] as const)('writes %d with %i decimals', ([value, decimals, da, en]) => {
    expect([formatNumber(value, decimals, 'da'), formatNumber(value, decimals, 'en')]).toEqual([da, en]);
  });

  test('is read back as the same number, and swaps points and commas between the languages', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 3 }), (digits, decimals) => {
        const value = digits / 10 ** decimals;
        const [da, en] = [formatNumber(value, decimals, 'da'), formatNumber(value, decimals, 'en')];
        expect(Number(en.replaceAll(',', '').replace('−', '-'))).toBe(value);
        expect(da.replace(/[.,]/g, (c) => (c === '.' ? ',' : '.'))).toBe(en);
      }),
    );
  });
});

describe('formatFigure', () => {
  test.for([
    ['a share', quantity(43), [], '43 pct.', '43 per cent'],
    ['a bare number', quantity(43, { precision: 'godt' }), ['number'], '43', '43'],
    ['a hedge', quantity(50, { precision: 'godt' }), [], 'godt 50 pct.', 'just over 50 per cent'],
    ['words', quantity(50, { precision: 'godt' }), ['words'], 'godt halvdelen', 'just over half'],
    ['the start of a sentence', quantity(75), ['words', 'cap'], 'Tre fjerdedele', 'Three quarters'],
    ['the start of a sentence, after a hedge', quantity(20, { precision: 'naesten' }), ['cap'], 'Næsten 20 pct.', 'Almost 20 per cent'],
    ['a third that is printed in words', quantity(33.3, { decimals: 1, precision: 'fraction' }), [], '33 pct.', '33 per cent'],
    ['a printed decimal', quantity(33.3, { decimals: 1 }), [], '33,3 pct.', '33.3 per cent'],
    ['kroner', quantity(149000, { unit: 'dkk_per_year' }), [], '149.000 kr.', 'DKK 149,000'],
    ['kroner, about', quantity(149000, { unit: 'dkk_per_year', precision: 'cirka' }), [], 'cirka 149.000 kr.', 'about DKK 149,000'],
    ['a count', quantity(1414, { unit: 'count' }), [], '1.414', '1,414'],
    ['a small count in words', quantity(9, { unit: 'count' }), ['words'], 'ni', 'nine'],
    ['points', quantity(-4, { unit: 'percentage_points' }), [], '−4 procentpoint', '−4 percentage points'],
    ['a p-value', quantity(0, { unit: 'p_value', decimals: 3 }), [], '0,000', '0.000'],
  ] as const)('writes %s', ([, q, formats, da, en]) => {
    expect([formatFigure(q, 'da', formats), formatFigure(q, 'en', formats)]).toEqual([da, en]);
  });

  test.for([quantity(43), quantity(13, { unit: 'count' }), quantity(1.5, { unit: 'count', decimals: 1 })])('has no words for $value $unit', (q) => {
    for (const lang of LANGS) expect(() => formatFigure(q, lang, ['words'])).toThrow(RangeError);
  });

  test('has words for the same figures in both languages', () => {
    const hasWords = (q: Quantity, lang: 'da' | 'en'): boolean => {
      try {
        return formatFigure(q, lang, ['words']) !== '';
      } catch {
        return false;
      }
    };
    for (const unit of ['percent', 'count'] as const)
      for (let value = 0; value <= 100; value++) expect(hasWords(quantity(value, { unit }), 'da'), `${value} ${unit}`).toBe(hasWords(quantity(value, { unit }), 'en'));
  });

  test('writes any figure in both languages; at the start of a sentence only its first letter differs', () => {
    const any = fc.record({
      value: fc.integer({ min: 0, max: 200_000 }),
      decimals: fc.constant(0),
      // Dates have digits of their own; see dates.test.ts.
      unit: fc.constantFrom(...UNITS.filter((unit) => unit !== 'date')),
      precision: fc.constantFrom(...PRECISIONS),
    });
    fc.assert(
      fc.property(any, fc.constantFrom(...LANGS), (q, lang) => {
        const text = formatFigure(q, lang);
        const capital = formatFigure(q, lang, ['cap']);
        expect(text).toMatch(/\d/);
        expect(capital.slice(1)).toBe(text.slice(1));
        expect(capital[0]).toBe(text[0]?.toUpperCase());
        expect(text).not.toMatch(/undefined| {2}|^ | $/);
      }),
    );
  });
});
