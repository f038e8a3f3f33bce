import type { Evidence } from '../dataset/observation.ts';
import { reconstruct } from '../stats/reconstruct.ts';
import { inBoth, label, paragraph, place, quoted } from './phrase.ts';
import type { SolvedColumn } from './solveColumn.ts';
import { sumOfRanges, type SolvedGroups } from './solveGroups.ts';
import type { CrossAudit } from './types.ts';

/** Where groups do not add up to the column for all: first in their bases, else in their people. */
export const groupRemarks = (groupings: readonly SolvedGroups[], evidence: Evidence): CrossAudit[] =>
  groupings.flatMap((grouping) => {
    const { all, groups, addsUp } = grouping;
    const sum = groups.reduce((total, { column }) => total + (column.n ?? 0), 0);
    if (sum !== all.column.n) return [basesApart(grouping, sum, evidence)];
    return addsUp ? [] : countsApart(grouping, evidence);
  });

function basesApart({ all, groups, groupReadings, addsUp }: SolvedGroups, sum: number, evidence: Evidence): CrossAudit {
  const n = all.column.n ?? 0;
  const fitting = groups.flatMap((group, i) => {
    const printed = group.column.n ?? 0;
    const wanted = addsUp ? (groupReadings[i]?.n ?? printed) : n - (sum - printed);
    return wanted !== printed && fits(group, wanted) ? [{ group, wanted }] : [];
  });
  const said = inBoth((lang) => {
    const bases = groups.map(({ column }) => column.n).join(' + ');
    return {
      da: `${where(all, evidence, lang)}: grupperne er ${bases} = ${sum}, men kolonnen for alle har ${n}.`,
      en: `${where(all, evidence, lang)}: the groups are ${bases} = ${sum}, but the column for all has ${n}.`,
    };
  });
  const would = inBoth((lang) => {
    const names = fitting.map(({ group, wanted }) => `${wanted} for ${quoted(groupLabel(group, evidence), lang)}`);
    return { da: `Med ${names.join(' eller ')} ville de gå op.`, en: `With ${names.join(' or ')} they would add up.` };
  });
  const isMended = addsUp && fitting.length > 0;
  const cause = sum < n && !isMended ? { da: 'En base kan være trykt forkert, eller der kan mangle svar.', en: 'A base may be misprinted, or answers may be missing.' } : { da: 'En base kan være trykt forkert.', en: 'A base may be misprinted.' };
  return { kind: 'groups', text: paragraph(said, fitting.length > 0 ? would : null, cause), observations: [all, ...groups].map(headOf) };
}

const fits = ({ column }: SolvedColumn, n: number): boolean => n > 0 && column.percent !== null && reconstruct({ ...column.percent, n }).verdict !== 'inconsistent';

function countsApart({ all, groups, allReading, groupReadings }: SolvedGroups, evidence: Evidence): CrossAudit[] {
  // A column that nothing mends has a remark of its own, and nothing can be added up.
  if (!allReading || groupReadings.includes(null)) return [];
  const apart = all.column.categories.flatMap((category, i) => {
    const [least, most] = sumOfRanges(groups, groupReadings, category);
    const [lo = 0, hi = 0] = allReading.ranges[i] ?? [];
    return least > hi || most < lo ? [{ category, least, most, lo, hi }] : [];
  });
  const mended = [allReading, ...groupReadings].some((reading) => reading?.why !== 'printed');
  const span = (lo: number, hi: number): string => (lo === hi ? `${lo}` : `${lo}–${hi}`);
  const text = inBoth((lang) => {
    const cells = apart.map(({ category, least, most, lo, hi }) => {
      const name = quoted(label(evidence, all.column.dataset.sourceId, 'category', category), lang);
      return lang === 'da' ? `${name}: grupperne ${span(least, most)}, alle ${span(lo, hi)}` : `${name}: the groups ${span(least, most)}, all ${span(lo, hi)}`;
    });
    return {
      da: `${where(all, evidence, lang)}: personerne i grupperne giver ikke dem i kolonnen for alle (${cells.join('; ')}). Et tal eller en base kan være trykt forkert.${mended ? ' Her er en kolonne, der ikke kan være rigtig, regnet med det, der først får den til at passe.' : ''}`,
      en: `${where(all, evidence, lang)}: the people in the groups do not make those in the column for all (${cells.join('; ')}). A figure or a base may be misprinted.${mended ? ' A column that cannot be right is reckoned here with what first makes it fit.' : ''}`,
    };
  });
  if (apart.length === 0) return [];
  const observations = apart.flatMap(({ category }) => [all, ...groups].map(({ column }) => `${column.id}.${category}`));
  return [{ kind: 'groups', text, observations }];
}

const headOf = ({ column }: SolvedColumn): string => (column.total ?? column.rows[0])?.id ?? column.id;

const groupLabel = ({ column }: SolvedColumn, evidence: Evidence) => label(evidence, column.dataset.sourceId, 'group', column.group);

function where({ column }: SolvedColumn, evidence: Evidence, lang: 'da' | 'en'): string {
  const [first] = column.rows;
  const at = first ? place(first, evidence, lang) : column.dataset.id;
  return `${at.slice(0, 1).toUpperCase()}${at.slice(1)}, ${quoted(label(evidence, column.dataset.sourceId, 'indicator', column.indicator), lang)}`;
}
