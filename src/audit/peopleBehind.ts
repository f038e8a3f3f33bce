import type { Evidence, EvidenceType } from '../dataset/observation.ts';
import { wilson, type ConfidenceInterval } from '../stats/wilson.ts';
import { countedBeside } from './countsBeside.ts';
import type { Audit } from './types.ts';

/** The people behind a printed percentage, at its printed base; computed by us, but where they are printed. */
export interface People {
  /** Fewest and most; equal where there is only one possibility. */
  min: number;
  max: number;
  n: number;
  /** Wilson's 95 per cent interval, as percentages; null where it would say nothing or mislead. */
  interval: ConfidenceInterval | null;
  /** Whether the source prints their number itself. */
  printed: boolean;
}

/** Bases from which an interval is narrower than most readers would care for. */
const SMALL_BASE = 200;

const SAMPLED: readonly EvidenceType[] = ['user-survey', 'project-monitoring'];

/** Whether others might have answered: an interval or a test asks of them; where all are counted, there are none. */
export const isSampled = (evidenceType: EvidenceType): boolean => SAMPLED.includes(evidenceType);

/**
 * The people behind each printed percentage, by observation id; nothing for columns that cannot come from their base, nor for
 * a lone figure that fits its base only if it was rounded twice: it may as well be a sum of rounded figures. Where the
 * source prints their number beside, it is that: of 849 in 1,414 the share alone would say 842 to 855.
 *
 * @example peopleBehind(audit, evidence).get('vive-2019/table-6-5#mental-health-self.followed.m3.poor') // { min: 9, max: 9, n: 39, … }
 */
export function peopleBehind({ columns }: Pick<Audit, 'columns'>, { datasets }: Pick<Evidence, 'datasets'>): Map<string, People> {
  const people = new Map<string, People>();
  const counted = new Map([...datasets.values()].flatMap((dataset) => [...countedBeside(dataset)]));
  for (const column of columns) {
    const { n, ranges, verdict, categories } = column;
    if (n === null || !ranges || (verdict === 'double-rounding' && categories.length === 1)) continue;
    const sampled = isSampled(datasets.get(column.datasetId)?.evidenceType ?? 'administrative-count');
    categories.forEach((category, i) => {
      const id = `${column.id}.${category}`;
      const count = counted.get(id);
      const [min, max] = count === undefined ? (ranges[i] ?? [0, 0]) : [count, count];
      const interval = sampled && n < SMALL_BASE && min === max ? percentages(wilson(min, n)) : null;
      people.set(id, { min, max, n, interval, printed: count !== undefined });
    });
  }
  return people;
}

const percentages = ({ low, high }: ConfidenceInterval): ConfidenceInterval => ({ low: 100 * low, high: 100 * high });

