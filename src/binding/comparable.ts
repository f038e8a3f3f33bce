import type { Observation } from '../dataset/observation.ts';
import type { Operation } from './expression.ts';

/** Two observations that must not be put together, and why not. */
export interface Clash {
  a: Observation;
  b: Observation;
  why: string;
}

const FIELDS = ['indicator', 'group', 'time', 'category'] as const;
const differ = (a: Observation, b: Observation): (typeof FIELDS)[number][] => FIELDS.filter((field) => a[field] !== b[field]);

/** The first observation that fails a test against the first of all. */
function firstClash(observations: readonly Observation[], why: (a: Observation, b: Observation) => string | null): Clash | null {
  const [a, ...others] = observations;
  for (const b of others) {
    const reason = a ? why(a, b) : null;
    if (a && reason !== null) return { a, b, why: reason };
  }
  return null;
}

/**
 * Whether figures may be computed with one another. A sum stays within one printed column (the same people, question and
 * time); a difference changes one thing alone (answer, group or time) of one question in one table; a ratio does
 * the same, or is of two counts of one time (courses per worker).
 *
 * @returns null, or the two observations that clash
 */
export function clashInComputation(op: Operation, observations: readonly Observation[]): Clash | null {
  return firstClash(observations, (a, b) => {
    if (a.sourceId !== b.sourceId) return 'different sources';
    if (a.unit === 'date') return 'dates';
    const fields = differ(a, b);
    switch (op) {
      case 'sum':
        if (a.datasetId !== b.datasetId || fields.some((f) => f !== 'category')) return 'not of one printed column';
        return null;
      case 'difference':
        if (a.datasetId !== b.datasetId || a.indicator !== b.indicator) return 'different questions';
        return fields.length > 1 ? `differ in ${fields.join(' and ')}, not in one thing alone` : null;
      case 'ratio':
        if (a.datasetId === b.datasetId && a.indicator === b.indicator && fields.length === 1) return null;
        return a.unit !== 'count' || b.unit !== 'count' || a.time !== b.time ? 'not two counts of one time' : null;
      default:
        return null;
    }
  });
}

/**
 * Whether figures may stand on one axis: one question, of the same people, or of groups of them at one time. Several
 * questions, or measurements of groups of different size, need an explanation (`sharedAxis` of the chart).
 *
 * @returns null, or the two observations that clash
 */
export function clashOnAxis(observations: readonly Observation[]): Clash | null {
  return firstClash(observations, (a, b) => {
    if (a.datasetId !== b.datasetId) return 'different datasets';
    if (a.unit !== b.unit) return 'different units';
    if (a.indicator !== b.indicator) return 'different questions';
    if (a.time !== b.time && a.n !== b.n) return 'different people at different times';
    return null;
  });
}
