import { columnId } from '../dataset/observationId.ts';
import type { Evidence } from '../dataset/observation.ts';
import { reconstruct } from '../stats/reconstruct.ts';
import { capital, inBoth, label, place, quoted } from './phrase.ts';
import { MARGINS, type Margins } from './relations.ts';
import type { SolvedColumn } from './solveColumn.ts';
import type { CrossAudit } from './types.ts';

/**
 * The margins of a crosstab against the same distribution printed elsewhere, out of as many or somewhat more people: nobody
 * may be in the crosstab who is not in the other, and in no category can more be missing than are missing in all.
 */
export function crosstabMargins(solved: readonly SolvedColumn[], evidence: Evidence, margins: readonly Margins[] = MARGINS): CrossAudit[] {
  return margins.flatMap(({ dataset, indicator, time, as, categories }) => {
    const parts = solved.filter(({ column }) => column.dataset.id === dataset && column.indicator === indicator && column.time === time && column.group in categories);
    const totals = parts.flatMap(({ column }) => (column.total ? [column.total] : []));
    const n = totals[0]?.n ?? null;
    if (n === null || totals.length !== Object.keys(categories).length) return [];
    const margin = reconstruct({ values: totals.map(({ value }) => value), decimals: 0, n });
    const sourceId = totals[0]?.sourceId;
    const others = solved.filter(({ column }) => column.dataset.sourceId === sourceId && column.dataset.id !== dataset && columnId(column) === as);
    return others.flatMap(({ column, readings }) => {
      const missing = (column.n ?? 0) - n;
      const [reading] = readings.filter(({ why }) => why === 'printed' || why === 'counts');
      if (!reading || !margin.ranges || missing < 0) return [];
      const apart = totals.flatMap((total, i) => {
        const at = column.categories.indexOf(categories[total.group] ?? '');
        const [lo = 0, hi = 0] = margin.ranges?.[i] ?? [];
        const [least = 0, most = 0] = reading.ranges[at] ?? [];
        const other = column.rows[at];
        return other && (lo > most || hi < least - missing) ? [{ total, other, lo, hi, least, most }] : [];
      });
      if (apart.length === 0) return [];
      const span = (lo: number, hi: number): string => (lo === hi ? `${lo}` : `${lo}–${hi}`);
      const text = inBoth((lang) => {
        const cells = apart.map(({ other, lo, hi, least, most }) => `${quoted(label(evidence, other.sourceId, 'category', other.category), lang)}: ${span(lo, hi)} ${lang === 'da' ? 'mod' : 'against'} ${span(least, most)}`);
        const [one] = apart;
        const [here, there] = one ? [place(one.total, evidence, lang), place(one.other, evidence, lang)] : ['', ''];
        return {
          da: `${capital(here)} og ${there} har den samme fordeling, men personerne bag passer ikke sammen (${cells.join('; ')}). Et af tallene kan være trykt forkert.`,
          en: `${capital(here)} and ${there} have the same distribution, but the people behind do not agree (${cells.join('; ')}). One of the figures may be misprinted.`,
        };
      });
      return [{ kind: 'repeat' as const, text, observations: apart.flatMap(({ total, other }) => [total.id, other.id]) }];
    });
  });
}
