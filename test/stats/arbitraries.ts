import fc from 'fast-check';
import { CONVENTIONS } from '../../src/stats/rounding.ts';

export const convention = fc.constantFrom(...CONVENTIONS);
export const decimals = fc.constantFrom(0 as const, 1 as const);

/** Counts of people in some categories, somebody in one of them. */
export const counts = (categories: { min: number; max: number }, people: number): fc.Arbitrary<number[]> =>
  fc
    .array(fc.nat({ max: people }), { minLength: categories.min, maxLength: categories.max })
    .filter((list) => list.some((count) => count > 0));

export const sumOf = (list: readonly number[]): number => list.reduce((sum, item) => sum + item, 0);

/** A table of counts with somebody in every row and column. */
export const table = (rows: { min: number; max: number }, columns: { min: number; max: number }, people: number): fc.Arbitrary<number[][]> =>
  fc
    .integer(columns)
    .chain((wide) =>
      fc.array(fc.array(fc.nat({ max: people }), { minLength: wide, maxLength: wide }), { minLength: rows.min, maxLength: rows.max }),
    )
    .filter((list) => list.every((row) => sumOf(row) > 0) && (list[0] ?? []).every((_, j) => sumOf(list.map((row) => row[j] ?? 0)) > 0));
