import type { Lang } from '../i18n/lang.ts';
import { otherLang } from '../i18n/otherLang.ts';
import { THEMES } from '../i18n/themes.ts';
import { allParts, splitter, type Splitter } from './compounds.ts';
import { kindOf, KINDS, pageOf, type SearchDocument } from './document.ts';
import { lengthLetter, type DocumentsPart, type IndexFront, type IndexPart, type TermsPart, type TextPart, type WordsPart } from './indexParts.ts';
import { labelOf, wordOfLabel } from './labels.ts';
import { FOREIGN_NAME, nameTerm } from './nameTerm.ts';
import { encodePostings, inTitle, mergeAsked, WEIGHT, type Posting } from './postings.ts';
import { sectionId } from './sectionId.ts';
import { isStopWord, isTurningWord } from './stopWords.ts';
import { openThesaurus, type Thesaurus } from './synonyms.ts';
import { termOf } from './term.ts';
import { tokens, type Token } from './words.ts';
import { writtenSynonyms } from './writtenSynonyms.ts';

/** An index that is sent in parts: what every query needs, and what some do, by name. */
export interface SearchIndex {
  front: IndexFront;
  parts: ReadonlyMap<string, IndexPart>;
}

/** Up to so many documents all but the texts comes along with the front: one answer from the server, and then none. */
const WHOLE = 1_000;
/** Else so many documents and so many letters of terms are in a part. */
const PART = { documents: 16, letters: 12_000 } as const;

/**
 * Makes the index of documents in one language. The same documents, in any order, give the same bytes.
 *
 * @param whole up to how many documents it is a small index, with everything but the texts in the front
 * @example searchIndex([{ …, id: 'a', title: 'To af ni' }], 'da').front.parts.t0 // { labels: '#2 #2/9 #22% #9', … }
 */
export function searchIndex(documents: readonly SearchDocument[], lang: Lang, whole = WHOLE): SearchIndex {
  const sorted = [...documents].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const read = sorted.map(({ id, title, names, foreignNames, links, asked, lead, text }): Read => ({
    ...{ title: tokens(title, lang), links: tokens([...names, links].join('\n'), lang), asked: asked.map((question) => tokens(question, lang)), lead: tokens(lead, lang), text: tokens(text, lang) },
    names: [...(NAMED.has(kindOf(id)) && pageOf(id) === id ? [title, ...names] : names).map((name) => nameTerm(name, lang)), ...foreignNames.map((name) => nameTerm(name, otherLang(lang), FOREIGN_NAME))],
  }));
  const words = countWords(read.map(({ title, links, asked, lead, text }) => [...title, ...links, ...asked.flat(), ...lead, ...text]), lang);
  const written = writtenAs(words, lang);
  const rules: Rules = { lang, split: remembered(splitter(words, lang)), groups: openThesaurus(writtenSynonyms(lang), lang) };
  const said = postingsOf(read, (one) => weigh(one, rules));
  const asked = questionsOf(read, lang);
  const terms = [...new Set([...said.keys(), ...asked.keys()])].sort().map((term): Term => ({ term, label: labelOf(term, written.get(term) ?? [], lang), postings: said.get(term) ?? [], asked: asked.get(term) ?? [] }));
  const known = new Set(terms.map(({ term }) => term));
  const has = (term: string): boolean => known.has(term);
  const small = sorted.length <= whole;
  const parts = new Map<string, IndexPart>([...(small ? smallParts(terms, read, lang, writtenSynonyms(lang, has, ['leads'])) : largeParts(terms.map(withAsked))), ...documentParts(sorted, small ? sorted.length : PART.documents)]);
  const sources = [...new Set(sorted.map(({ source }) => source))].filter((source) => source !== '').sort();
  const front: IndexFront = {
    version: 2,
    lang,
    lengths: read.map(({ title, lead, text }) => lengthLetter(title.length + Math.round((lead.length + text.length) / 4))).join(''),
    kinds: sorted.map(({ id }) => KINDS.indexOf(kindOf(id))).join(''),
    themes: sorted.map((one) => THEMES.reduce((bits, theme, i) => bits + (one.themes.includes(theme) ? 1 << i : 0), 0)).join(''),
    sources: sorted.map(({ source }) => sources.indexOf(source) + 1).join(''),
    ranks: sorted.map(({ rank }) => rank).join(''),
    sourceIds: sources.join(' '),
    synonyms: writtenSynonyms(lang, has, small ? ['same', 'near'] : undefined),
    perPart: small ? Math.max(1, sorted.length) : PART.documents,
    firstTerms: small ? '' : inLetters(terms.map(withAsked)).map(([first]) => first?.term ?? '').join(' '),
    parts: small ? Object.fromEntries([...parts].filter(([name]) => name !== 'text')) : {},
  };
  return { front, parts: small ? new Map([...parts].filter(([name]) => name === 'text')) : parts };
}

/** Kinds of documents that are asked for by what they are called. */
const NAMED: ReadonlySet<string> = new Set(['page', 'term']);

interface Term {
  term: string;
  label: string;
  postings: Posting[];
  /** The questions that have it: as weight, their numbers. */
  asked: Posting[];
}

const termsPart = (terms: readonly Term[]): TermsPart => ({
  labels: terms.map(({ label }) => label).join(' '),
  postings: terms.map(({ postings }) => encodePostings(postings)).join(' '),
});

/** A term with the documents that are asked for by it among the others. */
const withAsked = (one: Term): Term => ({ ...one, postings: mergeAsked(one.postings, one.asked) });

/** What titles and leads say, and apart from it what only texts do, and readers. */
function smallParts(terms: readonly Term[], read: readonly Read[], lang: Lang, synonyms: string): [string, TermsPart | TextPart][] {
  const some = (of: readonly Term[], fits: (weight: number) => boolean): Term[] => of.map((one) => ({ ...one, postings: one.postings.filter(({ weight }) => fits(weight)) }));
  const first = some(terms, inTitle).filter(({ postings }) => postings.length > 0);
  const known = new Set(first.map(({ term }) => term));
  const inText = some([...terms.filter(({ term }) => known.has(term)), ...terms.filter(({ term }) => !known.has(term))], (weight) => !inTitle(weight));
  return [
    ['t0', termsPart(first)],
    [
      'text',
      {
        labels: inText.slice(first.length).map(({ label }) => label).join(' '),
        postings: inText.map(({ postings }) => encodePostings(postings)).join(' '),
        asked: inText.map(({ asked }) => encodePostings(asked)).join(' '),
        askedWords: read.map(({ asked }) => asked.map((question) => Math.min(35, termsOf(question, lang).length).toString(36)).join('')).join(' '),
        synonyms,
      },
    ],
  ];
}

function largeParts(terms: readonly Term[]): [string, TermsPart | WordsPart][] {
  const words = terms.flatMap(({ label, postings }) => (wordOfLabel(label) === undefined ? [] : [[label, postings.length] as const]));
  return [
    ...inLetters(terms).map((some, i): [string, TermsPart] => [`t${i}`, termsPart(some)]),
    ['w', { words: words.map(([word]) => word).join(' '), counts: words.map(([, count]) => count).join(' ') }],
  ];
}

function documentParts(sorted: readonly SearchDocument[], perPart: number): [string, DocumentsPart][] {
  const parts: [string, DocumentsPart][] = [];
  for (let i = 0; i < sorted.length; i += perPart) {
    const some = sorted.slice(i, i + perPart);
    parts.push([`d${i / perPart}`, { ids: some.map(shortId).join(' '), titles: some.map(({ title }) => title) }]);
  }
  return parts;
}

/** A section's route follows from its title. */
function shortId({ id, title }: SearchDocument): string {
  const page = pageOf(id);
  if (page === id) return id;
  if (sectionId(page, title) !== id) throw new RangeError(`not the place of that heading: ${id}: ${title}`);
  return `${page}#`;
}

/** Terms with the documents that have them. */
function postingsOf(read: readonly Read[], weights: (one: Read) => Iterable<readonly [string, number]>): Map<string, Posting[]> {
  const postings = new Map<string, Posting[]>();
  read.forEach((one, doc) => {
    for (const [term, weight] of weights(one)) {
      const of = postings.get(term);
      if (of) of.push({ doc, weight });
      else postings.set(term, [{ doc, weight }]);
    }
  });
  return postings;
}

/** Terms with the questions that have them: as weight, the number of the question among those of its document. */
const questionsOf = (read: readonly Read[], lang: Lang): Map<string, Posting[]> =>
  postingsOf(read, ({ asked }) => asked.flatMap((question, i) => termsOf(question, lang).map((term) => [term, i + 1] as const)));

/** The whole words of a question, each once. */
const termsOf = (question: readonly Token[], lang: Lang): string[] => [...new Set(question.flatMap(({ term }) => (isStopWord(term, lang) ? [] : [termOf(term, lang)])))];

/** The words that have each term, the most used first. */
function writtenAs(words: ReadonlyMap<string, number>, lang: Lang): Map<string, string[]> {
  const written = new Map<string, string[]>();
  for (const [word] of [...words].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))) {
    const term = termOf(word, lang);
    const known = written.get(term);
    if (known) known.push(word);
    else written.set(term, [word]);
  }
  return written;
}

/** Terms in runs of about so many letters; a term with more has a run of its own. */
function inLetters(terms: readonly Term[]): Term[][] {
  const runs: Term[][] = [];
  let letters = Infinity;
  for (const one of terms) {
    const size = one.label.length + 2 * one.postings.length;
    if (letters + size > PART.letters) {
      runs.push([]);
      letters = 0;
    }
    runs.at(-1)?.push(one);
    letters += size;
  }
  return runs;
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

/** A document, read. */
interface Read {
  title: Token[];
  links: Token[];
  /** Question by question, in no more than fit the letters of postings. */
  asked: Token[][];
  lead: Token[];
  text: Token[];
  /** The terms of what it is called; see `nameTerm`. */
  names: string[];
}

interface Rules {
  lang: Lang;
  split: Splitter;
  groups: Thesaurus;
}

/**
 * The terms of a document and what each weighs: title over lead over text, whole words over parts, a little more for each
 * time, and more where others lead to it by the word.
 */
function weigh({ title, links, asked, lead, text, names }: Read, rules: Rules): Map<string, number> {
  const weights = new Map<string, number>();
  const note = (counts: ReadonlyMap<string, number>): void => counts.forEach((weight, term) => weights.set(term, Math.max(weight, weights.get(term) ?? 0)));
  // Its whole words are known by its questions.
  const whole = new Set(asked.flatMap((question) => termsOf(question, rules.lang)));
  note(new Map([...count(asked.flat(), rules, { whole: 1, number: 1, head: 1, part: 1, most: 1, turning: true })].filter(([term]) => !whole.has(term))));
  note(count(text, rules, { whole: 2, number: 2, head: 2, part: 1, most: WEIGHT.lead - 1, turning: false }));
  note(count(lead, rules, { whole: WEIGHT.lead, number: WEIGHT.title - 1, head: 3, part: 1, most: WEIGHT.title, turning: false }));
  note(count(title, rules, { whole: WEIGHT.title, number: WEIGHT.title, head: 5, part: 3, most: WEIGHT.most, turning: true }));
  for (const [term, weight] of count(links, rules, { whole: 2, number: 2, head: 2, part: 1, most: 2, turning: false })) weights.set(term, Math.min(WEIGHT.most, (weights.get(term) ?? 0) + (weight > 1 ? WEIGHT.link : 1)));
  for (const name of names) if (name !== '') weights.set(name, WEIGHT.title);
  return weights;
}

/** What a word weighs, and what its parts do: the head of a compound, and what stands before it. */
interface Weights {
  whole: number;
  number: number;
  head: number;
  part: number;
  most: number;
  /** Whether words that turn a sentence count. */
  turning: boolean;
}

function count(found: readonly Token[], { lang, split, groups }: Rules, { whole, number, head, part, most, turning }: Weights): Map<string, number> {
  const weights = new Map<string, number>();
  const note = (term: string, weight: number): void => void weights.set(term, Math.min(most, Math.max(weight, (weights.get(term) ?? -1) + 1)));
  const terms = found.map(({ term }) => termOf(term, lang));
  found.forEach((token, i) => {
    for (let length = 2; length <= groups.longest && i + length <= found.length; length++) {
      const entry = groups.entry(terms.slice(i, i + length));
      if (entry !== undefined) note(entry, whole);
    }
    if (isStopWord(token.term, lang) || (!turning && isTurningWord(token.term, lang))) return;
    // A figure that others rest on is as good as one that is said.
    note(terms[i] ?? '', token.term.startsWith('#') ? number : whole);
    const parts = token.term.startsWith('#') ? [] : allParts(split, token.term);
    const weak = [...token.also.map((word) => ({ part: word, head: true })), ...parts].filter((one) => !isStopWord(one.part, lang));
    for (const one of weak) note(termOf(one.part, lang), one.head ? head : part);
  });
  return weights;
}
