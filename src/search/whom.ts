import { collapse, fold } from './fold.ts';

/** How words begin that say whom figures are about, in the fewest letters: places, and those in the scheme itself. */
const WHOM = ['ressourceforlob', 'nastved', 'aarhus', 'arhus', 'horsens', 'hedensted', 'halsnas', 'silkeborg', 'lyngby'];

/**
 * Whether a word says whom figures are about. Who uses one asks for what is about them, however much of the publication is:
 * an answer on others would be read as one on them.
 *
 * @example namesWhom('Næstved-projektet') // true
 */
export const namesWhom = (word: string): boolean => WHOM.some((name) => collapse(fold(word)).startsWith(name));
