import { checkMention, type MentionContext, type MentionRemark } from './checkMention.ts';
import { MENTION_COLUMNS, type MentionRow } from './mentionColumns.ts';
import { columnId } from './observationId.ts';
import { precisionSchema, unitSchema, type Observation } from './observation.ts';
import { byPlace, type Problem } from './problem.ts';
import { readTable } from './readTable.ts';
import { parseSameAs } from './sameAs.ts';

/** `mentions.csv` as far as it could be read. */
export interface ReadMentions {
  /** Complete only when there are no problems. */
  observations: Observation[];
  problems: Problem[];
}

/**
 * Reads and checks `mentions.csv`: figures of the running text that repeat others of the same source. Each is an
 * observation of its own, with the codes of the first observation it names.
 *
 * @param file the name to be shown in problems
 * @param datasetId `vive-2019/mentions`
 */
export function readMentions(bytes: Uint8Array, file: string, datasetId: string, context: MentionContext): ReadMentions {
  const { rows, problems, whole } = readTable(bytes, file, MENTION_COLUMNS);
  if (whole && rows.length === 0)
    problems.push({ file, line: null, column: null, field: '', message: 'no observations', value: '' });
  const remarks = [...rows.flatMap((row) => checkMention(row, context)), ...checkOrder(rows)];
  for (const { row, column, message } of remarks) {
    const { clean, text, line, column: character } = row[column];
    if (clean) problems.push({ file, line, column: character, field: column, message, value: text });
  }
  const sound = problems.length === 0 && context.known !== null;
  return { observations: sound ? observations(rows, datasetId, context) : [], problems: problems.sort(byPlace) };
}

/** Rows stand in the order of reading: the number of a mention on its page is part of its address. */
function* checkOrder(rows: readonly MentionRow[]): Generator<MentionRemark> {
  let last = 0;
  for (const row of rows) {
    const page = Number(row.page.text);
    if (page > 0 && page < last)
      yield { row, column: 'page', message: `not in the order of reading; page ${last} stands before it` };
    if (page > last) last = page;
  }
}

/** Gives the next number of a kind each time. */
function counter(): (kind: string) => number {
  const counts = new Map<string, number>();
  return (kind) => {
    const next = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, next);
    return next;
  };
}

/** Checked rows as observations. */
function observations(rows: readonly MentionRow[], datasetId: string, { sourceId, known }: MentionContext): Observation[] {
  const onPage = counter();
  const inColumn = counter();
  return rows.map((row): Observation => {
    const sameAs = parseSameAs(row.same_as.text);
    const id = typeof sameAs === 'string' ? '' : (sameAs.ids[0] ?? '');
    const first = known?.get(id);
    if (!first) throw new RangeError(`a mention that was not checked: ${row.same_as.text}`);
    const { indicator, group, time } = first;
    // A base counts everybody of its column, whatever the answer it stands beside.
    const category = row.same_as.text.startsWith('base ') ? 'total' : first.category;
    const page = row.page.text;
    const place = page === '' ? 'w' : `p${page}`;
    return {
      id: `${datasetId}#${place}-${onPage(place)}`,
      sourceId,
      datasetId,
      table: '',
      page: page === '' ? null : Number(page),
      indicator,
      group,
      time,
      category,
      // No printed column: counted so that no two rows of one combination of codes have the same place.
      categoryOrder: inColumn(columnId(first)),
      value: Number(row.value.text),
      valueText: row.value.text,
      printed: row.printed.text,
      unit: unitSchema.parse(row.unit.text),
      n: null,
      precision: precisionSchema.parse(row.precision.text),
      locator: row.locator.text,
      note: row.note.text,
      sameAs: row.same_as.text,
    };
  });
}
