import type { Refusal } from '../../i18n/difference.ts';
import type { ChartRow, RowCode } from '../chartRow.ts';
import { countedIn, shareOf } from './countedIn.ts';
import type { ChartDeclaration } from '../declaration.ts';
import type { MISSING_SCALE } from '../missingScale.ts';

/** What two rows do not say of themselves. */
export interface DifferenceContext extends Pick<ChartDeclaration, 'by'> {
  series?: ChartDeclaration['series'];
  /** Whether others might have answered. Where everybody is counted there is nothing to test. */
  sampled: boolean;
  /**
   * Whether the groups' figures are shares of one base (see `hasJointGroups`), not each of its own. Left out, groups with
   * the same base are not compared.
   */
  joint?: boolean;
}

/** Said anew, so that no table of colours comes along to a reader who asks for a difference; its type keeps the two the same. */
const MISSING: typeof MISSING_SCALE = 'missing';
/** Of fewer people no difference is tested: one answer would move a share by more than ten points. */
export const FEWEST = 10;

/**
 * Why two different points of a chart are not tested against one another, the most fundamental reason before others; null
 * where nothing stands in the way. Figures must be shares of people, of one question, that differ in one thing alone, with
 * nobody in both and a known count behind each.
 *
 * @example whyNotTested(first, third, context) // 'same-people': the same citizens, measured twice
 */
export function whyNotTested(a: ChartRow, b: ChartRow, { by, series, sampled, joint }: DifferenceContext): Refusal | null {
  const columns = [columnOf(a), columnOf(b)] as const;
  const [one, other] = columns;
  if (!one || !other) return 'computed';
  if (one.dataset !== other.dataset) return 'other-source';
  if (one.indicator !== other.indicator) return 'other-question';
  if (shareOf(a) === null || shareOf(b) === null) return 'not-shares';
  const changed = changedFields(a, b);
  // In a crosstab of one base, group and answer together are one answer.
  if (changed.length > 1 && !(joint && !changed.includes('time'))) return 'several-differ';
  if (!sampled) return 'all-counted';
  if (changed.includes('time')) return 'same-people';

  const codeOf = (row: ChartRow, field: 'group' | 'category'): RowCode | null => (by === field ? row.by : series === field ? row.series : null);
  const areApart = changed.some((field) =>
    field === 'group'
      ? areGroupsApart(codeOf(a, 'group'), codeOf(b, 'group'))
      : areAnswersApart(codeOf(a, 'category'), codeOf(b, 'category')) && !a.parts.some((part) => b.parts.includes(part)),
  );
  const isOneBase = joint || !changed.includes('group');
  if (!areApart || (!isOneBase && joint === undefined && a.n !== null && a.n === b.n)) return 'part-of-other';
  return whyNoCounts(a, b, isOneBase);
}

function whyNoCounts(a: ChartRow, b: ChartRow, isOneBase: boolean): Refusal | null {
  if (a.n === null || b.n === null) return 'no-base';
  const [one, other] = [countedIn(a), countedIn(b)];
  // Of joined answers or a hedged figure it is not known why nobody can be counted.
  const isUnfitting = ({ people, obs, precision, unit }: ChartRow): boolean =>
    unit === 'percent' && people === null && obs !== null && precision === 'exact';
  if (isUnfitting(a) || isUnfitting(b)) return 'unfitting';
  if (!one || !other) return 'ambiguous';
  if (one.n < FEWEST || other.n < FEWEST) return 'too-few';
  return isOneBase && (one.n !== other.n || one.count + other.count > one.n) ? 'unfitting' : null;
}

interface Column {
  dataset: string;
  indicator: string;
  group: string;
  time: string;
  categories: string;
}

/** Where a row's figures stand; null for what is not of one printed column. */
function columnOf({ parts, by }: ChartRow): Column | null {
  const columns = parts.map((id) => id.slice(0, id.lastIndexOf('.')));
  const [first] = columns;
  if (first === undefined || by.code === 'remainder' || columns.some((column) => column !== first)) return null;
  const [dataset = '', rest = ''] = first.split('#');
  const [indicator = '', group = '', time = ''] = rest.split('.');
  return { dataset, indicator, group, time, categories: parts.map((id) => id.slice(first.length)).sort().join('') };
}

/** In what two rows of one question differ. @example changedFields(poorOfEmployed, poorOfOthers) // ['group'] */
export function changedFields(a: ChartRow, b: ChartRow): ('group' | 'time' | 'category')[] {
  const [one, other] = [columnOf(a), columnOf(b)];
  const changed = (key: keyof Column): boolean => one?.[key] !== other?.[key];
  return [...(['group', 'time'] as const).filter(changed), ...(changed('categories') ? (['category'] as const) : [])];
}

/** Groups have an order where they divide the people among them; »all« has none, nor has what any of them may belong to. */
const areGroupsApart = (a: RowCode | null, b: RowCode | null): boolean => a?.order != null && b?.order != null && a.order !== b.order;

/** Nobody gives two answers on a scale, or one beside »don't know«. Answers without a place may be ticked together, as diagnoses. */
const areAnswersApart = (a: RowCode | null, b: RowCode | null): boolean => hasPlace(a) && hasPlace(b) && a?.code !== b?.code;

const hasPlace = (code: RowCode | null): boolean => code !== null && (code.order !== null || code.scale === MISSING);
