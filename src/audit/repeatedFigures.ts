import type { Bilingual, Evidence, Observation } from '../dataset/observation.ts';
import { parseSameAs } from '../dataset/sameAs.ts';
import { roundPercent } from '../stats/rounding.ts';
import { type Cells, type Claim, claimOf, printedShares } from './claimOf.ts';
import { isTrueTo } from './hedges.ts';
import { capital, decimal, inBoth, place } from './phrase.ts';
import { REPEATED } from './relations.ts';
import type { SolvedColumn } from './solveColumn.ts';
import type { CrossAudit } from './types.ts';

/** Figures of the running text that repeat others, held against them: those with a `same_as` and the declared ones. */
export function repeatedFigures(solved: readonly SolvedColumn[], evidence: Evidence): CrossAudit[] {
  const cells = cellRanges(solved);
  const own = [...evidence.observations.values()].filter(({ sameAs }) => sameAs).map((observation) => ({ observation, sameAs: observation.sameAs }));
  const declared = REPEATED.flatMap(({ observation: id, sameAs }) => {
    const observation = evidence.observations.get(id);
    return observation && !observation.sameAs ? [{ observation, sameAs }] : [];
  });
  return [...declared, ...own].flatMap(({ observation, sameAs: text }): CrossAudit[] => {
    const sameAs = parseSameAs(text);
    if (typeof sameAs === 'string') return [];
    const named = sameAs.ids.flatMap((id) => evidence.observations.get(id) ?? []);
    if (named.length !== sameAs.ids.length) return [];
    const claim = claimOf(sameAs, named, observation, cells, evidence);
    const observations = [observation.id, ...sameAs.ids];
    if (claim && !isTrueTo(observation, claim.low, claim.high)) return [{ kind: 'repeat', text: apart(observation, claim, evidence), observations }];
    const rounded = claim && sameAs.op === 'sum' ? sumOfRounded(observation, named, cells, evidence) : null;
    return rounded ? [{ kind: 'rounding', text: rounded, observations }] : [];
  });
}

function apart(observation: Observation, { said }: Claim, evidence: Evidence): Bilingual {
  const cause: Bilingual =
    observation.precision === 'exact'
      ? { da: 'Et af tallene kan være trykt forkert.', en: 'One of the figures may be misprinted.' }
      : { da: 'De kan være talt op på hver sin måde.', en: 'They may have been counted in different ways.' };
  return inBoth((lang) => ({
    da: `${capital(place(observation, evidence, lang))} har »${observation.printed}«, men ${said.da}. ${cause.da}`,
    en: `${capital(place(observation, evidence, lang))} has “${observation.printed}”, but ${said.en}. ${cause.en}`,
  }));
}

/** The people of each cell whose column has a base: as printed, else under any reading that mends it. */
function cellRanges(solved: readonly SolvedColumn[]): Cells {
  const cells = new Map<string, { n: number; lo: number; hi: number }>();
  for (const { column, readings } of solved) {
    const { n, rows, total: sum } = column;
    if (n === null) continue;
    for (const [i, { id }] of rows.entries()) {
      const ranges = readings.flatMap(({ ranges: all }) => (all[i] ? [all[i]] : []));
      if (ranges.length > 0) cells.set(id, { n, lo: Math.min(...ranges.map(([lo]) => lo)), hi: Math.max(...ranges.map(([, hi]) => hi)) });
    }
    if (sum?.value === 100) cells.set(sum.id, { n, lo: n, hi: n });
  }
  return cells;
}

/** That a printed sum of rounded percentages is not the rounded share of the people. */
function sumOfRounded(observation: Observation, named: readonly Observation[], cells: Cells, evidence: Evidence): Bilingual | null {
  const { precision, value } = observation;
  const known = named.flatMap(({ id }) => cells.get(id) ?? []);
  const n = known[0]?.n ?? 0;
  const count = known.reduce((sum, { lo }) => sum + lo, 0);
  const isKnown = known.length === named.length && known.every((cell) => cell.n === n && cell.lo === cell.hi) && count <= n;
  if (!isKnown || precision !== 'exact' || named.some(({ unit }) => unit !== 'percent') || printedShares(count, n).includes(value)) return null;
  return inBoth((lang) => {
    const sum = named.map((one) => decimal(one.value, lang)).join(' + ');
    return {
      da: `${capital(place(observation, evidence, lang))}: ${decimal(value, lang)} pct. er summen af afrundede tal (${sum}). Personerne bag er ${count} af ${n}, og det er ${decimal((100 * count) / n, lang)} pct., altså ${roundPercent(count, n, 0, 'half-up')}.`,
      en: `${capital(place(observation, evidence, lang))}: ${decimal(value, lang)} per cent is the sum of rounded figures (${sum}). The people behind are ${count} of ${n}, which is ${decimal((100 * count) / n, lang)} per cent, that is, ${roundPercent(count, n, 0, 'half-up')}.`,
    };
  });
}
