import { createHash } from 'node:crypto';
import { z } from 'zod';
import { checkHeader } from '../dataset/header.ts';
import type { Problem } from '../dataset/problem.ts';
import { parseStrictCsv, type Cell } from '../dataset/strictCsv.ts';
import { LANGS } from '../i18n/lang.ts';
import { statementText, type Finding } from './finding.ts';

/** Where the register is, from the project's root. */
export const REGISTER_FILE = 'content/findings.csv';
const COLUMNS = ['finding', 'published', 'changed', 'changes', 'digest'] as const;

/** What was published of a finding: its address for good, when, and what its statement says since it was last changed. */
export interface Registered {
  finding: string;
  published: string;
  /** Of its last change, or the day it was published. */
  changed: string;
  /** How many changes it tells of: two may be of one day. */
  changes: number;
  /** See `statementDigest`. */
  digest: string;
}

/**
 * Sixteen hexadecimal digits that stand for what a finding's statement says in both languages, figures filled in: another
 * statement has others.
 */
export const statementDigest = (finding: Finding): string =>
  createHash('sha256').update(LANGS.map((lang) => statementText(finding, lang)).join('\n')).digest('hex').slice(0, 16);

/** Reads the register, by finding. */
export function readRegister(bytes: Uint8Array, file = REGISTER_FILE): { register: Map<string, Registered & { line: number }>; problems: Problem[] } {
  const { header, rows, problems } = parseStrictCsv(bytes, file);
  const register = new Map<string, Registered & { line: number }>();
  const wrong = [...problems, ...checkHeader(file, header, COLUMNS)];
  if (wrong.length > 0) return { register, problems: wrong };
  for (const row of rows) {
    const [finding, published, changed, changes, digest] = row as [Cell, Cell, Cell, Cell, Cell];
    const report = ({ line, column, text }: Cell, field: string, message: string): void => void wrong.push({ file, line, column, field, message, value: text });
    for (const [cell, field] of [[published, 'published'], [changed, 'changed']] as const)
      if (!z.iso.date().safeParse(cell.text).success) report(cell, field, 'not a date like 2026-11-25');
    if (changed.text < published.text) report(changed, 'changed', `before it was published (${published.text})`);
    if (!/^(0|[1-9]\d*)$/.test(changes.text)) report(changes, 'changes', 'not a count');
    if (!/^[0-9a-f]{16}$/.test(digest.text)) report(digest, 'digest', 'not sixteen hexadecimal digits');
    if (register.has(finding.text)) report(finding, 'finding', 'registered twice');
    register.set(finding.text, { finding: finding.text, published: published.text, changed: changed.text, changes: Number(changes.text), digest: digest.text, line: finding.line });
  }
  return { register, problems: wrong };
}

/** The day of the last change that a finding tells of; undefined where it tells of none. */
export const lastChange = ({ changes, withdrawn }: Finding): string | undefined =>
  [...changes.map(({ date }) => date), ...(withdrawn ? [withdrawn.date] : [])].sort().at(-1);

/** How many changes a finding tells of, its withdrawal with them. */
const changesTold = ({ changes, withdrawn }: Finding): number => changes.length + (withdrawn ? 1 : 0);

/**
 * Holds findings against the register, so that no address dies and no published statement is changed in silence: a finding
 * once published is there, what it says is what was published or its change is told of, and a new one is registered.
 */
export function checkRegister(findings: ReadonlyMap<string, Finding>, register: ReadonlyMap<string, Registered & { line: number }>): Problem[] {
  const gone = [...register.values()].filter(({ finding }) => !findings.has(finding));
  return [
    ...gone.map(({ finding, line }): Problem => ({
      ...{ file: REGISTER_FILE, line, column: 1, field: 'finding', value: finding },
      message: 'published, but there is no such finding; one that no longer stands is marked `withdrawn`',
    })),
    ...[...findings.values()].flatMap((finding): Problem[] => {
      const report = (message: string, value: string): Problem[] => [
        { file: `content/findings/${finding.id}.yaml`, line: 1, column: 1, field: 'statement', message, value },
      ];
      const known = register.get(finding.id);
      if (!known) return report('not in the register; run npm run register', finding.id);
      const changed = lastChange(finding) ?? known.published;
      if (statementDigest(finding) !== known.digest)
        return report(
          changesTold(finding) > known.changes
            ? 'changed, but not in the register; run npm run register'
            : `differs from what was published on ${known.changed}; tell of it under \`changes\`, then run npm run register`,
          finding.id,
        );
      if (changed !== known.changed || changesTold(finding) !== known.changes) return report(`tells of another change than the register (${known.changed}, ${known.changes} in all); run npm run register`, changed);
      return [];
    }),
  ];
}

/**
 * The register brought up to the findings: new ones are published today, changed ones take the date of the change that they
 * tell of. A statement that differs without one is refused.
 *
 * @param today `2026-11-25`
 * @throws RangeError that names each statement that was changed in silence
 */
export function updatedRegister(findings: ReadonlyMap<string, Finding>, register: ReadonlyMap<string, Registered>, today: string): Registered[] {
  const silent: string[] = [];
  const rows = [...findings.values()].map((finding): Registered => {
    const known = register.get(finding.id);
    const digest = statementDigest(finding);
    const published = known?.published ?? today;
    const changed = lastChange(finding) ?? published;
    if (known && known.digest !== digest && changesTold(finding) <= known.changes) silent.push(finding.id);
    return { finding: finding.id, published, changed, changes: changesTold(finding), digest };
  });
  if (silent.length > 0) throw new RangeError(`changed without a word under \`changes\`: ${silent.join(', ')}`);
  return rows.sort((a, b) => (a.finding < b.finding ? -1 : 1));
}

/** The register as a file. */
export const registerCsv = (rows: readonly Registered[]): string =>
  [COLUMNS.join(','), ...rows.map((row) => COLUMNS.map((column) => row[column]).join(','))].join('\n') + '\n';
