import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bindFigure, BindingError, OPERATIONS, parseExpression, type Operation } from '../../src/binding/expression.ts';
import type { Observation } from '../../src/dataset/observation.ts';
import { anObservation, findIn } from './anObservation.ts';

describe('parseExpression', () => {
  test.for([
    ['a/b#c', { op: null, ids: ['a/b#c'] }],
    ['  complement  a ', { op: 'complement', ids: ['a'] }],
    ['sum a b c', { op: 'sum', ids: ['a', 'b', 'c'] }],
    ['difference a\n b', { op: 'difference', ids: ['a', 'b'] }],
  ] as const)('reads »%s«', ([text, expected]) => expect(parseExpression(text)).toEqual(expected));

  test.for(['', '  ', 'a b', 'sum a', 'sum', 'difference a', 'difference a b c', 'ratio a', 'complement', 'complement a b', 'base a b'])('refuses »%s«', (text) => {
    expect(() => parseExpression(text)).toThrow(BindingError);
  });

  test('is undone by writing it again', () => {
    const id = fc.stringMatching(/^[a-z0-9/#.-]{1,12}$/).filter((word) => !(OPERATIONS as readonly string[]).includes(word));
    const counts: Record<Operation, [number, number]> = { sum: [2, 6], difference: [2, 2], ratio: [2, 2], complement: [1, 1], base: [1, 1] };
    fc.assert(
      fc.property(
        fc.constantFrom(...OPERATIONS).chain((op) => fc.tuple(fc.constant(op), fc.array(id, { minLength: counts[op][0], maxLength: counts[op][1] }))),
        ([op, ids]) => {
          expect(parseExpression([op, ...ids].join(' '))).toEqual({ op, ids });
        },
      ),
    );
  });
});

describe('bindFigure', () => {
  const a = anObservation({ value: 43 });
  const b = anObservation({ value: 12 });
  const bind = (op: Operation | null, ...observations: Observation[]) => bindFigure({ op, ids: observations.map((o) => o.id) }, findIn(...observations));

  test('gives a figure as printed, its digits and hedge included', () => {
    const half = anObservation({ value: 50, precision: 'godt' });
    expect(bind(null, half)).toEqual({ op: null, observations: [half], value: 50, decimals: 0, unit: 'percent', precision: 'godt' });
    expect(bind(null, anObservation({ value: 0, valueText: '0.000', unit: 'p_value' }))).toMatchObject({ value: 0, decimals: 3 });
  });

  test.for([
    ['sum', 55, 'percent'],
    ['difference', 31, 'percentage_points'],
    ['ratio', 3.6, 'ratio'],
  ] as const)('computes a %s', ([op, value, unit]) => {
    expect(bind(op, a, b)).toMatchObject({ op, value, unit, precision: 'exact', observations: [a, b] });
  });

  test('computes a complement and takes the base as printed', () => {
    expect(bind('complement', a)).toMatchObject({ value: 57, unit: 'percent' });
    expect(bind('base', anObservation({ n: 98 }))).toMatchObject({ value: 98, unit: 'count', decimals: 0, precision: 'exact' });
  });

  test('a difference of what is no percentage keeps its unit', () => {
    const [x, y] = [anObservation({ value: 12, unit: 'count' }), anObservation({ value: 5, unit: 'count' })];
    expect(bind('difference', x, y)).toMatchObject({ value: 7, unit: 'count' });
  });

  test.for([
    ['a base that is not printed', 'base', [a]],
    ['different units', 'sum', [a, anObservation({ value: 3, unit: 'count' })]],
    ['different sources', 'difference', [a, anObservation({ value: 3, sourceId: 'vive-2019' })]],
    ['hedged figures', 'sum', [a, anObservation({ value: 50, precision: 'godt' })]],
    ['the complement of a hedged figure', 'complement', [anObservation({ value: 50, precision: 'knap' })]],
    ['the complement of what is no percentage', 'complement', [anObservation({ value: 3, unit: 'count' })]],
    ['a ratio to nothing', 'ratio', [a, anObservation({ value: 0 })]],
  ] as const)('refuses %s', ([, op, observations]) => {
    expect(() => bind(op, ...observations)).toThrow(BindingError);
  });

  test('passes on what finding throws', () => {
    expect(() => bindFigure({ op: null, ids: ['no/such#thing'] }, findIn(a))).toThrow(RangeError);
  });

  test('computes without the dust of binary fractions', () => {
    const tenths = fc.integer({ min: 0, max: 1000 });
    const made = (t: number, category: string) => anObservation({ id: category, value: t / 10, valueText: (t / 10).toFixed(1), category });
    fc.assert(
      fc.property(tenths, tenths, (s, t) => {
        const [x, y] = [made(s, 'x'), made(t, 'y')];
        expect(bind('sum', x, y).value).toBe((s + t) / 10);
        expect(bind('difference', x, y).value).toBe((s - t) / 10);
        expect(bind('complement', x).value).toBe((1000 - s) / 10);
      }),
    );
  });
});
