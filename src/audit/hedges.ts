import type { Observation, Precision } from '../dataset/observation.ts';

/** How far above (`up`) and below (`down`) its value a wording may be, per cent points; null: as far as one likes. */
interface Reach {
  down: number | null;
  up: number | null;
}

/**
 * What a wording lets a percentage be. A half point is for the rounding of the figure it is held against: »godt hver tredje«
 * (33.3) is true of a printed 33. »Godt« and »knap« are said of what is near; »over« and »under« of anything beyond.
 */
const REACH: Record<Exclude<Precision, 'exact'>, Reach> = {
  fraction: { down: 2, up: 2 },
  godt: { down: 0.5, up: 7 },
  'lidt-over': { down: 0.5, up: 7 },
  knap: { down: 7, up: 0.5 },
  naesten: { down: 7, up: 0.5 },
  'lidt-under': { down: 7, up: 0.5 },
  cirka: { down: 3, up: 3 },
  'mere-end': { down: 0.5, up: null },
  over: { down: 0.5, up: null },
  mindst: { down: 0.5, up: null },
  under: { down: null, up: 0.5 },
  // Of dates alone, which are compared as printed.
  primo: { down: 0, up: 0 },
  medio: { down: 0, up: 0 },
  ultimo: { down: 0, up: 0 },
};

/**
 * Whether a figure, true to its wording, can stand for something between two values (of the same unit).
 *
 * An exact figure must be one of them, rounded to as many decimals as it has itself. For other units than per cent, the
 * reach is in per cent of the value, so that »cirka 20 timer« is true of 20.5.
 *
 * @example isTrueTo({ precision: 'godt', value: 25, … }, 28, 28) // »godt hver fjerde« of 28: true
 */
export function isTrueTo({ precision, value, valueText, unit }: Pick<Observation, 'precision' | 'value' | 'valueText' | 'unit'>, low: number, high: number): boolean {
  if (precision === 'exact') {
    const decimals = valueText.split('.')[1]?.length ?? 0;
    const rounded = (x: number): number => Math.round(x * 10 ** decimals + 1e-9) / 10 ** decimals;
    return value >= rounded(low) - 1e-9 && value <= rounded(high) + 1e-9;
  }
  const { down, up } = REACH[precision];
  const scale = unit === 'percent' ? 1 : value / 50;
  return high >= value - (down ?? Infinity) * scale - 1e-9 && low <= value + (up ?? Infinity) * scale + 1e-9;
}
