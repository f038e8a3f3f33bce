/** Steps between ticks, in per cent. */
const STEPS = [5, 10, 25, 50, 100];
/** No side is shorter than this, so that each has something to stand for it. */
const LEAST = 5;

/** An axis of shares to both sides of zero: its ends, and its ticks, negative to the left. */
export interface DivergingAxis {
  ticks: number[];
  low: number;
  high: number;
}

/**
 * Ticks to both sides of zero, each side only as far as its shares need: to the next tick where that is near, else to the
 * end of the longest line.
 *
 * @param left the longest line to the left, in per cent, from 0
 * @param right to the right
 * @param leastStep the least distance at which two tick labels do not touch, in per cent
 * @example divergingTicks(82, 23, 8) // { ticks: [-75, -50, -25, 0, 25], low: -82, high: 25 }
 */
export function divergingTicks(left: number, right: number, leastStep: number): DivergingAxis {
  const step = STEPS.find((s) => s >= leastStep && Math.max(left, right) / s <= 4) ?? 100;
  const end = (longest: number): number => {
    const next = Math.ceil(longest / step - 1e-9) * step;
    return next - longest <= step / 4 ? Math.max(next, LEAST) : Math.max(longest, LEAST);
  };
  const [low, high] = [-end(left), end(right)];
  const count = (length: number): number => Math.floor(length / step + 1e-9);
  const ticks = Array.from({ length: count(-low) + count(high) + 1 }, (_, i) => (i - count(-low)) * step);
  return { ticks, low, high };
}
