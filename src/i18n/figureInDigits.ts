import type { Precision, Unit } from '../dataset/observation.ts';
import { dateText, isoDate } from './dates.ts';
import { formatNumber } from './formatNumber.ts';
import type { Lang } from './lang.ts';

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
    primo: 'primo',
    medio: 'medio',
    ultimo: 'ultimo',
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
    primo: 'early',
    medio: 'mid-',
    ultimo: 'end of',
  },
};

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
 * A figure in the page's language, with its hedge and unit. A date is always a date, `number` or not.
 *
 * @param body the figure itself, where it is not to be written in digits
 * @example figureInDigits({ value: 50, decimals: 0, unit: 'percent', precision: 'godt' }, 'da') // 'godt 50 pct.'
 */
export function figureInDigits(q: Quantity, lang: Lang, formats: readonly FigureFormat[] = [], body = bodyOf(q, lang, formats)): string {
  const hedge = formats.includes('number') && q.unit !== 'date' ? '' : HEDGES[lang][q.precision];
  const text = hedge === '' || hedge.endsWith('-') ? `${hedge}${body}` : `${hedge} ${body}`;
  return formats.includes('cap') ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

function bodyOf(q: Quantity, lang: Lang, formats: readonly FigureFormat[]): string {
  if (q.unit === 'date') return dateText(isoDate(q.value), lang);
  const number = formatNumber(q.value, shownDecimals(q), lang);
  return formats.includes('number') ? number : withUnit(number, q.unit, lang);
}
