import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { expect, inject, test } from 'vitest';
import type { Lang } from '../../src/i18n/lang.ts';
import { addressesOf } from './addresses.ts';
import { contentOf, tagsOf, textOf, type Tag } from './html.ts';

// Every number on every page, recomputed from the file that readers are given, by other means than the site's own.

interface Observation {
  id: string;
  value: number;
  n: number;
  unit: string;
  /** The people behind a percentage; NaN where the file gives none, or several possibilities. */
  people: number;
}
const dist = inject('dist');
const observations = new Map<string, Observation>(
  csvParse(readFileSync(join(dist, 'data/observations.csv'), 'utf8')).map((row) => [
    row['observation_id'] ?? '',
    {
      ...{ id: row['observation_id'] ?? '', value: Number(row['value']), unit: row['unit'] ?? '' },
      n: row['n'] === '' ? Number.NaN : Number(row['n']),
      people: row['computed_people_min'] !== '' && row['computed_people_min'] === row['computed_people_max'] ? Number(row['computed_people_min']) : Number.NaN,
    },
  ]),
);

const sum = (all: readonly Observation[]): number => all.reduce((total, o) => total + o.value, 0);
const CALCULATIONS: Record<string, (all: readonly [Observation, ...Observation[]]) => number> = {
  '': ([a]) => a.value,
  base: ([a]) => a.n,
  sum,
  count: (all) => all.length,
  difference: ([a, b]) => a.value - (b?.value ?? Number.NaN),
  complement: ([a]) => 100 - a.value,
  ratio: ([a, b]) => Math.round((a.value / (b?.value ?? Number.NaN)) * 10) / 10,
  remainder: (all) => all[0].n - sum(all),
  people: (all) => all.reduce((total, o) => total + o.people, 0),
  // Out of those who answered; answers added up are added as shares, each rounded.
  answered: (all) => all.reduce((total, { people, n, id }) => total + Math.round((100 * people) / (n - (observations.get(id.replace(/[^.]*$/, 'dont-know'))?.people ?? 0))), 0),
};
/** How many observations a calculation takes: least and most; a plain figure is of one. */
const ONE = [1, 1];
const TAKES: Record<string, number[]> = { '': ONE, base: ONE, complement: ONE, difference: [2, 2], ratio: [2, 2], remainder: [1, 99], people: [1, 99], answered: [1, 99] };

/** What is wrong with a bound figure, or null. */
function problemOf({ value, 'data-obs': ids = '', 'data-calc': calc = '' }: Tag['attributes'], text: string, lang: Lang): string | null {
  const names = ids.split(' ').filter(Boolean);
  const all = names.flatMap((id) => observations.get(id) ?? []);
  const [first, ...rest] = all;
  if (!first || all.length < names.length) return `names no observation: ${names.filter((id) => !observations.has(id)).join(' ') || '(nothing)'}`;
  const [least = 2, most = 99] = TAKES[calc] ?? [];
  if (all.length < least || all.length > most) return `${calc || 'a figure'} of ${all.length} observations`;
  const computed = CALCULATIONS[calc]?.([first, ...rest]);
  if (computed === undefined) return `unknown calculation: ${calc}`;
  if (!(Math.abs(computed - Number(value)) < 1e-9)) return `value ${value}, but ${calc} gives ${computed}`;
  return (first.unit === 'date' ? isDate(text, value ?? '', lang) : agrees(text, Number(value), lang)) ? null : `value ${value} is written »${text}«`;
}

const MONTHS = {
  da: 'januar februar marts april maj juni juli august september oktober november december'.split(' '),
  en: 'january february march april may june july august september october november december'.split(' '),
};

/** Whether a text ends in a date of the data, `20131001`, as its language writes it. */
function isDate(text: string, digits: string, lang: Lang): boolean {
  const [year, month, day] = [digits.slice(0, 4), MONTHS[lang][Number(digits.slice(4, 6)) - 1], digits.slice(6)];
  const written = [day && `${Number(day)}${lang === 'da' ? '.' : ''}`, month, year].filter(Boolean).join(' ');
  return new RegExp(`(?<!\\d[. ]*)${written.replaceAll('.', '\\.')}$`).test(text.trim().toLowerCase());
}

/** Whether the number in a text, read as its language writes numbers, is the value rounded to the digits shown. */
function agrees(text: string, value: number, lang: Lang): boolean {
  const [number] = /−?\d[\d.,]*\d|−?\d/.exec(text) ?? [];
  // In words: »godt halvdelen«.
  if (number === undefined) return /\p{L}{2}/u.test(text);
  const [thousands, point] = lang === 'da' ? ['.', ','] : [',', '.'];
  const grouped = new RegExp(`^−?(\\d{1,3}(\\${thousands}\\d{3})*)(\\${point}\\d+)?$`);
  if (!grouped.test(number)) return false;
  const read = Number(number.replaceAll(thousands, '').replace(point, '.').replace('−', '-'));
  const digits = number.split(point)[1]?.length ?? 0;
  return Math.abs(read - value) <= 0.5 * 10 ** -digits + 1e-9 && (digits > 0 || Number.isInteger(read));
}

const pages = addressesOf(dist).map((address) => {
  const html = readFileSync(address.file, 'utf8');
  const tags = tagsOf(html);
  return { ...address, tags, figures: tags.filter(({ name }) => name === 'data').map((tag) => ({ ...tag, text: textOf(contentOf(html, tag)) })) };
});

test('there are figures to check', () => {
  expect(pages.reduce((count, page) => count + page.figures.length, 0)).toBeGreaterThan(4000);
});

test('every figure says what its observations say', () => {
  const problems = pages.flatMap(({ path, lang, figures }) =>
    figures.flatMap(({ attributes, text }) => {
      const problem = problemOf(attributes, text, lang);
      return problem === null ? [] : [`${path}: ${problem}: ${attributes['data-obs']}`];
    }),
  );
  expect([...new Set(problems)]).toEqual([]);
});

test.for([
  ['2.345', 2345, 'da', true],
  ['2,345', 2345, 'da', false],
  ['2,345', 2345, 'en', true],
  ['2345', 2345, 'en', false],
  ['godt 33 pct.', 33.3, 'da', true],
  ['34 pct.', 33.3, 'da', false],
  ['−4 percentage points', -4, 'en', true],
  ['0,004', 0.004, 'da', true],
  ['DKK 149,000', 149000, 'en', true],
  ['4.5', 4.5, 'da', false],
] as const)('the check reads »%s« for %d in %s: %s', ([text, value, lang, right]) => {
  expect(agrees(text, value, lang)).toBe(right);
});

test.for([
  ['1. oktober 2013', '20131001', 'da', true],
  ['1 October 2013', '20131001', 'en', true],
  ['11. oktober 2013', '20131001', 'da', false],
  ['1. november 2013', '20131001', 'da', false],
  ['mid-April 2019', '201904', 'en', true],
  ['1 April 2019', '201904', 'en', false],
  ['medio 2017', '2017', 'da', true],
  ['2018', '2017', 'da', false],
] as const)('the check reads »%s« for the date %s in %s: %s', ([text, digits, lang, right]) => {
  expect(isDate(text, digits, lang)).toBe(right);
});

test('both languages hold the same figures', () => {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const bound = (page: (typeof pages)[number] | undefined): string[] =>
    (page?.figures ?? []).map(({ attributes: a }) => `${a['value']} ${a['data-calc'] ?? ''} ${a['data-obs']}`);
  const pairs = pages.flatMap((page) => {
    const twin = page.tags.find((t) => t.attributes['hreflang'] === 'en' && t.attributes['rel'] === 'alternate')?.attributes['href'];
    return page.lang === 'da' && twin !== undefined ? [{ page, twin: new URL(twin, 'http://site').pathname }] : [];
  });
  expect(pairs.length * 2 + 1).toBe(pages.length);
  const problems = pairs.flatMap(({ page, twin }) => {
    const [da, en] = [bound(page), bound(byPath.get(twin))];
    return [...without(da, en).map((figure) => `${twin} lacks ${figure}`), ...without(en, da).map((figure) => `${page.path} lacks ${figure}`)];
  });
  expect(problems).toEqual([]);
});

/** What is left of some when each of the others has taken its like away, as often as it stands there. */
function without(some: readonly string[], others: readonly string[]): string[] {
  const left = [...some];
  for (const other of others) if (left.includes(other)) left.splice(left.indexOf(other), 1);
  return left;
}
