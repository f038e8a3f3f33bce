import { expect, test } from 'vitest';
import { seededRandom, splitMix64, xoshiro128 } from '../../src/stats/seededRandom.ts';

test('SplitMix64 with seed 1234567 (Rosetta Code, »Pseudo-random numbers/Splitmix64«)', () => {
  const next = splitMix64(1234567n);
  expect([next(), next(), next(), next(), next()]).toEqual([
    6457827717110365317n,
    3203168211198807973n,
    9817491932198370423n,
    4593380528125082431n,
    16408922859458223821n,
  ]);
});

test('xoshiro128** from state 1, 2, 3, 4 (reference vector of the crate rand_xoshiro)', () => {
  const next = xoshiro128([1, 2, 3, 4]);
  expect(Array.from({ length: 10 }, () => next())).toEqual([
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
  ]);
});

test('a seed fills all four words of the state', () => {
  const spread = splitMix64(7n);
  const words = [spread(), spread()].flatMap((word) => [Number(word % 2n ** 32n), Number(word / 2n ** 32n)]);
  const [a = 0, b = 0, c = 0, d = 0] = words;
  const [next, random] = [xoshiro128([a, b, c, d]), seededRandom(7)];
  for (let i = 0; i < 20; i++) expect(random(2 ** 32)).toBe(next());
});

test('every number below the bound comes about as often', () => {
  const random = seededRandom(1);
  const seen = Array<number>(7).fill(0);
  for (let i = 0; i < 70_000; i++) {
    const drawn = random(7);
    seen[drawn] = (seen[drawn] ?? 0) + 1;
  }
  // Standard deviation of each is about 93.
  for (const times of seen) expect(Math.abs(times - 10_000)).toBeLessThan(400);
});

test('a bound that does not divide 2^32 favours nobody: the upper third of 3·2^30 comes in a third of the cases', () => {
  const random = seededRandom(2);
  let upper = 0;
  for (let i = 0; i < 30_000; i++) if (random(3 * 2 ** 30) >= 2 ** 31) upper++;
  // Without drawing again, it would be a quarter.
  expect(Math.abs(upper - 10_000)).toBeLessThan(400);
});

test('seeds next to one another, negative ones and 0 give other numbers', () => {
  const first = [-1, 0, 1, 2, 2 ** 40].map((seed) => {
    const random = seededRandom(seed);
    return [random(2 ** 32), random(2 ** 32)].join();
  });
  expect(new Set(first).size).toBe(first.length);
  for (const seed of [0.5, NaN, Infinity]) expect(() => seededRandom(seed)).toThrow(RangeError);
});
