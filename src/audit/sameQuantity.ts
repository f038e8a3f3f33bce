import { columnId } from '../dataset/observationId.ts';
import type { Bilingual, Evidence, Observation } from '../dataset/observation.ts';
import { CONVENTIONS, countsFor } from '../stats/rounding.ts';
import { isTrueTo } from './hedges.ts';
import { decimal, inBoth, label, listed, paragraph, place, quoted } from './phrase.ts';
import { SAME_QUANTITY } from './relations.ts';
import type { SolvedColumn } from './solveColumn.ts';
import type { CrossAudit } from './types.ts';

/** The same figure of one quantity in several datasets, where they differ. */
interface Apart {
  category: string;
  figures: Observation[];
}

/**
 * Quantities that several tables or texts of a source print, with the same base: where the figures differ. Codes say what is
 * the same quantity, and so do the relations declared for codes that differ. All categories of a column make one remark.
 */
export function sameQuantity(solved: readonly SolvedColumn[], evidence: Evidence): CrossAudit[] {
  const aliases = new Map(SAME_QUANTITY.map(({ column, as }) => [column, as]));
  const quantities = new Map<string, Map<string, Observation[]>>();
  for (const observation of evidence.observations.values()) {
    const { sourceId, datasetId, category, unit, n, sameAs } = observation;
    if (sameAs || category === 'total') continue;
    const own = columnId(observation);
    const key = [sourceId, aliases.get(`${datasetId}#${own}`) ?? own, unit, n].join(' ');
    const byCategory = quantities.get(key) ?? new Map<string, Observation[]>();
    quantities.set(key, byCategory);
    byCategory.set(category, [...(byCategory.get(category) ?? []), observation]);
  }
  return [...quantities.values()].flatMap((byCategory) => {
    const apart = [...byCategory].flatMap(([category, figures]) => (figures.length > 1 && differ(figures) ? [{ category, figures }] : []));
    return apart.length === 0 ? [] : [remarkOn(apart, solved, evidence)];
  });
}

const differ = (figures: readonly Observation[]): boolean => figures.some((a, i) => figures.slice(i + 1).some((b) => !agree(a, b)));

/** Two figures agree if one, true to its wording or its decimals, can stand for the other. */
const agree = (a: Observation, b: Observation): boolean => a.value === b.value || isTrueTo(a, b.value, b.value) || isTrueTo(b, a.value, a.value);

function remarkOn(apart: readonly Apart[], solved: readonly SolvedColumn[], evidence: Evidence): CrossAudit {
  const [first] = apart[0]?.figures ?? [];
  if (!first) throw new RangeError('a remark on no figures');
  const datasets = [...new Set(apart.flatMap(({ figures }) => figures.map(({ datasetId }) => datasetId)))];
  const valuesIn = (datasetId: string): (Observation | undefined)[] => apart.map(({ figures }) => figures.find((figure) => figure.datasetId === datasetId));
  const clusters = new Map<string, string[]>();
  for (const datasetId of datasets) {
    const key = valuesIn(datasetId).map((figure) => figure?.valueText ?? '').join(' ');
    clusters.set(key, [...(clusters.get(key) ?? []), datasetId]);
  }
  const said = inBoth((lang) => {
    const clauses = [...clusters.values()].map((ids, c) => {
      const figures = valuesIn(ids[0] ?? '');
      const places = listed(ids.flatMap((id) => { const one = valuesIn(id).find((figure) => figure); return one ? [place(one, evidence, lang)] : []; }), lang);
      const values = figures.flatMap((figure) => {
        if (!figure) return [];
        const value = figure.precision === 'exact' ? decimal(figure.value, lang) : `»${figure.printed}«`;
        return c === 0 ? `${value} (${quoted(label(evidence, figure.sourceId, 'category', figure.category), lang)})` : value;
      });
      return `${places} ${lang === 'da' ? 'har' : ids.length > 1 ? 'have' : 'has'} ${listed(values, lang)}`;
    });
    const name = label(evidence, first.sourceId, 'indicator', first.indicator);
    const group = first.group === 'all' ? '' : `, ${quoted(label(evidence, first.sourceId, 'group', first.group), lang)}`;
    return { da: `${quoted(name, lang)}${group}: ${clauses.join(', men ')}.`, en: `${quoted(name, lang)}${group}: ${clauses.join(', but ')}.` };
  });
  const text = paragraph(said, causeOf(apart, datasets, solved, evidence));
  return { kind: 'repeat', text, observations: apart.flatMap(({ figures }) => figures.map(({ id }) => id)) };
}

function causeOf(apart: readonly Apart[], datasets: readonly string[], solved: readonly SolvedColumn[], evidence: Evidence): Bilingual {
  const figures = apart.flatMap(({ figures: of }) => of);
  const n = figures[0]?.n ?? null;
  const isPercent = figures.every(({ unit }) => unit === 'percent');
  const shared = n !== null && n > 0 && isPercent ? apart.map(({ figures: of }) => sharedCounts(of, n)) : [];
  if (shared.length > 0 && shared.every((counts) => counts.length > 0))
    return inBoth((lang) => ({
      da: `De kan alle komme af ${listed(shared.map((counts) => counts.join('/')), lang)} af ${n} personer, rundet af på hver sin måde.`,
      en: `All of them can come from ${listed(shared.map((counts) => counts.join('/')), lang)} of ${n} people, rounded in different ways.`,
    }));
  const impossible = solved.filter(({ verdict, column }) => verdict === 'inconsistent' && datasets.includes(column.dataset.id) && column.rows.some((row) => figures.includes(row)));
  if (impossible.length > 0)
    return inBoth((lang) => {
      const where = listed(impossible.flatMap(({ column }) => (column.rows[0] ? [place(column.rows[0], evidence, lang)] : [])), lang);
      return {
        da: `Kolonnen i ${where} kan ikke være rigtig, som den står; se bemærkningen til den.`,
        en: `The column in ${where} cannot be right as it stands; see the remark on it.`,
      };
    });
  const gap = Math.max(...apart.map(({ figures: of }) => Math.max(...of.map(({ value }) => value)) - Math.min(...of.map(({ value }) => value))));
  return isPercent && gap <= 1
    ? { da: 'Forskellen kan være afrunding.', en: 'The difference may be rounding.' }
    : { da: 'Et af tallene kan være trykt forkert.', en: 'One of the figures may be misprinted.' };
}

/** Counts that can be printed as each of some percentages, under one way of rounding or another. */
function sharedCounts(figures: readonly Observation[], n: number): number[] {
  const sets = figures.map(({ value, valueText }) => {
    const decimals = (valueText.split('.')[1]?.length ?? 0) === 1 ? 1 : 0;
    const counts = CONVENTIONS.flatMap((convention) => {
      const found = countsFor(value, decimals, n, convention);
      return found ? Array.from({ length: found.hi - found.lo + 1 }, (_, i) => found.lo + i) : [];
    });
    return new Set(counts);
  });
  return [...(sets[0] ?? [])].filter((count) => sets.every((set) => set.has(count))).sort((a, b) => a - b);
}
