import { figureInDigits, type FigureFormat, type Quantity } from './figureInDigits.ts';
import type { Lang } from './lang.ts';

/**
 * A figure as it is written where there is little room: as in prose, but with `%` in English, where `per cent` at every
 * figure would crowd out the figures.
 *
 * @example figureInShort({ value: 43, decimals: 0, unit: 'percent', precision: 'exact' }, 'en') // '43%'
 */
export const figureInShort = (figure: Quantity, lang: Lang, formats: readonly FigureFormat[] = []): string =>
  figureInDigits(figure, lang, formats).replace(/ per cent$/, '%');
