import type { Bilingual, Evidence, Observation } from '../dataset/observation.ts';
import type { SameAs } from '../dataset/sameAs.ts';
import { CONVENTIONS, roundPercent } from '../stats/rounding.ts';
import { decimal, inBoth, label, people, place, quoted } from './phrase.ts';

/** What the figures named by a `same_as` come to. */
export interface Claim {
  /** Between what a figure that repeats them may lie. */
  low: number;
  high: number;
  /** `tabel 4.2 har 31 + 45 = 76` */
  said: Bilingual;
}

/** Base, and fewest and most people, by the id of an observation. */
export type Cells = ReadonlyMap<string, { n: number; lo: number; hi: number }>;

/** What the named figures come to; null where they cannot be held against the one that repeats them. */
export function claimOf({ op }: SameAs, named: readonly Observation[], by: Observation, cells: Cells, evidence: Evidence): Claim | null {
  const [a, b] = named;
  if (!a) return null;
  const at = (lang: 'da' | 'en'): string => place(a, evidence, lang);
  const category = (lang: 'da' | 'en'): string => quoted(label(evidence, a.sourceId, 'category', a.category), lang);
  const known = named.flatMap(({ id }) => cells.get(id) ?? []);
  const isKnown = known.length === named.length && known.every(({ n }) => n === known[0]?.n) && known.every(({ lo, hi }) => lo === hi);
  const number = (value: number, lang: 'da' | 'en'): string => decimal(value, lang);
  const isPercent = named.every(({ unit }) => unit === 'percent');
  switch (op) {
    case null: {
      if (a.unit !== by.unit) return null;
      // Of a wording, another wording can be expected to be true only roughly.
      const slack = a.precision === 'exact' ? 0 : a.value === by.value ? 0 : isPercent ? 3 : a.value * 0.06;
      const said = inBoth((lang) => ({ da: `${at(lang)} har ${number(a.value, lang)} for ${category(lang)}`, en: `${at(lang)} has ${number(a.value, lang)} for ${category(lang)}` }));
      return { low: a.value - slack, high: a.value + slack, said };
    }
    case 'sum': {
      if (isPercent && by.unit === 'count') return peopleOf(named, known, 1, at);
      if (a.unit !== by.unit) return null;
      const sum = total(named.map(({ value }) => value));
      // Added up before rounding, the figures may make something else: exactly known with counts, else a half each.
      const exact = isKnown && isPercent ? printedShares(known.reduce((k, { lo }) => k + lo, 0), known[0]?.n ?? 1) : [sum];
      const loose = isPercent && !isKnown ? Math.floor(named.length / 2) : 0;
      const said = inBoth((lang) => ({
        da: `${at(lang)} har ${named.map(({ value }) => number(value, lang)).join(' + ')} = ${number(sum, lang)}`,
        en: `${at(lang)} has ${named.map(({ value }) => number(value, lang)).join(' + ')} = ${number(sum, lang)}`,
      }));
      return { low: Math.min(sum - loose, ...exact), high: Math.max(sum + loose, ...exact), said };
    }
    case 'difference': {
      if (isPercent && by.unit === 'count') return peopleOf(named, known, -1, at);
      if (!b || a.unit !== by.unit) return null;
      const less = total([a.value, -b.value]);
      const loose = isPercent ? 1 : 0;
      const said = inBoth((lang) => ({ da: `${at(lang)} har ${number(a.value, lang)} − ${number(b.value, lang)} = ${number(less, lang)}`, en: `${at(lang)} has ${number(a.value, lang)} − ${number(b.value, lang)} = ${number(less, lang)}` }));
      return { low: less - loose, high: less + loose, said };
    }
    case 'ratio': {
      if (!b || b.value === 0 || by.unit !== 'percent') return null;
      const half = isPercent ? 0.5 : 0;
      const said = inBoth((lang) => ({ da: `${at(lang)} har ${number(a.value, lang)} og ${number(b.value, lang)}, altså ${decimal((100 * a.value) / b.value, lang, 0)} pct`, en: `${at(lang)} has ${number(a.value, lang)} and ${number(b.value, lang)}, that is, ${decimal((100 * a.value) / b.value, lang, 0)} per cent` }));
      return { low: (100 * (a.value - half)) / (b.value + half), high: (100 * (a.value + half)) / Math.max(b.value - half, 1e-9), said };
    }
    case 'complement': {
      if (by.unit !== 'percent') return null;
      const rest = total([100, -a.value]);
      const [cell] = known;
      const exact = isKnown && cell ? printedShares(cell.n - cell.lo, cell.n) : [];
      const said = inBoth((lang) => ({ da: `${at(lang)} har ${number(a.value, lang)} for ${category(lang)}, så resten er ${number(rest, lang)}`, en: `${at(lang)} has ${number(a.value, lang)} for ${category(lang)}, so the rest is ${number(rest, lang)}` }));
      return { low: Math.min(rest, ...exact), high: Math.max(rest, ...exact), said };
    }
    case 'base': {
      const { n } = a;
      if (n === null || by.unit === 'percent') return null;
      const said = inBoth((lang) => ({ da: `${at(lang)} har ${n} som base`, en: `${at(lang)} has ${n} as its base` }));
      return { low: n, high: n, said };
    }
    case 'count-of': {
      const [cell] = known;
      if (!cell || by.unit === 'percent') return null;
      const { lo, hi, n } = cell;
      const said = inBoth((lang) => ({
        da: `${number(a.value, lang)} pct. af ${n} i ${at(lang)} er ${lo === hi ? people(lo, lang) : `${lo}–${hi} personer`}`,
        en: `${number(a.value, lang)} per cent of ${n} in ${at(lang)} is ${lo === hi ? people(lo, lang) : `${lo}–${hi} people`}`,
      }));
      return { low: lo, high: hi, said };
    }
  }
}

/** The people of the first percentage and of the others, added to it or taken from it. */
function peopleOf(named: readonly Observation[], known: readonly { lo: number; hi: number }[], sign: 1 | -1, at: (lang: 'da' | 'en') => string): Claim | null {
  const [first, ...rest] = known;
  if (!first || known.length !== named.length) return null;
  const low = rest.reduce((sum, { lo, hi }) => sum + (sign === 1 ? lo : -hi), first.lo);
  const high = rest.reduce((sum, { lo, hi }) => sum + (sign === 1 ? hi : -lo), first.hi);
  const said = inBoth((lang) => {
    const percents = named.map(({ value }) => decimal(value, lang)).join(sign === 1 ? ' + ' : ' − ');
    const count = low === high ? people(low, lang) : `${low}–${high} ${lang === 'da' ? 'personer' : 'people'}`;
    return { da: `${percents} pct. i ${at(lang)} er ${count}`, en: `${percents} per cent in ${at(lang)} is ${count}` };
  });
  return { low, high, said };
}

const total = (values: readonly number[]): number => Number(values.reduce((sum, value) => sum + value, 0).toFixed(1));

/** What a count prints as under each way of rounding. */
export const printedShares = (count: number, n: number): number[] => (count > n ? [] : CONVENTIONS.map((convention) => roundPercent(count, n, 0, convention)));
