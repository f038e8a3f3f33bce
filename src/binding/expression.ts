import type { Observation } from '../dataset/observation.ts';
import { clashInComputation } from './comparable.ts';
import type { Quantity } from '../i18n/numbers.ts';

/** What may be done to observations in a text. `base` is the printed *n* of one; the others compute from values. */
export const OPERATIONS = ['sum', 'difference', 'complement', 'ratio', 'base'] as const;
export type Operation = (typeof OPERATIONS)[number];

/** A figure as named in a text: one observation, or an operation on some. */
export interface Expression {
  op: Operation | null;
  ids: string[];
}

/** A figure bound to the observations it comes from. */
export interface BoundFigure extends Quantity {
  op: Operation | null;
  observations: Observation[];
}

/** Thrown when a text names a figure that cannot be had; the caller adds the place. */
export class BindingError extends Error {}

const isOperation = (word: string): word is Operation => (OPERATIONS as readonly string[]).includes(word);

/**
 * Reads `vive-2019/table-6-5#…` or `sum ID ID`.
 *
 * @throws BindingError when it names nothing or has the wrong number of observations for its operation
 * @example parseExpression('complement bm-2016/text#got-mentor.all.2016.yes')
 */
export function parseExpression(text: string): Expression {
  const words = text.trim().split(/\s+/);
  const [first = '', ...rest] = words;
  const expression = isOperation(first) ? { op: first, ids: rest } : { op: null, ids: words };
  const wanted = arity(expression.op);
  const n = expression.ids.length;
  if (first === '' || n < wanted.min || n > wanted.max)
    throw new BindingError(`${expression.op ?? 'a figure'} takes ${wanted.words}, not ${n}: ${text}`);
  return expression;
}

function arity(op: Operation | null): { min: number; max: number; words: string } {
  if (op === 'sum') return { min: 2, max: 20, words: 'two observations or more' };
  if (op === 'difference' || op === 'ratio') return { min: 2, max: 2, words: 'two observations' };
  return { min: 1, max: 1, words: 'one observation' };
}

const decimalsOf = (o: Observation): number => o.valueText.split('.')[1]?.length ?? 0;

/**
 * Gives the figure that an expression names.
 *
 * @param find gives an observation by id, or throws
 * @throws BindingError when units or hedges do not allow the operation
 */
export function bindFigure(expression: Expression, find: (id: string) => Observation): BoundFigure {
  const observations = expression.ids.map(find);
  const [a, b] = observations as [Observation, Observation | undefined];
  const { op } = expression;
  if (op === null)
    return { op, observations, value: a.value, decimals: decimalsOf(a), unit: a.unit, precision: a.precision };
  if (op === 'base') {
    if (a.n === null) throw new BindingError(`the source prints no base for ${a.id}`);
    return { op, observations, value: a.n, decimals: 0, unit: 'count', precision: 'exact' };
  }
  const other = observations.find((o) => o.unit !== a.unit);
  if (other) throw new BindingError(`${op} of different units: ${a.id} and ${other.id}`);
  const clash = clashInComputation(op, observations);
  if (clash) throw new BindingError(`${op} of what cannot be compared (${clash.why}): ${clash.a.id} and ${clash.b.id}`);
  const hedged = observations.find((o) => o.precision !== 'exact' && o.precision !== 'fraction');
  if (hedged)
    throw new BindingError(`${op} of a figure that the source only gives as »${hedged.printed}«: ${hedged.id}`);
  const decimals = Math.max(...observations.map(decimalsOf));
  const round = (x: number) => Number(x.toFixed(decimals));
  const shared = { op, observations, decimals, precision: 'exact' as const };
  switch (op) {
    case 'sum':
      return { ...shared, unit: a.unit, value: round(observations.reduce((s, o) => s + o.value, 0)) };
    case 'difference':
      return {
        ...shared,
        unit: a.unit === 'percent' ? 'percentage_points' : a.unit,
        value: round(a.value - (b?.value ?? 0)),
      };
    case 'complement':
      if (a.unit !== 'percent') throw new BindingError(`complement of something that is no percentage: ${a.id}`);
      return { ...shared, unit: 'percent', value: round(100 - a.value) };
    case 'ratio':
      if (b?.value === 0) throw new BindingError(`ratio to zero: ${b.id}`);
      return { ...shared, decimals: 1, unit: 'ratio', value: Number((a.value / (b?.value ?? 1)).toFixed(1)) };
  }
}
