import type { Finding } from '../../src/findings/finding.ts';
import { loadPublication, type Publication } from '../../src/site/publication.ts';

// What no finding is today, pages must be able to say: two findings of the publication, made into something else.

export const GONE = 'mentor-wellbeing';
export const CHANGED = 'mentor-seldom-calm';
export const WHY = { da: 'Tallet var <forkert>.', en: 'The figure was <wrong>.' };

const real = loadPublication(process.cwd());
const [gone, changed] = [GONE, CHANGED].map((id) => real.findings.get(id)) as [Finding, Finding];
const findings = new Map(real.findings).set(CHANGED, {
  ...changed,
  changes: [
    { date: '2026-12-02', kind: 'reworded', what: { da: 'Siger nu hvornår.', en: 'Now says when.' } },
    { date: '2027-01-03', kind: 'corrected', what: { da: 'Sagde 58.', en: 'Said 58.' } },
  ],
  related: [
    { id: 'mentor-never-calm', how: 'also' },
    { id: 'mentor-seldom-active', how: 'qualifies' },
    { id: 'mentor-seldom-cheerful', how: 'supports' },
    { id: 'mentor-rested-never', how: 'contradicts' },
    { id: 'mentor-rested-unchanged', how: 'supports' },
  ],
});
findings.delete(GONE);

/** The publication with one finding withdrawn, and one changed twice and related in every way. */
export const madeUp: Publication = {
  ...real,
  findings,
  withdrawn: new Map([[GONE, { ...gone, withdrawn: { date: '2026-12-01', why: WHY, instead: [CHANGED] } }]]),
  register: new Map([...real.register.values()].map((row) => [row.finding, { ...row, published: '2026-11-22', changed: { [GONE]: '2026-12-01', [CHANGED]: '2027-01-03' }[row.finding] ?? '2026-11-22' }])),
};
