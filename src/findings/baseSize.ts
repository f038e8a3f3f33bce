import type { StringKey } from '../i18n/strings.ts';
import type { Quantity } from '../i18n/numbers.ts';
import { statementFigures, type Finding } from './finding.ts';

/** How many stand behind a finding, in steps. */
export const BASE_SIZES = ['1000-', '100-999', '30-99', '1-29', 'not-given', 'no-base', 'no-figure'] as const;
export type BaseSize = (typeof BASE_SIZES)[number];

/** What each is called. */
export const BASE_SIZE_NAME: Record<BaseSize, StringKey> = {
  '1000-': 'baseThousand',
  '100-999': 'baseHundreds',
  '30-99': 'baseTens',
  '1-29': 'baseFew',
  'not-given': 'baseUnknown',
  'no-base': 'baseNone',
  'no-figure': 'unitNone',
};

/** Figures that say nothing without a base. */
const SHARES: readonly Quantity['unit'][] = ['percent', 'percentage_points', 'ratio', 'p_value'];

/**
 * The base of a finding's statement, as its source prints it. Of several groups the smallest: it is what the sentence
 * stands on. Null where no base is printed.
 *
 * @example baseOf(finding('mentor-wellbeing')) // 39
 */
export function baseOf(finding: Finding): number | null {
  const bases = statementFigures(finding).flatMap((figure) => figure.observations.flatMap((o) => o.n ?? []));
  return bases.length === 0 ? null : Math.min(...bases);
}

/**
 * How many stand behind a finding, in steps; and if none are printed, whether any should have been.
 *
 * @example baseSizeOf(finding('mentor-satisfaction')) // 'not-given'
 */
export function baseSizeOf(finding: Finding): BaseSize {
  const figures = statementFigures(finding);
  if (figures.length === 0) return 'no-figure';
  const base = baseOf(finding);
  if (base === null) return figures.some(({ unit }) => SHARES.includes(unit)) ? 'not-given' : 'no-base';
  return base >= 1000 ? '1000-' : base >= 100 ? '100-999' : base >= 30 ? '30-99' : '1-29';
}
