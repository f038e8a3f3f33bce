/** Letters from which on a word is long. */
const LONG = 7;

/**
 * How hard a text is to read, by its LIX: words a sentence, and how many of a hundred words are long. A colon ends a
 * sentence too; the stop of an abbreviation, which no capital follows, does not. Newspapers have 35 to 44, official texts 45
 * to 54 (Björnsson 1968, Läsbarhet, Stockholm: Liber).
 *
 * @example lix('Halvdelen er i arbejde.') // 54 (four words, two of them long)
 */
export function lix(text: string): number {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}.,’'–-]*/gu) ?? [];
  const long = words.filter((word) => (word.match(/\p{L}/gu) ?? []).length >= LONG).length;
  const sentences = text.match(/:(?=\s)|[.!?](?=\s+\p{Lu}|\s*$)/gu)?.length ?? 1;
  return words.length === 0 ? 0 : words.length / sentences + (100 * long) / words.length;
}
