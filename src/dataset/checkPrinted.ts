import type { Precision } from './observation.ts';

/** A number as Danish print has it (`1.414`, `0,004`, `43`), not part of a longer one such as `2013-2021` has it. */
const DANISH_NUMBER = /(?<![\d.,])(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?(?![\d]|[.,]\d)/g;

/** A number followed by its unit is the figure itself, whatever hedge stands before it: `ca. 149.000 kr.`. */
const WITH_UNIT = /\d\s*(?:pct\.|procent|%|kr\.)/;

/** Digits of a number printed in Danish, written as in the data: `1.414` → `1414`, `0,004` → `0.004`. */
export const danishToPlain = (printed: string): string => printed.replaceAll('.', '').replace(',', '.');

/**
 * Says what is wrong with the printed form beside its value, or null. Where a figure is printed in digits, those digits
 * are the value's, to the last zero; of a printed range (`45-50 borgere`) either end may be the value. A figure in words
 * (»godt hvert tredje«) cannot be checked so.
 *
 * @example checkPrinted('43 pct.', '34', 'exact') // 'does not say the value 34'
 */
export function checkPrinted(printed: string, value: string, precision: Precision): string | null {
  if (precision !== 'exact' && !WITH_UNIT.test(printed)) return null;
  const numbers = printed.match(DANISH_NUMBER) ?? [];
  return numbers.length === 0 || numbers.some((number) => danishToPlain(number) === value)
    ? null
    : `does not say the value ${value}`;
}
