/**
 * The natural logarithms of 0!, 1!, … n!, as sums of logarithms.
 *
 * @param n a whole number from 0
 * @example logFactorials(4)[4] // ln 24
 */
export function logFactorials(n: number): Float64Array {
  const logs = new Float64Array(n + 1);
  for (let i = 2; i <= n; i++) logs[i] = (logs[i - 1] ?? 0) + Math.log(i);
  return logs;
}
