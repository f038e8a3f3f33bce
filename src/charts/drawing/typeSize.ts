import type { Variant } from '../context.ts';

/** Type sizes and the distance of lines, in CSS pixels. */
export interface TypeSize {
  label: number;
  small: number;
  leading: number;
}

/**
 * A narrow drawing is set larger, because telephones narrower than it scale it down: 13 px are 11.8 on a screen of 360.
 */
export const TYPE_SIZE: Readonly<Record<Variant, TypeSize>> = {
  narrow: { label: 14, small: 13, leading: 17 },
  wide: { label: 13, small: 12, leading: 16 },
};
