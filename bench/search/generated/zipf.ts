/**
 * Draws places in a list as words are used: the second half as often as the first, the third a third as often (Zipf).
 * Only sums and comparisons, so that every machine draws the same.
 *
 * @param random gives a whole number from 0 to below its bound
 * @example const draw = zipf(1000, random); draw() // 0 about one time in seven
 */
export function zipf(count: number, random: (bound: number) => number): () => number {
  let sum = 0;
  const sums = Array.from({ length: count }, (_, place) => (sum += 1 / (place + 1)));
  return () => {
    const wanted = (random(2 ** 32) / 2 ** 32) * sum;
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}
