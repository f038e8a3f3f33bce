import { figureInShort } from '../i18n/figureInShort.ts';
import type { Lang } from '../i18n/lang.ts';
import type { FormatFigure } from './context.ts';

/**
 * How figures are written in charts: in short.
 *
 * @example chartFormat('da')({ value: 50, decimals: 0, unit: 'percent', precision: 'godt' }) // 'godt 50 pct.'
 */
export const chartFormat =
  (lang: Lang): FormatFigure =>
  (figure, formats = []) =>
    figureInShort(figure, lang, formats);
