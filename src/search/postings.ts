/** A document with a term, by its place in the index, and how much the term weighs in it. */
export interface Posting {
  doc: number;
  weight: number;
}

/** What a whole word weighs in title and lead, what links add to it, and the most that a term weighs. */
export const WEIGHT = { title: 6, lead: 4, link: 3, most: 9 } as const;

/** As many questions as a document may have: a posting says which of them has a term, by a letter. */
export const MOST_QUESTIONS = 26;

/** Whether a term of that weight stands in the title or what comes right after. */
export const inTitle = (weight: number): boolean => weight >= WEIGHT.lead;

const CODE_A = 'A'.charCodeAt(0);

/**
 * Postings as a word of letters: for each document how far it is from the one before in base 36, nothing for the next, and
 * its weight as a capital.
 *
 * @param postings by document; several of one document stay several
 * @example encodePostings([{ doc: 0, weight: 6 }, { doc: 40, weight: 1 }]) // 'F14A'
 */
export function encodePostings(postings: readonly Posting[]): string {
  let before = -1;
  return postings
    .map(({ doc, weight }) => {
      const step = doc - before;
      before = doc;
      return (step === 1 ? '' : step.toString(36)) + String.fromCharCode(CODE_A + weight - 1);
    })
    .join('');
}

/**
 * What `encodePostings` wrote.
 *
 * @example decodePostings('F14A') // [{ doc: 0, weight: 6 }, { doc: 40, weight: 1 }]
 */
export function decodePostings(encoded: string): Posting[] {
  let doc = -1;
  return [...encoded.matchAll(/([0-9a-z]*)([A-Z])/g)].map(([, step, weight]) => {
    doc += step === '' ? 1 : Number.parseInt(step ?? '', 36);
    return { doc, weight: (weight ?? 'A').charCodeAt(0) - CODE_A + 1 };
  });
}

/**
 * The documents that say a term, and those that are asked for by it: the more of their questions have it, the more it weighs,
 * up to what a word of the text may.
 *
 * @param asked where a weight is the number of a question
 * @example mergeAsked([{ doc: 1, weight: 6 }], [{ doc: 0, weight: 3 }, { doc: 1, weight: 1 }]) // [{ doc: 0, weight: 1 }, { doc: 1, weight: 6 }]
 */
export function mergeAsked(said: readonly Posting[], asked: readonly Posting[]): Posting[] {
  const weights = new Map<number, number>();
  for (const { doc } of asked) weights.set(doc, Math.min(WEIGHT.lead - 1, (weights.get(doc) ?? 0) + 1));
  for (const { doc, weight } of said) weights.set(doc, Math.max(weight, weights.get(doc) ?? 0));
  return [...weights].map(([doc, weight]) => ({ doc, weight })).sort((a, b) => a.doc - b.doc);
}
