/** How many decimals a column of percentages is printed with. A printed `12.0` has one, though the number 12 does not show it. */
export type Decimals = 0 | 1;

/** How many units of the last printed place make 100 per cent: 100 for `43`, 1000 for `43.0`. */
export const unitsInWhole = (decimals: Decimals): number => (decimals === 0 ? 100 : 1000);

/**
 * A printed percentage as a whole number of its last place, so that all that follows is arithmetic of whole numbers.
 *
 * @param value per cent, not below 0; above 100 is let through, since a misprint can be
 * @throws {RangeError} for a value below 0, beyond a million, no number, or with more decimals than said
 * @example percentUnits(12.3, 1) // 123
 */
export function percentUnits(value: number, decimals: Decimals): number {
  const perPercent = unitsInWhole(decimals) / 100;
  const units = Math.round(value * perPercent);
  if (!(value >= 0 && value <= 1e6) || units / perPercent !== value)
    throw new RangeError(`not a percentage with ${decimals} decimals: ${value}`);
  return units;
}

/** The other way: units of the last place as per cent. `percentOf(123, 1)` is 12.3. */
export const percentOf = (units: number, decimals: Decimals): number => units / (unitsInWhole(decimals) / 100);
