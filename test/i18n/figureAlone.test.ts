import { expect, test } from 'vitest';
import { figureAlone } from '../../src/i18n/figureAlone.ts';
import type { Quantity } from '../../src/i18n/numbers.ts';

const exact = (value: number, unit: Quantity['unit'], decimals = 0): Quantity => ({ value, unit, decimals, precision: 'exact' });

test.for([
  [exact(43, 'percent'), '43 pct.', '43%'],
  [{ ...exact(50, 'percent'), precision: 'godt' as const }, 'godt 50 pct.', 'just over 50%'],
  [exact(23, 'percentage_points'), '23 procentpoint', '23 percentage points'],
  [exact(1414, 'count'), '1.414', '1,414'],
  [exact(3, 'ratio', 1), '3,0', '3.0'],
  [exact(149000, 'dkk_per_year'), '149.000 kr.', 'DKK 149,000'],
  [exact(201604, 'date'), 'april 2016', 'April 2016'],
  [exact(0.111, 'p_value', 3), 'p = 0,111', 'p = 0.111'],
  [exact(12, 'hours_per_week'), '12 timer om ugen', '12 hours a week'],
  [{ ...exact(25, 'citizens_per_worker'), precision: 'cirka' as const }, 'cirka 25 borgere pr. medarbejder', 'about 25 citizens per staff member'],
] as const)('%o', ([figure, da, en]) => {
  expect(figureAlone(figure, 'da')).toBe(da);
  expect(figureAlone(figure, 'en')).toBe(en);
});
