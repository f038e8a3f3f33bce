import { expect, test } from 'vitest';
import { numberAxis, ticksFor } from '../../src/charts/drawing/numberAxis.ts';

test.for([
  [[43, 33, 24], 'percent', [0, 10, 20, 30, 40, 50]],
  [[49.9], 'percent', [0, 10, 20, 30, 40, 50]],
  [[50], 'percent', [0, 25, 50, 75, 100]],
  [[100], 'percent', [0, 25, 50, 75, 100]],
  [[19, 3, 9], 'percent', [0, 5, 10, 15, 20]],
  [[2], 'percent', [0, 2, 4, 6, 8, 10]],
  [[0], 'percent', [0, 2, 4, 6, 8, 10]],
  [[849, 0], 'count', [0, 200, 400, 600, 800, 1000]],
  [[3], 'count', [0, 1, 2, 3]],
  [[0], 'count', [0, 1]],
  [[149000, 185000], 'dkk_per_year', [0, 50000, 100000, 150000, 200000]],
  [[0.111, 0.004], 'p_value', [0, 0.025, 0.05, 0.075, 0.1, 0.125]],
] as const)('%j in %s: ticks %j', ([values, unit, ticks]) => {
  expect(ticksFor(values, unit)).toEqual(ticks);
});

test('an axis starts at zero and gives way to shares that add up to more than 100', () => {
  const axis = numberAxis([0, 50, 100], 10, 112, 102);
  expect([axis.x(0), axis.x(100), axis.x(102)]).toEqual([10, 110, 112]);
});
