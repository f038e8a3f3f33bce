import { describe, expect, test } from 'vitest';
import { addedPeople } from '../../src/stats/addedPeople.ts';
import { exactPeople } from '../../src/stats/exactPeople.ts';
import { wilson } from '../../src/stats/wilson.ts';

test('people known to the last one have Wilson’s interval, in per cent, where one is wanted', () => {
  const { low, high } = wilson(9, 39);
  expect(exactPeople(9, 39, true)).toEqual({ min: 9, max: 9, n: 39, interval: { low: 100 * low, high: 100 * high } });
  expect(exactPeople(9, 39, false).interval).toBeNull();
});

describe('people of several answers', () => {
  const [nine, fourteen] = [exactPeople(9, 39, true), exactPeople(14, 39, true)];

  test('are their sum, with the interval of the sum', () => expect(addedPeople([nine, fourteen])).toEqual(exactPeople(23, 39, true)));
  test('have no interval where their parts have none', () => expect(addedPeople([exactPeople(9, 39, false), exactPeople(14, 39, false)])).toEqual(exactPeople(23, 39, false)));
  test.for([
    ['one is not known', [nine, null]],
    ['one has two possibilities', [nine, { ...fourteen, max: 15 }]],
    ['they are of two bases', [nine, exactPeople(14, 44, true)]],
    ['they are more than there are', [nine, exactPeople(31, 39, true)]],
    ['there are none', []],
  ] as const)('are not told where %s', ([, parts]) => expect(addedPeople(parts)).toBeNull());
});
