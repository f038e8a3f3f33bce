import { checkFigure } from './checkFigure.ts';
import type { MentionColumn, MentionRow } from './mentionColumns.ts';
import { nearestHint } from './nearest.ts';
import type { Observation, SourceId } from './observation.ts';
import { parseSameAs } from './sameAs.ts';

/** What a mention is checked against. */
export interface MentionContext {
  sourceId: SourceId;
  /** The observations of the source's tables and texts by id, or null when not all could be read. */
  known: ReadonlyMap<string, Observation> | null;
}

/** A check's word on one cell of a mention. */
export interface MentionRemark {
  row: MentionRow;
  column: MentionColumn;
  message: string;
}

/**
 * Checks the cells of one mention. Whether its value is that of what it repeats is not asked here: where a source
 * contradicts itself, both figures are transcribed as they stand.
 *
 * @example checkMention(row, context) // [{ row, column: 'same_as', message: 'no such observation; nearest is …' }]
 */
export function checkMention(row: MentionRow, { sourceId, known }: MentionContext): MentionRemark[] {
  const remarks = [...checkFigure(row, sourceId)].map((fault): MentionRemark => ({ row, ...fault }));
  const fault = sameAsFault(row.same_as.text, sourceId, known);
  if (fault !== null) remarks.push({ row, column: 'same_as', message: fault });
  return remarks;
}

function sameAsFault(text: string, sourceId: SourceId, known: MentionContext['known']): string | null {
  const sameAs = parseSameAs(text);
  if (typeof sameAs === 'string') return sameAs;
  const { op, ids } = sameAs;
  const stray = ids.find((id) => /^[^#]*\//.test(id) && !id.startsWith(`${sourceId}/`));
  if (stray !== undefined) return `of another source: ${stray}`;
  if (!known) return null;
  const unknown = ids.find((id) => !known.has(id));
  if (unknown !== undefined) return `no such observation: ${unknown}${nearestHint(unknown, known.keys())}`;

  const found = ids.flatMap((id) => known.get(id) ?? []);
  const first = found[0];
  if (op === 'base' && first?.n === null) return 'no base is printed with it';
  if ((op === 'complement' || op === 'count-of') && first?.unit !== 'percent')
    return `${op} of something that is no percentage`;
  return found.some(({ unit }) => unit !== first?.unit) ? `${op} of different units` : null;
}
