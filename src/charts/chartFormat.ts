import type { Lang } from '../i18n/lang.ts';
import { figureInDigits } from '../i18n/figureInDigits.ts';
import type { FormatFigure } from './context.ts';

/**
 * How figures are written in charts: as in prose, but with `%` in English, where `per cent` at every bar would crowd out
 * the figures.
 *
 * @example chartFormat('da')({ value: 50, decimals: 0, unit: 'percent', precision: 'godt' }) // 'godt 50 pct.'
 */
export const chartFormat =
  (lang: Lang): FormatFigure =>
  (figure, formats = []) =>
    figureInDigits(figure, lang, formats).replace(/ per cent$/, '%');
