import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collapse, fold } from '../../src/search/fold.ts';
import { typoFinder, withinOneSlip } from '../../src/search/typo.ts';
import { knownWords } from './knownWords.ts';

/** Optimal string alignment by its definition: a table of all beginnings. */
function alignment(a: string, b: string): number {
  const d = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0)));
  const at = (i: number, j: number): number => d[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Infinity;
      (d[i] as number[])[j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same, swapped);
    }
  return at(a.length, b.length);
}

test('one slip is a distance of at most one', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
  fc.assert(fc.property(word, word, (a, b) => withinOneSlip(a, b) === alignment(a, b) <= 1), { numRuns: 5000 });
});

const vocabulary = new Map(knownWords('da').map((word) => [word, 1]));
const typos = typoFinder(vocabulary, 'da');
const long = [...vocabulary.keys()].filter((word) => collapse(fold(word)).length >= 5);

test('a slip of one letter in a word of the publication is always found', () => {
  const slip = fc.tuple(fc.constantFrom(...long), fc.nat(), fc.constantFrom('drop', 'add', 'change', 'swap'), fc.constantFrom(...'bcdfghijklmnprstuvxyz'));
  fc.assert(
    fc.property(slip, ([word, where, kind, letter]) => {
      const key = collapse(fold(word));
      const i = where % key.length;
      const typed = { drop: key.slice(0, i) + key.slice(i + 1), add: key.slice(0, i) + letter + key.slice(i), change: key.slice(0, i) + letter + key.slice(i + 1), swap: key.slice(0, i) + (key[i + 1] ?? '') + (key[i] ?? '') + key.slice(i + 2) }[kind];
      // What the slip leaves may read as æ, ø or å anew; then it is another kind of slip.
      fc.pre(collapse(typed) === typed);
      return typos(typed).some(({ word: found }) => found === word);
    }),
    { numRuns: 2000 },
  );
});

test('the most used comes first; short words are left alone', () => {
  expect(typoFinder(new Map([['borgen', 1], ['borger', 9], ['borges', 9]]), 'da')('borgel').map(({ word }) => word)).toEqual(['borger', 'borges', 'borgen']);
  expect(typos('metnor')[0]?.word).toBe('mentor');
  expect(typos('ressourceforlb')[0]?.word).toBe('ressourceforløb');
  expect(typoFinder(new Map([['plan', 9]]), 'da')('plab')).toEqual([]);
});

test('a word is known in forms that the texts do not have', () => {
  const few = typoFinder(new Map([['sagsbehandleren', 1], ['diagnose', 1]]), 'da');
  expect(few('sagsbehanlder').map(({ word }) => word)).toEqual(['sagsbehandleren']);
  expect(few('diagonser').map(({ word }) => word)).toEqual(['diagnose']);
});
