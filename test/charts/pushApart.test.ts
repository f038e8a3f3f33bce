import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pushApart } from '../../src/charts/drawing/pushApart.ts';

const things = fc.array(fc.record({ at: fc.integer({ min: -50, max: 350 }), size: fc.integer({ min: 1, max: 30 }) }), { maxLength: 12 });

test.for([
  [[], []],
  [[{ at: 10, size: 10 }, { at: 12, size: 10 }], [6, 16]],
  [[{ at: 12, size: 10 }, { at: 10, size: 10 }], [16, 6]],
  [[{ at: 50, size: 10 }, { at: 80, size: 10 }], [50, 80]],
  [[{ at: 0, size: 10 }, { at: 0, size: 10 }], [5, 15]],
  [[{ at: 100, size: 10 }, { at: 100, size: 20 }], [75, 90]],
] as const)('%j stand at %j', ([given, middles]) => {
  expect(pushApart(given, 0, 100)).toEqual(middles);
});

test('none overlaps another, all are in order and within the ends, and who has room is not moved', () => {
  fc.assert(
    fc.property(things, (given) => {
      const [low, high] = [0, 400];
      const placed = pushApart(given, low, high).map((middle, i) => ({ middle, i, ...(given[i] ?? { at: 0, size: 0 }) }));
      const sorted = placed.toSorted((a, b) => a.at - b.at || a.i - b.i);
      sorted.forEach(({ middle, size }, k) => {
        expect(middle - size / 2).toBeGreaterThanOrEqual(low - 1e-9);
        expect(middle + size / 2).toBeLessThanOrEqual(high + 1e-9);
        const next = sorted[k + 1];
        if (next) expect(next.middle - next.size / 2 - (middle + size / 2)).toBeGreaterThanOrEqual(-1e-9);
      });
      const isFree = sorted.every(({ at, size }, k) => {
        const next = sorted[k + 1];
        return at - size / 2 >= low && at + size / 2 <= high && (!next || next.at - next.size / 2 >= at + size / 2);
      });
      if (isFree) expect(placed.map(({ middle }) => middle)).toEqual(given.map(({ at }) => at));
    }),
  );
});

test('no other place is nearer to where all want to be', () => {
  const cost = (given: readonly { at: number }[], middles: readonly number[]): number => given.reduce((sum, { at }, i) => sum + (at - (middles[i] ?? 0)) ** 2, 0);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 3, maxLength: 3 }), (ats) => {
      const given = ats.toSorted((a, b) => a - b).map((at) => ({ at, size: 10 }));
      const best = cost(given, pushApart(given, -100, 200));
      for (let a = -20; a <= 60; a += 2)
        for (let b = a + 10; b <= 70; b += 2) for (let c = b + 10; c <= 80; c += 2) expect(cost(given, [a, b, c])).toBeGreaterThanOrEqual(best - 1e-9);
    }),
    { numRuns: 5 },
  );
});
