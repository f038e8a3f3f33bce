import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPrinted, danishToPlain } from '../../src/dataset/checkPrinted.ts';

test.for([
  ['1.414', '1414', 'exact', null],
  ['1.414', '1.414', 'exact', 'does not say the value 1.414'],
  ['0,004', '0.004', 'exact', null],
  ['0,000', '0', 'exact', 'does not say the value 0'],
  ['43 pct.', '43', 'exact', null],
  ['43 pct.', '34', 'exact', 'does not say the value 34'],
  ['149.000 kr.', '149000', 'exact', null],
  ['19 år', '19', 'exact', null],
  ['hver 14. dag', '14', 'exact', null],
  ['45-50 borgere, eller derover', '45', 'exact', null],
  ['45-50 borgere, eller derover', '50', 'exact', null],
  ['45-50 borgere, eller derover', '47', 'exact', 'does not say the value 47'],
  ['halvanden time', '1.5', 'exact', null],
  ['godt hvert tredje', '33.3', 'godt', null],
  ['3 ud af 4', '75', 'fraction', null],
  ['cirka 25', '25', 'cirka', null],
  ['næsten 70 pct.', '70', 'naesten', null],
  ['næsten 70 pct.', '7', 'naesten', 'does not say the value 7'],
  ['ca. 149.000 kr. årligt', '149', 'cirka', 'does not say the value 149'],
] as const)('%j beside %s (%s): %s', ([printed, value, precision, message]) => {
  expect(checkPrinted(printed, value, precision)).toBe(message);
});

test('a number written in Danish by Node is recognised, and only as itself', () => {
  fc.assert(
    fc.property(fc.nat({ max: 9_999_999 }), fc.integer({ min: 0, max: 3 }), fc.nat({ max: 9_999_999 }), (digits, decimals, other) => {
      const value = (digits / 10 ** decimals).toFixed(decimals);
      const printed = Number(value).toLocaleString('da-DK', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
      expect(danishToPlain(printed)).toBe(value);
      expect(checkPrinted(`${printed} pct.`, value, 'exact')).toBe(null);
      if (other !== digits) expect(checkPrinted(printed, (other / 10 ** decimals).toFixed(decimals), 'exact')).not.toBe(null);
    }),
  );
});
