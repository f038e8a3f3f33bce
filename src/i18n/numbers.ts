import { figureInDigits, type FigureFormat, type Quantity } from './figureInDigits.ts';
import type { Lang } from './lang.ts';

export type { FigureFormat, Quantity };

const SMALL_NUMBERS: Record<Lang, readonly string[]> = {
  da: ['ingen', 'en', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve', 'tolv'],
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
 * A figure in the page's language, in digits or in words, with its hedge and unit.
 *
 * @throws RangeError when words are asked for a figure that has none (see `FRACTIONS` and counts to twelve)
 * @example formatFigure({ value: 50, decimals: 0, unit: 'percent', precision: 'godt' }, 'da', ['words']) // 'godt halvdelen'
 */
export const formatFigure = (q: Quantity, lang: Lang, formats: readonly FigureFormat[] = []): string =>
  formats.includes('words') ? figureInDigits(q, lang, formats, inWords(q, lang)) : figureInDigits(q, lang, formats);

function inWords(q: Quantity, lang: Lang): string {
  const words = q.unit === 'percent' ? FRACTIONS[lang][Math.round(q.value)] : SMALL_NUMBERS[lang][q.value];
  if (words === undefined) throw new RangeError(`no words for ${q.value} (${q.unit})`);
  return words;
}
