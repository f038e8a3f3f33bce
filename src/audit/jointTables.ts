import type { Evidence } from '../dataset/observation.ts';
import { columnSum } from '../stats/columnSum.ts';
import { CONVENTIONS, countsFor, type Convention } from '../stats/rounding.ts';
import { capital, inBoth, label, place, quoted } from './phrase.ts';
import { possibleTogether } from './possibleTogether.ts';
import type { SolvedColumn } from './solveColumn.ts';
import type { CrossAudit } from './types.ts';

/**
 * Crosstabs out of one grand total: columns that are parts (totals 7, 8, 31, …) beside one whole column. Tested all at once
 * and exactly: are there counts for all cells, whose rows print as the whole column and whose columns print as the row of
 * totals? Asked under each way of rounding; a table with a column that cannot be right by itself is not asked again.
 */
export function jointTables(solved: readonly SolvedColumn[], evidence: Evidence): CrossAudit[] {
  const wholes = solved.filter(({ column }) => column.extent === 'whole' && column.percent && column.n);
  return wholes.flatMap((whole) => {
    const { dataset, indicator, time, n, categories } = whole.column;
    const parts = solved.filter(
      ({ column }) => column.dataset === dataset && column.indicator === indicator && column.time === time && column.extent === 'part' && column.n === n,
    );
    const totals = parts.flatMap(({ column }) => column.total?.value ?? []);
    const covers = parts.length > 1 && totals.length === parts.length && columnSum(totals, whole.column.percent?.decimals ?? 0).verdict !== 'beyond';
    const alike = parts.every(({ column, verdict }) => verdict !== 'inconsistent' && categories.every((category) => column.categories.includes(category)));
    if (!covers || !alike || whole.verdict === 'inconsistent') return [];
    if (CONVENTIONS.some((convention) => isPossible(whole, parts, convention))) return [];
    const text = inBoth((lang) => {
      const first = whole.column.rows[0];
      const at = `${first ? capital(place(first, evidence, lang)) : dataset.id}, ${quoted(label(evidence, dataset.sourceId, 'indicator', indicator), lang)}`;
      return {
        da: `${at}: hver kolonne kan passe for sig, men intet sæt af personer giver alle celler, rækkens totaler og kolonnen for alle på én gang. Et tal kan være trykt forkert, eller totalerne kan være talt op af andre.`,
        en: `${at}: each column can be right by itself, but no set of people gives all cells, the row of totals and the column for all at once. A figure may be misprinted, or the totals may be of other people.`,
      };
    });
    return [{ kind: 'groups' as const, text, observations: [whole, ...parts].flatMap(({ column }) => column.rows.map(({ id }) => id)) }];
  });
}

function isPossible(whole: SolvedColumn, parts: readonly SolvedColumn[], convention: Convention): boolean {
  const n = whole.column.n ?? 0;
  const bounds = (value: number, { column }: SolvedColumn) => countsFor(value, column.percent?.decimals ?? 0, n, convention);
  const rowSums = whole.column.values.flatMap((value) => bounds(value, whole) ?? []);
  const columnSums = parts.flatMap((part) => bounds(part.column.total?.value ?? 0, part) ?? []);
  const cells = whole.column.categories.map((category) =>
    parts.flatMap((part) => bounds(part.column.values[part.column.categories.indexOf(category)] ?? 0, part) ?? []),
  );
  const isComplete = rowSums.length === cells.length && columnSums.length === parts.length && cells.every((row) => row.length === parts.length);
  return isComplete && possibleTogether({ cells, rowSums, columnSums, total: n });
}
