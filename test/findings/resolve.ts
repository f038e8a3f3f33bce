import { join } from 'node:path';
import { readDeclarations } from '../../src/binding/readDeclarations.ts';
import { findObservation } from '../../src/dataset/findObservation.ts';
import { loadEvidence } from '../../src/dataset/loadEvidence.ts';
import { nodeFiles } from '../../src/dataset/nodeFiles.ts';
import { formatProblem } from '../../src/dataset/problem.ts';
import { findingDeclarationSchema } from '../../src/findings/declaration.ts';
import { resolveFindings, type Finding } from '../../src/findings/finding.ts';

export const evidence = loadEvidence(nodeFiles(join(import.meta.dirname, '../../data')));

export const GOOD = `themes: [mentor-support]
source: bm-2016
figures:
  satisfied: bm-2016/text#mentor-satisfaction.had-mentor.2016.satisfied
statement:
  da: "{satisfied:cap} er tilfredse."
  en: "{satisfied:cap} are satisfied."
base: { da: borgere med mentor, en: citizens with a mentor }
says: { da: Det siger noget., en: It says something. }
cannot: { da: Ikke alt., en: Not everything. }
`;

/** Reads and resolves findings written as YAML; gives them and what was wrong. */
export function resolve(files: Record<string, string>): { findings: Map<string, Finding>; problems: string[] } {
  const { items, problems } = readDeclarations(
    Object.entries(files).map(([name, text]) => ({ path: `content/findings/${name}.yaml`, text })),
    findingDeclarationSchema,
  );
  const resolved = resolveFindings(items, evidence, (id) => findObservation(evidence, id), new Set(['a-chart']));
  return { findings: resolved.findings, problems: [...problems, ...resolved.problems].map(formatProblem) };
}

/**
 * A finding of the Næstved project whose statement, and what it says, are the templates given, in both languages.
 *
 * @param figures by name
 * @param rest further lines of its file
 */
export function findingOf(statement: string, figures: Record<string, string>, rest = '', says = 'Det er sagt.'): Finding {
  const named = Object.entries(figures).map(([name, expression]) => `  ${name}: ${expression}\n`);
  const text = `themes: []\nsource: vive-2019\nfigures:\n${named.join('')}statement: { da: "${statement}", en: "${statement}" }\n${GOOD.slice(GOOD.indexOf('base:')).replace(/says:.*/, `says: { da: "${says}", en: "${says}" }`)}${rest}`;
  const { findings, problems } = resolve({ f: text });
  const finding = findings.get('f');
  if (!finding || problems.length > 0) throw new Error(problems.join('\n'));
  return finding;
}
