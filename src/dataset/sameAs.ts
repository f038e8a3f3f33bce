/** What a source's text may do to figures that it prints elsewhere. Without one of these words it repeats a figure as it is. */
export const REPEATS = [
  'sum', // of two figures or more
  'difference', // the first less the second
  'ratio', // the first as a share of the second
  'complement', // what is left of a hundred per cent
  'base', // the printed n of the figure
  'count-of', // the people a percentage stands for
] as const;
export type Repeat = (typeof REPEATS)[number];

/** The figures that a mention repeats. */
export interface SameAs {
  /** Null when it is one figure, repeated as it is. */
  op: Repeat | null;
  ids: string[];
}

const TAKES: Record<Repeat, { min: number; max: number; words: string }> = {
  sum: { min: 2, max: Infinity, words: 'two observations or more' },
  difference: { min: 2, max: 2, words: 'two observations' },
  ratio: { min: 2, max: 2, words: 'two observations' },
  complement: { min: 1, max: 1, words: 'one observation' },
  base: { min: 1, max: 1, words: 'one observation' },
  'count-of': { min: 1, max: 1, words: 'one observation' },
};

const isRepeat = (word: string): word is Repeat => (REPEATS as readonly string[]).includes(word);

/**
 * Reads what a mention repeats: an id, or a word and ids with single spaces between. Whether there are such observations
 * is for the caller to say.
 *
 * @returns the fault as a text where it is no such expression
 * @example parseSameAs('base vive-2019/table-6-5#…') // { op: 'base', ids: ['vive-2019/table-6-5#…'] }
 */
export function parseSameAs(text: string): SameAs | string {
  if (text === '') return 'empty';
  const words = text.split(' ');
  if (words.includes('')) return 'not an expression; single spaces between its words';
  const [first = '', ...rest] = words;
  if (isRepeat(first)) {
    const { min, max, words: takes } = TAKES[first];
    const fits = rest.length >= min && rest.length <= max;
    return fits ? { op: first, ids: rest } : `${first} takes ${takes}, not ${rest.length}`;
  }
  if (words.length === 1) return { op: null, ids: words };
  const wanted = `one of ${REPEATS.join(', ')}`;
  return first.includes('#') ? `several observations without a word before them; ${wanted}` : `not ${wanted}`;
}
