import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { LANGS, type Lang } from '../../src/i18n/lang.ts';
import { routePath, type Route } from '../../src/i18n/routes.ts';

// The form of the queries that the search is measured by; whether it answers them is asked of the built site.

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const KINDS = ['plain', 'compound', 'folding', 'typo', 'synonym', 'everyday', 'number', 'phrase', 'words', 'foreign', 'name', 'question'] as const;
const LEAST = { da: { all: 150, each: 12 }, en: { all: 75, each: 6 } } as const;
/** More would let nearly any answer pass. */
const MOST_WANTS = 7;
/** What searches of Danish most often fail at; these stay, whatever else is added or taken away. */
const MUST = [
  ...['praktik', 'støtte', 'pension', 'team', 'ressourceforlob', 'ressourceforloeb', 'mentorstotte', 'faerdig', 'beskæftigelse'],
  ...['praktikplads', 'kontanthjælp', 'psyke', 'sagsbehandler', 'flexjob', '60 pct', '60 %', '60 procent', '1414', '1.414'],
  ...['19 borgere', 'to ud af ni', '"tilfredse med mentor"'],
];

interface Query {
  query: string;
  wants: string[];
  why: (typeof KINDS)[number];
}
const queriesOf = (lang: Lang): Query[] => parse(read(`test/search/queries.${lang}.yaml`)) as Query[];

const words = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** The words that our texts in a language use. */
function vocabulary(lang: Lang): Set<string> {
  const all = ['themes', 'sources', 'pages']
    .flatMap((room) => readdirSync(join(ROOT, `content/${room}/${lang}`)).map((name) => read(`content/${room}/${lang}/${name}`)))
    .map((text) => text.replace(/<[^>]*>/g, ' '));
  for (const room of ['findings', 'charts', 'glossary'])
    for (const name of readdirSync(join(ROOT, `content/${room}`)))
      for (const [, text = ''] of read(`content/${room}/${name}`).matchAll(new RegExp(`^ +${lang}: ([^[].*)$`, 'gm'))) all.push(text);
  return new Set(all.flatMap(words));
}

/** Is `b` one letter away from `a`: one wrong, missing, doubled or otherwise added, or two neighbours swapped? */
function oneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}

const foldWith = (letters: Record<string, string>) => (word: string): string =>
  [...word].map((letter) => letters[letter] ?? letter).join('').normalize('NFD').replace(/\p{M}/gu, '');
/** The ways of typing a word without the keys for æ, ø, å and accents: `stoette`, `stotte`. */
const FOLDS = [foldWith({ æ: 'ae', ø: 'oe', å: 'aa' }), foldWith({ æ: 'ae', ø: 'o', å: 'a' })];

const ENDINGS = ['', 'e', 'n', 'en', 't', 'et', 'r', 'er', 's'];
/** Is the word there, or an inflection of it? */
const inflected = (known: ReadonlySet<string>, word: string): boolean => ENDINGS.some((ending) => known.has(word + ending));

/** Whether a route leads to something that is there. */
function exists(route: string): boolean {
  try {
    routePath(route as Route, 'da');
  } catch {
    return false;
  }
  const [family = '', name = ''] = route.split(':');
  if (family === 'finding' || family === 'chart') return existsSync(join(ROOT, `content/${family}s/${name}.yaml`));
  if (family === 'term') return existsSync(join(ROOT, `content/glossary/${name}.yaml`));
  if (family === 'dataset') return existsSync(join(ROOT, `data/${name}.csv`)) && !name.endsWith('/codebook');
  if (family === 'source') return existsSync(join(ROOT, `data/${name}/datapackage.json`));
  return family !== 'embed';
}

/** The source that a finding, a chart or a dataset is about. */
function sourceOf(route: string): string | undefined {
  const [family = '', name = ''] = route.split(':');
  if (family === 'dataset') return name.split('/')[0];
  if (family === 'finding') return (parse(read(`content/findings/${name}.yaml`)) as { source: string }).source;
  if (family === 'chart') return (parse(read(`content/charts/${name}.yaml`)) as { dataset: string }).dataset.split('/')[0];
  return undefined;
}

const NUMBER = { da: /\d|\b(to|tre|fire|syv) (ud )?af\b|(tredje|fjerde)del/, en: /\d|\b(two|three) out of\b|\bin ten\b/ } as const;
const ASKS = { da: /\?$|^(hvad|hvem|hvor|hvornår|hvordan|hvorfor|er|må|ved|virker) /, en: /\?$|^(what|who|when|how|can|do|does) / } as const;

/** What a query of a kind must look like; a kind that is left out has no form of its own. */
const FORM: Partial<Record<Query['why'], (query: string, lang: Lang, known: Set<string>) => boolean>> = {
  plain: (query, _, known) => words(query).every((word) => inflected(known, word)),
  number: (query, lang) => NUMBER[lang].test(query),
  phrase: (query) => /^"[^" ]+( [^" ]+)+"$/.test(query),
  words: (query) => /^[^"?]+$/.test(query) && query.trim().split(/\s+/).length >= 2,
  question: (query, lang) => ASKS[lang].test(query) && query.split(' ').length >= 2,
  typo: (query, _, known) => {
    const wrong = words(query).filter((word) => !known.has(word));
    return wrong.length === 1 && wrong.every((typed) => [...known].some((word) => word.length >= 5 && oneSlip(word, typed)));
  },
  folding: (query, _, known) => {
    const typed = words(query);
    const ways = FOLDS.map((fold) => ({ fold, known: new Set([...known].map(fold)) }));
    return (
      typed.some((word) => !inflected(known, word)) &&
      typed.every((word) => ways.some((way) => inflected(way.known, way.fold(word))))
    );
  },
};

describe.for(LANGS)('queries.%s.yaml', (lang) => {
  const queries = queriesOf(lang);

  test('has enough queries, and enough of each kind', () => {
    expect(queries.length).toBeGreaterThanOrEqual(LEAST[lang].all);
    const few = KINDS.filter((kind) => queries.filter(({ why }) => why === kind).length < LEAST[lang].each);
    expect(few).toEqual([]);
  });

  test('says of each query what is typed, what is wanted and why, and nothing else', () => {
    const odd = queries.filter(
      (item) =>
        Object.keys(item).join() !== 'query,wants,why' ||
        typeof item.query !== 'string' ||
        item.query.trim() !== item.query ||
        item.query === '' ||
        !KINDS.includes(item.why) ||
        !Array.isArray(item.wants) ||
        item.wants.length === 0 ||
        item.wants.length > MOST_WANTS ||
        new Set(item.wants).size !== item.wants.length,
    );
    expect(odd).toEqual([]);
  });

  test('asks nothing twice', () => {
    const asked = queries.map(({ query }) => query.toLowerCase());
    expect(asked.filter((query, i) => asked.indexOf(query) !== i)).toEqual([]);
  });

  test('wants only what is there', () => {
    expect([...new Set(queries.flatMap(({ wants }) => wants))].filter((route) => !exists(route))).toEqual([]);
  });

  test('never wants the Næstved project of one who asks about ressourceforløb', () => {
    const blurred = queries.filter(
      ({ query, wants }) => /ress?our?ce?forl/i.test(query) && wants.some((route) => sourceOf(route) === 'vive-2019'),
    );
    expect(blurred).toEqual([]);
  });

  test('has of each kind only what is of that kind', () => {
    const known = vocabulary(lang);
    expect(known.has('mentor')).toBe(true);
    const strays = queries.filter(({ query, why }) => FORM[why]?.(query, lang, known) === false);
    expect(strays.map(({ query, why }) => `${why}: ${query}`)).toEqual([]);
  });
});

test('the queries that must be there are', () => {
  const asked = new Set(queriesOf('da').map(({ query }) => query));
  expect(MUST.filter((query) => !asked.has(query))).toEqual([]);
});
