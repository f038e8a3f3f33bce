import { collapse, fold } from './fold.ts';

/** How the names of places begin, in the fewest letters. */
const PLACES = ['nastved', 'aarhus', 'arhus', 'horsens', 'hedensted', 'halsnas', 'silkeborg', 'lyngby'];

/**
 * Whether a word names a place. Who names one asks for what is about it, however much of the publication is: an answer on
 * another would be read as one on it.
 *
 * @example isPlaceName('Næstved-projektet') // true
 */
export const isPlaceName = (word: string): boolean => PLACES.some((place) => collapse(fold(word)).startsWith(place));
