import type { Bilingual } from '../dataset/observation.ts';
import type { StringKey } from '../i18n/strings.ts';
import type { Change } from './declaration.ts';
import type { Finding } from './finding.ts';

/** Something that happened to a finding after it was published. */
export interface FindingChange {
  finding: Finding;
  kind: Change['kind'] | 'withdrawn';
  date: string;
  /** What was changed, or why it was withdrawn. */
  text: Bilingual;
  /** Its place among the finding's own, from 1; for good, since none is ever deleted. */
  place: number;
}

/** What each kind is called. */
export const CHANGE_NAME: Record<FindingChange['kind'], StringKey> = {
  corrected: 'changeCorrected',
  reworded: 'changeReworded',
  withdrawn: 'changeWithdrawn',
};

/**
 * Everything that was ever changed in some findings, newest first.
 *
 * @param findings those that stand and those that were withdrawn
 * @example findingChanges([...findings.values(), ...withdrawn.values()]).map(({ date, kind }) => `${date} ${kind}`)
 */
export function findingChanges(findings: Iterable<Finding>): FindingChange[] {
  return [...findings]
    .flatMap((finding): FindingChange[] => [
      ...finding.changes.map(({ kind, date, what }, i) => ({ finding, kind, date, text: what, place: i + 1 })),
      ...(finding.withdrawn
        ? [{ finding, kind: 'withdrawn' as const, date: finding.withdrawn.date, text: finding.withdrawn.why, place: finding.changes.length + 1 }]
        : []),
    ])
    .sort((a, b) => order(b.date, a.date) || order(a.finding.id, b.finding.id) || b.place - a.place);
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
