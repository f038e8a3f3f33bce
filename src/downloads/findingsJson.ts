import { plainText } from '../binding/boundText.ts';
import { findingText, type Finding } from '../findings/finding.ts';
import type { Registered } from '../findings/register.ts';
import { LANGS } from '../i18n/lang.ts';

/** What the file is made from; a publication has it. */
interface Known {
  findings: ReadonlyMap<string, Finding>;
  withdrawn: ReadonlyMap<string, Finding>;
  register: ReadonlyMap<string, Pick<Registered, 'published' | 'changed'>>;
}

/**
 * All findings, their sentences in both languages and the observations they rest on. Those that no longer stand come last,
 * and say under `withdrawn` when that was, why, and what says it instead; it is null for all others.
 *
 * @example JSON.parse(findingsJson(publication)).filter(({ withdrawn }) => withdrawn === null)
 */
export function findingsJson({ findings, withdrawn, register }: Known): string {
  const text = (finding: Finding, name: keyof Finding['texts']) =>
    Object.fromEntries(LANGS.map((lang) => [lang, plainText(findingText(finding, name, lang))]));
  const content = [...findings.values(), ...withdrawn.values()].map((finding) => ({
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
    published: register.get(finding.id)?.published ?? null,
    changed: register.get(finding.id)?.changed ?? null,
    withdrawn: finding.withdrawn ?? null,
  }));
  return `${JSON.stringify(content, null, 2)}\n`;
}
