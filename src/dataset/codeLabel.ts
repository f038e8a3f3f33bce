import { codeKey, type CodedField } from './codebook.ts';
import { nearestHint } from './nearest.ts';
import type { Bilingual, Evidence, SourceId } from './observation.ts';

/**
 * The label of a code in both languages, from its source's codebook.
 *
 * @throws RangeError when the source is not there or has no such code, naming the nearest
 * @example codeLabel(evidence, 'vive-2019', 'category', 'poor') // { da: 'Dårligt', en: 'Poor' }
 */
export function codeLabel({ sources }: Pick<Evidence, 'sources'>, sourceId: SourceId, field: CodedField, code: string): Bilingual {
  const source = sources.find(({ id }) => id === sourceId);
  if (!source) throw new RangeError(`unknown source: ${sourceId}`);
  const entry = source.codes.get(codeKey(field, code));
  if (entry) return entry.label;
  const known = [...source.codes.values()].filter((c) => c.field === field).map((c) => c.code);
  throw new RangeError(`unknown ${field} of ${sourceId}${nearestHint(code, known)}: ${code}`);
}
