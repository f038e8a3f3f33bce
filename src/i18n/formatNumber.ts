import { LOCALE, type Lang } from './lang.ts';

/**
 * A number in the page's language: `1.414` and `0,004` in Danish, `1,414` and `0.004` in English. A minus is U+2212.
 *
 * @example formatNumber(1414, 0, 'da') // '1.414'
 */
export function formatNumber(value: number, decimals: number, lang: Lang): string {
  return value
    .toLocaleString(LOCALE[lang], { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
    .replace('-', '−');
}
