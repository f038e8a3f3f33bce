/**
 * Whether k people can be counted out of n.
 *
 * @throws {RangeError} if n is no whole number from 1, or k none from 0 to n
 */
export function checkShare(k: number, n: number): void {
  if (!Number.isInteger(n) || n < 1) throw new RangeError(`not a base: ${n}`);
  if (!Number.isInteger(k) || k < 0 || k > n) throw new RangeError(`not a count out of ${n}: ${k}`);
}
