import type { Unit } from '../dataset/observation.ts';
import type { Quantity } from './figureInDigits.ts';
import { figureInShort } from './figureInShort.ts';
import { UNIT_NAME } from './labels.ts';
import type { Lang } from './lang.ts';
import { strings } from './strings.ts';

/** Units that a figure says itself, or that need no saying. */
const SAID: readonly Quantity['unit'][] = ['percent', 'percentage_points', 'ratio', 'count', 'dkk_per_year', 'date'];

/**
 * A figure as it stands by itself, with no sentence around it to name its unit.
 *
 * @example figureAlone({ value: 12, decimals: 0, unit: 'weeks', precision: 'exact' }, 'da') // '12 uger'
 * @example figureAlone({ value: 0.111, decimals: 3, unit: 'p_value', precision: 'exact' }, 'da') // 'p = 0,111'
 */
export function figureAlone(figure: Quantity, lang: Lang): string {
  const text = figureInShort(figure, lang);
  if (figure.unit === 'p_value') return `p = ${text}`;
  return SAID.includes(figure.unit) ? text : `${text} ${strings(lang)[UNIT_NAME[figure.unit as Unit]]}`;
}
