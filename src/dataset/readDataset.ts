import { checkColumns } from './checkColumns.ts';
import { checkLocators } from './checkLocators.ts';
import { checkRow, type RowContext } from './checkRow.ts';
import { CODED_FIELDS, codeKey } from './codebook.ts';
import { precisionSchema, unitSchema, type Observation } from './observation.ts';
import { OBSERVATION_COLUMNS, type ObservationRow, type Remark } from './observationColumns.ts';
import { observationId } from './observationId.ts';
import { byPlace, type Problem } from './problem.ts';
import { readTable } from './readTable.ts';

const COLUMN_FIELDS = ['indicator', 'group', 'time'] as const;

/** A dataset's CSV file as far as it could be read. */
export interface ReadDataset {
  /** Complete only when there are no problems. */
  observations: Observation[];
  /** Keys of all codes that stand in it, right or wrong. */
  usedCodes: Set<string>;
  problems: Problem[];
  /** False when rows were left out or there are none, so that nothing may be concluded from what is absent. */
  whole: boolean;
}

/**
 * Reads and checks one dataset: bytes in, observations and problems out.
 *
 * @param file the name to be shown in problems
 * @param datasetId `vive-2019/table-4-2`
 * @param context what the source's codebook and `datapackage.json` say
 */
export function readDataset(bytes: Uint8Array, file: string, datasetId: string, context: RowContext): ReadDataset {
  const { rows, problems, whole } = readTable(bytes, file, OBSERVATION_COLUMNS);
  if (whole && rows.length === 0)
    problems.push({ file, line: null, column: null, field: '', message: 'no observations', value: '' });

  const remarks = rows.flatMap((row) => checkRow(row, context));
  const spokenOf = new Set(remarks.map(({ row, column }) => row[column]));
  const isSound = (row: ObservationRow): boolean =>
    COLUMN_FIELDS.every((field) => row[field].clean && !spokenOf.has(row[field]));
  // A column is known by its codes, and its rows by their order: with one wrong or missing, every next row would seem wrong.
  if (whole && rows.every(isSound)) {
    const further = [...checkColumns(rows, spokenOf), ...checkLocators(rows)];
    remarks.push(...further.filter(({ row, column }) => !spokenOf.has(row[column])));
  }
  const problemOf = ({ row, column, message }: Remark): Problem => {
    const { text, line, column: character } = row[column];
    return { file, line, column: character, field: column, message, value: text };
  };
  const cleanRemarks = remarks.filter(({ row, column }) => row[column].clean);
  const all = [...problems, ...cleanRemarks.map(problemOf)].sort(byPlace);

  const usedCodes = new Set(rows.flatMap((row) => CODED_FIELDS.map((field) => codeKey(field, row[field].text))));
  const observations = all.length === 0 ? rows.map((row) => observation(row, datasetId, context)) : [];
  return { observations, usedCodes, problems: all, whole: whole && rows.length > 0 };
}

/** A checked row as an observation. */
function observation(row: ObservationRow, datasetId: string, { sourceId }: RowContext): Observation {
  const [indicator, group, time, category] = [row.indicator.text, row.group.text, row.time.text, row.category.text];
  return {
    id: observationId(datasetId, { indicator, group, time, category }),
    sourceId,
    datasetId,
    table: row.table.text,
    page: row.page.text === '' ? null : Number(row.page.text),
    indicator,
    group,
    time,
    category,
    categoryOrder: Number(row.category_order.text),
    value: Number(row.value.text),
    valueText: row.value.text,
    printed: row.printed.text,
    unit: unitSchema.parse(row.unit.text),
    n: row.n.text === '' ? null : Number(row.n.text),
    precision: precisionSchema.parse(row.precision.text),
    locator: row.locator.text,
    note: row.note.text,
    sameAs: '',
  };
}
