/** Who wrote something: a person, or an office that has one name. */
export type Author = { family: string; given: string } | { literal: string };

/**
 * An author of a source as its `datapackage.json` has it: a person as »Benjaminsen, Lars«, an office as it is called.
 *
 * @example parseAuthor('Benjaminsen, Lars') // { family: 'Benjaminsen', given: 'Lars' }
 * @example parseAuthor('Beskæftigelsesministeren') // { literal: 'Beskæftigelsesministeren' }
 */
export function parseAuthor(text: string): Author {
  const [family = '', given] = text.split(', ');
  return given === undefined ? { literal: text } : { family, given };
}

/**
 * An author's name as it is read.
 *
 * @example authorName({ family: 'Benjaminsen', given: 'Lars' }) // 'Lars Benjaminsen'
 */
export const authorName = (author: Author): string => ('literal' in author ? author.literal : `${author.given} ${author.family}`);
