import { plainText } from '../binding/boundText.ts';
import { findingText, type Finding } from '../findings/finding.ts';
import { LANGS } from '../i18n/lang.ts';

/** All findings, their sentences in both languages and the observations they rest on. */
export function findingsJson({ findings }: { findings: ReadonlyMap<string, Finding> }): string {
  const text = (finding: Finding, name: keyof Finding['texts']) =>
    Object.fromEntries(LANGS.map((lang) => [lang, plainText(findingText(finding, name, lang))]));
  const content = [...findings.values()].map((finding) => ({
    id: finding.id,
    themes: finding.themes,
    statement: text(finding, 'statement'),
    base: text(finding, 'base'),
    says: text(finding, 'says'),
    cannot: text(finding, 'cannot'),
    observations: finding.observations.map((o) => o.id),
    source_id: finding.sourceId,
    evidence_type: finding.evidenceType,
    chart: finding.chart ?? null,
    related: Object.fromEntries(finding.related.map(({ id, how }) => [id, how])),
  }));
  return `${JSON.stringify(content, null, 2)}\n`;
}
