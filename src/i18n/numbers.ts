import type { Precision, Unit } from '../dataset/observation.ts';
import { LOCALE, type Lang } from './lang.ts';

/** What is needed to write a figure; an observation has it, and so has a computation. */
export interface Quantity {
  value: number;
  /** Digits after the decimal point as printed; a p-value of `0.000` keeps its three. */
  decimals: number;
  unit: Unit | 'percentage_points' | 'ratio';
  precision: Precision;
}

/** How a figure is written: with its unit, as a bare number, in words; and whether it starts a sentence. */
export type FigureFormat = 'number' | 'words' | 'cap';

const HEDGES: Record<Lang, Record<Precision, string>> = {
  da: {
    exact: '',
    fraction: '',
    godt: 'godt',
    knap: 'knap',
    cirka: 'cirka',
    naesten: 'næsten',
    'mere-end': 'mere end',
    over: 'over',
    under: 'under',
    mindst: 'mindst',
    'lidt-over': 'lidt over',
    'lidt-under': 'lidt under',
  },
  en: {
    exact: '',
    fraction: '',
    godt: 'just over',
    knap: 'just under',
    cirka: 'about',
    naesten: 'almost',
    'mere-end': 'more than',
    over: 'over',
    under: 'under',
    mindst: 'at least',
    'lidt-over': 'a little over',
    'lidt-under': 'a little under',
  },
};

const SMALL_NUMBERS: Record<Lang, readonly string[]> = {
  da: ['nul', 'en', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve', 'tolv'],
  en: ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
};

/** Shares that are commonly said as fractions, by their percentage rounded to a whole number. */
const FRACTIONS: Record<Lang, Readonly<Record<number, string>>> = {
  da: {
    10: 'en tiendedel',
    20: 'en femtedel',
    25: 'en fjerdedel',
    33: 'en tredjedel',
    40: 'to femtedele',
    50: 'halvdelen',
    60: 'tre femtedele',
    67: 'to tredjedele',
    75: 'tre fjerdedele',
    80: 'fire femtedele',
  },
  en: {
    10: 'a tenth',
    20: 'a fifth',
    25: 'a quarter',
    33: 'a third',
    40: 'two fifths',
    50: 'half',
    60: 'three fifths',
    67: 'two thirds',
    75: 'three quarters',
    80: 'four fifths',
  },
};

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

function withUnit(number: string, unit: Quantity['unit'], lang: Lang): string {
  switch (unit) {
    case 'percent':
      return lang === 'da' ? `${number} pct.` : `${number} per cent`;
    case 'percentage_points':
      return lang === 'da' ? `${number} procentpoint` : `${number} percentage points`;
    case 'dkk_per_year':
      return lang === 'da' ? `${number} kr.` : `DKK ${number}`;
    default:
      // Other units are words of the sentence (»19 borgere«, »12 timer«), which prose inflects better than we can.
      return number;
  }
}

/** Percentages that stand for a wording such as »hver tredje« are shown as whole numbers; the `value` keeps 33.3. */
function shownDecimals(q: Quantity): number {
  return q.unit === 'percent' && q.precision !== 'exact' ? 0 : q.decimals;
}

/**
 * A figure in the page's language, with its hedge and unit.
 *
 * @throws RangeError when words are asked for a figure that has none (see `FRACTIONS` and counts to twelve)
 * @example formatFigure({ value: 50, decimals: 0, unit: 'percent', precision: 'godt' }, 'da', ['words']) // 'godt halvdelen'
 */
export function formatFigure(q: Quantity, lang: Lang, formats: readonly FigureFormat[] = []): string {
  const body = formats.includes('words')
    ? inWords(q, lang)
    : formats.includes('number')
      ? formatNumber(q.value, shownDecimals(q), lang)
      : withUnit(formatNumber(q.value, shownDecimals(q), lang), q.unit, lang);
  const hedge = formats.includes('number') ? '' : HEDGES[lang][q.precision];
  const text = hedge === '' ? body : `${hedge} ${body}`;
  return formats.includes('cap') ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

function inWords(q: Quantity, lang: Lang): string {
  const words = q.unit === 'percent' ? FRACTIONS[lang][Math.round(q.value)] : SMALL_NUMBERS[lang][q.value];
  if (words === undefined) throw new RangeError(`no words for ${q.value} (${q.unit})`);
  return words;
}
