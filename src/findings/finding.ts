import { bindTexts } from '../binding/bindTexts.ts';
import { bindText, plainText, type BoundPart } from '../binding/boundText.ts';
import type { BoundFigure } from '../binding/expression.ts';
import { effectWords } from '../binding/effectWords.ts';
import type { Declared } from '../binding/readDeclarations.ts';
import type { Bilingual, Evidence, EvidenceType, Observation, SourceId } from '../dataset/observation.ts';
import type { Problem } from '../dataset/problem.ts';
import { LANGS, type Lang } from '../i18n/lang.ts';
import type { Theme } from '../i18n/themes.ts';
import { lix } from './lix.ts';
import type { Change, FindingDeclaration, Relation, Withdrawal } from './declaration.ts';

/** One claim of the publication, bound to the observations it rests on. */
export interface Finding {
  id: string;
  themes: Theme[];
  /** What it is on: the matter, or what a source prints and whether it adds up. */
  about: FindingDeclaration['about'];
  sourceId: SourceId;
  evidenceType: EvidenceType;
  texts: Record<'statement' | 'base' | 'says' | 'cannot', Bilingual>;
  figures: ReadonlyMap<string, BoundFigure>;
  /** The names of the figures that stand large, where they are declared; see `headlinesOf`. */
  headline?: readonly string[] | undefined;
  /** The observations of all its texts, each once. */
  observations: Observation[];
  chart: string | undefined;
  related: { id: string; how: Relation }[];
  /** Oldest first. */
  changes: Change[];
  withdrawn: Withdrawal | undefined;
}

/** The LIX that no Danish statement reaches: see `lix`. */
const HARDEST = 45;

/** A text of a finding in one language, with its figures. */
export const findingText = (finding: Finding, text: keyof Finding['texts'], lang: Lang): BoundPart[] =>
  bindText(finding.texts[text][lang], finding.figures, lang);

/** The figures that stand in the statement itself; the same in both languages. */
export const statementFigures = (finding: Finding): BoundFigure[] =>
  findingText(finding, 'statement', 'da').flatMap((part) => (typeof part === 'string' ? [] : [part.figure]));

/** The statement as a plain sentence. */
export const statementText = (finding: Finding, lang: Lang): string => plainText(findingText(finding, 'statement', lang));

/**
 * Binds declared findings to the evidence, collecting every problem: unknown figures, figures of another source than the
 * one declared, charts and related findings that do not exist.
 */
export function resolveFindings(
  declared: ReadonlyMap<string, Declared<FindingDeclaration>>,
  evidence: Evidence,
  find: (id: string) => Observation,
  charts: { has(id: string): boolean },
): { findings: Map<string, Finding>; problems: Problem[] } {
  const findings = new Map<string, Finding>();
  const problems: Problem[] = [];
  for (const item of declared.values()) {
    const { id, data } = item;
    const texts = { statement: data.statement, base: data.base, says: data.says, cannot: data.cannot };
    const bound = bindTexts(item, texts, find);
    problems.push(...bound.problems);
    const report = (field: string, message: string, value: string): void => {
      problems.push({ file: item.file, ...item.placeOf([field]), field, message, value });
    };
    if (data.chart !== undefined && !charts.has(data.chart)) report('chart', 'unknown chart', data.chart);
    for (const name of data.headline ?? [])
      if (![`{${name}}`, `{${name}:`].some((named) => data.statement.da.includes(named))) report('headline', 'no figure of the statement', name);
    for (const [other, how] of Object.entries(data.related))
      if (other === id) report('related', 'a finding is not related to itself', other);
      else if (!declared.has(other)) report('related', 'unknown finding', other);
      else if (declared.get(other)?.data.withdrawn) report('related', `${how}, but was withdrawn`, other);
    for (const other of data.withdrawn?.instead ?? []) if (!declared.has(other) || other === id) report('withdrawn', 'unknown finding instead', other);
    if (data.claim === 'ours')
      for (const lang of LANGS)
        for (const word of effectWords(data.statement[lang], lang))
          report('statement', `effect language in ${lang}, though no source has a control group (\`claim: source\` if it is the source’s own)`, word);
    const hard = bound.problems.length === 0 ? lix(plainText(bindText(data.statement.da, bound.figures, 'da'))) : 0;
    if (hard >= HARDEST) report('statement', `hard to read: LIX ${hard.toFixed(1)} in da, ${HARDEST} or more`, data.statement.da);
    const all = [...new Set([...bound.figures.values()].flatMap((f) => f.observations))];
    const foreign = all.find((o) => o.sourceId !== data.source);
    if (foreign) report('source', `a figure comes from ${foreign.sourceId}, not from the source declared`, foreign.id);
    const first = all[0] && evidence.datasets.get(all[0].datasetId);
    const source = evidence.sources.find((s) => s.id === data.source);
    const evidenceType = (first ?? source)?.evidenceType;
    if (!evidenceType) continue;
    findings.set(id, {
      id,
      themes: data.themes,
      about: data.about,
      sourceId: data.source,
      evidenceType,
      texts,
      figures: bound.figures,
      headline: data.headline,
      observations: all,
      chart: data.chart,
      related: Object.entries(data.related).map(([other, how]) => ({ id: other, how })),
      changes: data.changes,
      withdrawn: data.withdrawn,
    });
  }
  return { findings, problems };
}
