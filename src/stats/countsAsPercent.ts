/**
 * Whether a column of »percentages« adds up to its base, as counts of people would: a sign that counts were printed where
 * percentages should stand. Only a fact about the figures; percentages of a base near 100 add up to it by chance too, so
 * ask it of a column that no counts give as percentages.
 *
 * False for a base of 100, where counts and percentages are the same, and where a value is not a whole number.
 *
 * @param values per cent as printed, one a category
 * @param n base, people
 * @example countsAsPercent([21, 7, 3], 31) // true
 */
export const countsAsPercent = (values: readonly number[], n: number): boolean =>
  n !== 100 && values.every(Number.isInteger) && values.reduce((sum, value) => sum + value, 0) === n;
