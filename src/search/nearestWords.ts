import { collapse, fold } from './fold.ts';
import type { OpenIndex } from './openIndex.ts';
import { withinOneSlip } from './typo.ts';

/** So many are offered; words that share so many letters at their start are near. */
const MOST = 5;
const SHARED = 4;

/**
 * Words of the publication that come nearest to one that is nowhere in it: two slips away, or with the same start.
 *
 * @example nearestWords('prakktkik', index) // ['praktik', 'praktisk']
 */
export function nearestWords(word: string, index: OpenIndex): string[] {
  const typed = collapse(fold(word));
  const near = [...index.words()].flatMap(([known, count]) => {
    const key = collapse(fold(known));
    const slips = Math.abs(key.length - typed.length) <= 2 && twoSlips(typed, key);
    const start = sharedStart(typed, key);
    return slips || start >= Math.max(SHARED, typed.length - 3) ? [{ known, count, rank: (slips ? 100 : 0) + start }] : [];
  });
  return near.sort((a, b) => b.rank - a.rank || b.count - a.count || (a.known < b.known ? -1 : 1)).slice(0, MOST).map(({ known }) => known);
}

/** Two slips: one mended at each place in each way leaves at most one. */
function twoSlips(typed: string, key: string): boolean {
  if (typed.length < SHARED) return false;
  if (withinOneSlip(typed, key)) return true;
  for (let i = 0; i <= typed.length; i++) {
    const [before, at, after] = [typed.slice(0, i), typed[i] ?? '', typed.slice(i + 1)];
    const mended = [before + after, before + (key[i] ?? '') + after, before + (key[i] ?? '') + at + after, before + (after[0] ?? '') + at + after.slice(1)];
    if (mended.some((one) => withinOneSlip(one, key))) return true;
  }
  return false;
}

function sharedStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
