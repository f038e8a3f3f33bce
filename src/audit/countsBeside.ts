import { columnsOf, type PrintedColumn } from '../dataset/columnsOf.ts';
import type { Dataset, Evidence, Observation } from '../dataset/observation.ts';
import { CONVENTIONS, roundPercent, type Convention } from '../stats/rounding.ts';
import { capital, decimal, inBoth, label, listed, place, quoted } from './phrase.ts';
import type { CrossAudit } from './types.ts';

/** Columns of counts: their sum against their total, and the percentages printed beside them. */
export const countsBeside = (evidence: Evidence): CrossAudit[] =>
  [...evidence.datasets.values()].filter(({ table }) => table !== '').flatMap((dataset) => checkDataset(dataset, evidence));

function checkDataset(dataset: Dataset, evidence: Evidence): CrossAudit[] {
  const columns = columnsOf(dataset);
  return columns.filter(isCounts).flatMap((column) => [
    ...sumOf(column, evidence),
    ...columns.filter((other) => other.unit === 'percent' && isBeside(other, column)).flatMap((other) => shares(other, column, evidence)),
  ]);
}

/** The counts that the source prints itself beside percentages, by the ids of these: what is printed need not be computed. */
export function countedBeside(dataset: Dataset): Map<string, number> {
  const columns = columnsOf(dataset);
  return new Map(
    columns.filter(({ unit }) => unit === 'percent').flatMap((percent) => {
      const counts = columns.find((other) => isCounts(other) && isBeside(percent, other));
      return percent.rows.flatMap(({ id }, i) => (counts?.rows[i] ? [[id, counts.rows[i].value] as const] : []));
    }),
  );
}

const isCounts = ({ unit, rows }: PrintedColumn): boolean => unit === 'count' && rows.length > 0 && rows.every(({ precision }) => precision === 'exact');

/** Percentages of the very counts: same group, time, base and categories. */
const isBeside = (percent: PrintedColumn, counts: PrintedColumn): boolean =>
  percent.group === counts.group &&
  percent.time === counts.time &&
  percent.n === counts.n &&
  percent.rows.length === counts.rows.length &&
  percent.rows.every(({ category }, i) => category === counts.rows[i]?.category);

function sumOf({ rows, total, n }: PrintedColumn, evidence: Evidence): CrossAudit[] {
  const sum = rows.reduce((all, { value }) => all + value, 0);
  if (!total) return [];
  const observations = [...rows, total].map(({ id }) => id);
  const at = (lang: 'da' | 'en'): string => `${capital(place(total, evidence, lang))}, ${quoted(label(evidence, total.sourceId, 'indicator', total.indicator), lang)}`;
  const remark = (text: CrossAudit['text']): CrossAudit => ({ kind: 'groups', text, observations });
  if (sum !== total.value)
    return [remark(inBoth((lang) => ({
      da: `${at(lang)}: antallene giver ${sum}, men totalen er trykt som ${total.value}. Et af tallene kan være trykt forkert.`,
      en: `${at(lang)}: the numbers add up to ${sum}, but the total is printed as ${total.value}. One of the figures may be misprinted.`,
    })))];
  if (n !== null && n !== total.value)
    return [remark(inBoth((lang) => ({
      da: `${at(lang)}: totalen er ${total.value}, men basen er trykt som ${n}. Et af tallene kan være trykt forkert.`,
      en: `${at(lang)}: the total is ${total.value}, but the base is printed as ${n}. One of the figures may be misprinted.`,
    })))];
  return [];
}

function shares(percent: PrintedColumn, counts: PrintedColumn, evidence: Evidence): CrossAudit[] {
  const n = counts.n ?? counts.total?.value ?? null;
  const cells = percent.rows.flatMap((row, i) => { const count = counts.rows[i]; return count ? [{ row, count }] : []; });
  if (n === null || n < 1 || cells.some(({ row, count }) => row.precision !== 'exact' || count.value > n)) return [];
  const decimals = cells.some(({ row }) => row.valueText.includes('.')) ? 1 : 0;
  const wrong = (convention: Convention) => cells.filter(({ row, count }) => roundPercent(count.value, n, decimals, convention) !== row.value);
  const fewest = CONVENTIONS.map(wrong).toSorted((a, b) => a.length - b.length)[0] ?? [];
  if (fewest.length === 0) return [];
  const [first] = fewest;
  const text = inBoth((lang) => ({
    da: `${capital(place((first?.row ?? cells[0]?.row) as Observation, evidence, lang))}: ${listed(fewest.map((cell) => said(cell, n, evidence, lang)), lang)}. Et af tallene kan være trykt forkert eller rundet af på en anden måde.`,
    en: `${capital(place((first?.row ?? cells[0]?.row) as Observation, evidence, lang))}: ${listed(fewest.map((cell) => said(cell, n, evidence, lang)), lang)}. One of the figures may be misprinted or rounded in another way.`,
  }));
  return [{ kind: 'repeat', text, observations: fewest.flatMap(({ row, count }) => [row.id, count.id]) }];
}

function said({ row, count }: { row: Observation; count: Observation }, n: number, evidence: Evidence, lang: 'da' | 'en'): string {
  const category = quoted(label(evidence, row.sourceId, 'category', row.category), lang);
  const share = decimal((100 * count.value) / n, lang);
  return lang === 'da'
    ? `${count.value} af ${n} (${category}) er ${share} pct., men der står ${decimal(row.value, lang)}`
    : `${count.value} of ${n} (${category}) is ${share} per cent, but ${decimal(row.value, lang)} is printed`;
}
