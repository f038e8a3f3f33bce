import type { Lang } from './lang.ts';
import { THEME_NAMES } from './themeNames.ts';
import type { Theme } from './themes.ts';

/** What the search says in the browser. `{…}` is filled in. */
export interface SearchWords {
  kinds: Record<'finding' | 'page' | 'chart' | 'data' | 'term', { one: string; many: string }>;
  themes: Readonly<Record<Theme, string>>;
  best: string;
  all: string;
  allResults: string;
  suggestions: string;
  noSuggestions: string;
  working: string;
  failed: string;
  none: string;
  one: string;
  many: string;
  more: string;
  lacks: string;
  corrected: string;
  foreign: string;
  foreignPage: string;
  replaced: string;
  expanded: string;
  unknown: string;
  loosened: string;
  loosenedPhrase: string;
  fullText: string;
  fullTextMore: string;
  fullTextNone: string;
  quote: [string, string];
  or: string;
}

const da: SearchWords = {
  kinds: {
    finding: { one: 'Fund', many: 'Fund' },
    page: { one: 'Side', many: 'Sider' },
    chart: { one: 'Diagram', many: 'Diagrammer' },
    data: { one: 'Datasæt', many: 'Datasæt' },
    term: { one: 'Ord i ordlisten', many: 'Ord i ordlisten' },
  },
  themes: THEME_NAMES.da,
  best: 'Bedste svar',
  all: 'Alt',
  allResults: 'Alle resultater for {q}',
  suggestions: '{n} forslag',
  noSuggestions: 'Ingen forslag',
  working: 'Søger …',
  failed: 'Søgningen kunne ikke hentes. Prøv igen.',
  none: 'Intet fundet for {q}.',
  one: '1 resultat for {q}.',
  many: '{n} resultater for {q}.',
  more: 'Vis flere',
  lacks: 'uden {words}',
  corrected: '{word} er ikke fundet. Her er, hvad der svarer til {to}.',
  foreign: '{word} er engelsk. Her er der søgt efter {to}.',
  foreignPage: 'Søg på de engelske sider',
  replaced: 'For {word} er der søgt efter {to}.',
  expanded: 'Der er også søgt efter {to}.',
  unknown: '{word} står ingen steder i publikationen.',
  loosened: 'Intet har alle ordene. Her er det, der har de fleste.',
  loosenedPhrase: 'Ingen overskrift og intet fund har ordene lige efter hinanden. Her er det, der har ordene.',
  fullText: 'Nævnt i sidernes tekst',
  fullTextMore: 'Søg også i sidernes fulde tekst',
  fullTextNone: 'Heller ikke i sidernes fulde tekst er der flere steder.',
  quote: ['»', '«'],
  or: 'og',
};

const en: SearchWords = {
  kinds: {
    finding: { one: 'Finding', many: 'Findings' },
    page: { one: 'Page', many: 'Pages' },
    chart: { one: 'Chart', many: 'Charts' },
    data: { one: 'Dataset', many: 'Datasets' },
    term: { one: 'Word of the glossary', many: 'Words of the glossary' },
  },
  themes: THEME_NAMES.en,
  best: 'Best answers',
  all: 'All',
  allResults: 'All results for {q}',
  suggestions: '{n} suggestions',
  noSuggestions: 'No suggestions',
  working: 'Searching …',
  failed: 'The search could not be loaded. Please try again.',
  none: 'Nothing found for {q}.',
  one: '1 result for {q}.',
  many: '{n} results for {q}.',
  more: 'Show more',
  lacks: 'without {words}',
  corrected: '{word} was not found. Here is what answers to {to}.',
  foreign: '{word} is Danish. The search was for {to}.',
  foreignPage: 'Search the Danish pages',
  replaced: 'For {word}, the search was for {to}.',
  expanded: 'The search was for {to} as well.',
  unknown: '{word} is nowhere in the publication.',
  loosened: 'Nothing has all the words. Here is what has most of them.',
  loosenedPhrase: 'No heading and no finding has the words in that order. Here is what has the words.',
  fullText: 'Mentioned in the text of pages',
  fullTextMore: 'Search the full text of pages too',
  fullTextNone: 'There are no further places in the full text of pages either.',
  quote: ['“', '”'],
  or: 'and',
};

/** In both languages; a browser gets both, for they are short. */
export const SEARCH_WORDS: Readonly<Record<Lang, SearchWords>> = { da, en };

/**
 * A sentence with its blanks filled in.
 *
 * @example filled('{n} forslag', { n: '5' }) // '5 forslag'
 */
export const filled = (sentence: string, values: Readonly<Record<string, string>>): string => sentence.replace(/\{(\w+)\}/g, (blank, name: string) => values[name] ?? blank);
