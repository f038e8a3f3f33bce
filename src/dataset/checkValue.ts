import { checkDate } from './checkDate.ts';
import type { Unit } from './observation.ts';

const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/** What a figure in a unit is called, and between what it must lie. */
const LIMITS: Partial<Record<Unit, { name: string; max: number; whole: boolean }>> = {
  percent: { name: 'percentage', max: 100, whole: false },
  count: { name: 'count', max: Infinity, whole: true },
  p_value: { name: 'p-value', max: 1, whole: false },
};

/**
 * Says what is wrong with the text of a value, or null. Only `-?digits[.digits]` is a number here: `1e3`, `0x1f`, `.5`
 * and `+5`, which `Number` would take, are not. Nothing that the sources measure is below zero.
 *
 * @param unit null when the unit itself is unknown, so that no more can be said than whether it is a number
 * @example checkValue('101.2', 'percent') // 'not a percentage; above 100'
 */
export function checkValue(text: string, unit: Unit | null): string | null {
  if (text === '') return 'empty';
  if (/^-?\d+,\d+$/.test(text)) return 'decimal comma; write a decimal point';
  if (!NUMBER.test(text)) return 'not a number; only digits, with a decimal point if need be';
  if (unit === null) return null;
  if (unit === 'date') return checkDate(text);
  const { name, max, whole } = LIMITS[unit] ?? { name: 'quantity', max: Infinity, whole: false };
  const value = Number(text);
  if (text.startsWith('-')) return `not a ${name}; below 0`;
  if (value > max) return `not a ${name}; above ${max}`;
  if (whole && !/^\d+$/.test(text)) return `not a ${name}; not a whole number`;
  return null;
}
