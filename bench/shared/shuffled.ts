/**
 * The same things in an order drawn by chance, all orders equally likely (Fisher and Yates).
 *
 * @param random gives a whole number from 0 to below its bound
 */
export function shuffled<T>(things: readonly T[], random: (bound: number) => number): T[] {
  const left = [...things];
  return things.flatMap(() => left.splice(random(left.length), 1));
}
