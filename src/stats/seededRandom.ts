/**
 * SplitMix64, to spread a seed over the state of another generator.
 * Source: Steele, Lea & Flood 2014, doi 10.1145/2660193.2660195.
 *
 * @example // seed 1234567 gives 6457827717110365317, 3203168211198807973, …
 */
export function splitMix64(seed: bigint): () => bigint {
  const mask = (1n << 64n) - 1n;
  let state = seed & mask;
  return () => {
    state = (state + 0x9e3779b97f4a7c15n) & mask;
    let z = state;
    z = ((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n) & mask;
    z = ((z ^ (z >> 27n)) * 0x94d049bb133111ebn) & mask;
    return z ^ (z >> 31n);
  };
}

/**
 * xoshiro128**, a generator of whole numbers from 0 to 2³² − 1 with a period of 2¹²⁸ − 1.
 * Source: Blackman & Vigna 2021, doi 10.1145/3460772.
 *
 * @param state four such numbers, not all 0
 * @example // state 1, 2, 3, 4 gives 11520, 0, 5927040, 70819200, …
 */
export function xoshiro128(state: readonly [number, number, number, number]): () => number {
  let [a, b, c, d] = state;
  const rotate = (x: number, by: number): number => (x << by) | (x >>> (32 - by));
  return () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const t = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = rotate(d, 11);
    return result;
  };
}

/**
 * A source of chance that a seed settles for good, on every machine: each call gives a whole number from 0 to below
 * `bound`, all equally likely (numbers that would favour the low ones are drawn again).
 *
 * @param seed a whole number; the same seed gives the same numbers
 * @throws {RangeError} for a seed that is no whole number
 */
export function seededRandom(seed: number): (bound: number) => number {
  if (!Number.isSafeInteger(seed)) throw new RangeError(`not a seed: ${seed}`);
  const spread = splitMix64(BigInt(seed));
  const [first, second] = [spread(), spread()];
  const half = (word: bigint): number => Number(word & 0xffffffffn);
  const next = xoshiro128([half(first), half(first >> 32n), half(second), half(second >> 32n)]);
  return (bound) => {
    const fair = 2 ** 32 - (2 ** 32 % bound);
    let drawn = next();
    while (drawn >= fair) drawn = next();
    return drawn % bound;
  };
}
