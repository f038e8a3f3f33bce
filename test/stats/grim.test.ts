import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grim, grimPower } from '../../src/stats/grim.ts';
import { roundPercent } from '../../src/stats/rounding.ts';
import { decimals } from './arbitraries.ts';

// The percentages in the vignette »GRIM« of the R package scrutiny, and what it prints of them: whether a count is
// possible, and how probable it is that none is.
test.for([
  [32.5, 438, false, 0.562],
  [35.6, 455, true, 0.545],
  [21.7, 501, false, 0.499],
  [39.3, 516, true, 0.484],
] as const)('%d per cent of %i: %s', ([value, n, possible, probability]) => {
  expect(grim(value, 1, n).possible).toBe(possible);
  expect(grimPower(1, n)).toBeCloseTo(probability, 10);
});

test('scrutiny’s other example: of six percentages of 150, only 54.0 is possible', () => {
  const values = [67.4, 54.2, 54, 69.8, 68.1, 55.4];
  expect(values.filter((value) => grim(value, 1, 150).possible)).toEqual([54]);
});

test('VIVE 2019, table 6.5: 37 of 39 people cannot be; the nearest that can are 36 and 38', () => {
  expect(grim(37, 0, 39)).toEqual({ possible: false, onlyDouble: false, counts: {}, nearest: [36, 38] });
});

test('39 of 39 people only comes of rounding twice', () => {
  const { possible, onlyDouble, counts } = grim(39, 0, 39);
  expect({ possible, onlyDouble, counts }).toEqual({ possible: false, onlyDouble: true, counts: { double: { lo: 15, hi: 15 } } });
});

test('only half to even: 12 of 8', () => {
  expect(grim(12, 0, 8)).toMatchObject({ possible: true, onlyDouble: false, counts: { 'half-even': { lo: 1, hi: 1 } } });
});

test('above 100 there is only a nearest below', () => {
  expect(grim(104, 0, 39).nearest).toEqual([100]);
});

test('whatever a count prints as is possible, and with few people the rest is not', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2000 }), decimals, (n, places) => {
      const printed = new Set<number>();
      for (let k = 0; k <= n; k++) {
        printed.add(roundPercent(k, n, places, 'half-up'));
        printed.add(roundPercent(k, n, places, 'half-even'));
      }
      const values = Array.from({ length: places === 0 ? 101 : 1001 }, (_, units) => (places === 0 ? units : units / 10));
      expect(values.filter((value) => grim(value, places, n).possible)).toEqual(values.filter((value) => printed.has(value)));
    }),
    { numRuns: 20 },
  );
});

test('the nearest possible are possible, and nothing possible is between', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 120 }), fc.nat({ max: 100 }), (n, value) => {
      const { possible, nearest } = grim(value, 0, n);
      if (possible) {
        expect(nearest).toEqual([]);
        return;
      }
      const [below = 0, above = 0] = nearest;
      for (let between = below + 1; between < above; between++)
        expect(grim(between, 0, n).counts['half-up']).toBeUndefined();
      for (const near of nearest) expect(grim(near, 0, n).counts['half-up']).toBeDefined();
    }),
  );
});

test('no power from a base of 100 on, or 1000 with one decimal', () => {
  expect([grimPower(0, 99) > 0, grimPower(0, 100), grimPower(0, 2000), grimPower(1, 1000)]).toEqual([true, 0, 0, 0]);
});
