import type { Lang } from '../i18n/lang.ts';
import { allParts, splitter, type Splitter } from './compounds.ts';
import { encodePostings, WEIGHT, type Posting } from './postings.ts';
import { isStopWord } from './stopWords.ts';
import { thesaurus, type Thesaurus } from './synonyms.ts';
import { termOf } from './term.ts';
import { tokens, type Token } from './words.ts';

export const KINDS = ['finding', 'page', 'chart', 'data', 'term'] as const;
export type Kind = (typeof KINDS)[number];

/** What can be found, in one language. */
export interface SearchDocument {
  id: string;
  route: string;
  kind: Kind;
  /** A finding's statement, a page's title. Stands in the index, word for word. */
  title: string;
  /** What else it says; only its words stand in the index. */
  text: string;
  /** Figures as they are written on its page, if they are not in title and text: `60 pct.` */
  numbers: readonly string[];
}

/** An index as it is sent: JSON, and little of it. */
export interface FindingIndex {
  version: 1;
  lang: Lang;
  /** Id, route, kind (its place in `KINDS`) and title; by id. */
  documents: [string, string, number, string][];
  /** How many words each has; those of the text count a quarter. */
  lengths: number[];
  /** The words as written, lower case, by the alphabet, and in how many documents each is: for slips and compounds. */
  words: string;
  counts: number[];
  /** The terms by the alphabet, and of each the documents and weights (see `encodePostings`). */
  terms: string;
  postings: string;
}

/**
 * Makes the index of documents in one language. The same documents, in any order, give the same bytes.
 *
 * @example findingIndex([{ id: 'a', route: '/a/', kind: 'finding', title: 'To af ni', text: '', numbers: [] }], 'da').terms // '#2 #2/9 #22% #9'
 */
export function findingIndex(documents: readonly SearchDocument[], lang: Lang): FindingIndex {
  const sorted = [...documents].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const read = sorted.map(({ title, text, numbers }) => ({ title: tokens(title, lang), text: tokens([text, ...numbers].join('\n'), lang) }));
  const words = countWords(read.map(({ title, text }) => [...title, ...text]), lang);
  const split = remembered(splitter(words, lang));
  const groups = thesaurus(lang);
  const postings = new Map<string, Posting[]>();
  read.forEach(({ title, text }, doc) => {
    for (const [term, weight] of weigh(title, text, { lang, split, groups })) {
      const of = postings.get(term);
      if (of) of.push({ doc, weight });
      else postings.set(term, [{ doc, weight }]);
    }
  });
  const terms = [...postings.keys()].sort();
  return {
    version: 1,
    lang,
    documents: sorted.map(({ id, route, kind, title }) => [id, route, KINDS.indexOf(kind), title]),
    lengths: read.map(({ title, text }) => title.length + Math.round(text.length / 4)),
    words: [...words.keys()].join(' '),
    counts: [...words.values()],
    terms: terms.join(' '),
    postings: terms.map((term) => encodePostings(postings.get(term) ?? [])).join(' '),
  };
}

/** The words of all documents but stop words and numbers, by the alphabet, with the number of documents that have them. */
function countWords(documents: readonly (readonly Token[])[], lang: Lang): Map<string, number> {
  const counts = new Map<string, number>();
  for (const found of documents)
    for (const word of new Set(found.filter(({ term }) => !term.startsWith('#') && !isStopWord(term, lang)).map(asWritten)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const asWritten = ({ raw }: Token): string => raw.normalize('NFC').toLowerCase().replace(/['’]s$/, '');

function remembered(split: Splitter): Splitter {
  const known = new Map<string, string[]>();
  return (word) => {
    const parts = known.get(word) ?? split(word);
    known.set(word, parts);
    return parts;
  };
}

interface Rules {
  lang: Lang;
  split: Splitter;
  groups: Thesaurus;
}

/** The terms of a document and what each weighs: title over text, whole words over parts, a little more for each time. */
function weigh(title: readonly Token[], text: readonly Token[], rules: Rules): Map<string, number> {
  const inTitle = count(title, rules, WEIGHT.title, WEIGHT.titlePart, WEIGHT.most);
  const inText = count(text, rules, WEIGHT.text, WEIGHT.textPart, WEIGHT.titlePart - 1);
  return new Map([...inText, ...inTitle]);
}

function count(found: readonly Token[], { lang, split, groups }: Rules, whole: number, part: number, most: number): Map<string, number> {
  const weights = new Map<string, number>();
  const note = (term: string, weight: number): void => void weights.set(term, Math.min(most, Math.max(weight, (weights.get(term) ?? -1) + 1)));
  const terms = found.map(({ term }) => termOf(term, lang));
  found.forEach((token, i) => {
    for (let length = 2; length <= groups.longest && i + length <= found.length; length++) {
      const entry = groups.entry(terms.slice(i, i + length));
      if (entry !== undefined) note(entry, whole);
    }
    if (isStopWord(token.term, lang)) return;
    note(terms[i] ?? '', whole);
    const weak = token.term.startsWith('#') ? token.also : [...token.also, ...allParts(split, token.term)];
    for (const term of new Set(weak.filter((word) => !isStopWord(word, lang)).map((word) => termOf(word, lang)))) note(term, part);
  });
  return weights;
}
