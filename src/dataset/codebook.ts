import type { Code } from './observation.ts';
import { byPlace, type Problem } from './problem.ts';
import { readTable } from './readTable.ts';
import type { Cell } from './strictCsv.ts';

const COLUMNS = ['field', 'code', 'scale', 'order', 'da', 'en'] as const;

/** The columns of a dataset that hold codes. */
export const CODED_FIELDS = ['indicator', 'group', 'time', 'category'] as const;
export type CodedField = (typeof CODED_FIELDS)[number];

const CODE = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const POSITIVE_WHOLE = /^[1-9]\d*$/;

/** Key of a code in a source's map, which also tells `group` `employed` from `category` `employed`. */
export const codeKey = (field: CodedField, code: string): string => `${field}:${code}`;

/** A codebook as far as it could be read. */
export interface Codebook {
  codes: Map<string, Code>;
  /** Where each code stands, by the same keys, for what is found out later: that no dataset uses it. */
  places: Map<string, Cell>;
  problems: Problem[];
  /** False when rows could not be understood, so that a code not found here may still be meant to be. */
  whole: boolean;
}

const isCodedField = (text: string): text is CodedField => (CODED_FIELDS as readonly string[]).includes(text);

/**
 * Reads and checks `codebook.csv`: the codes of a source and their labels in both languages.
 *
 * Two codes may share a place on a scale: bm-2016 has both `yes` and `high-or-some-degree` against `opposite`, since the
 * source words one answer in two ways.
 *
 * @example readCodebook(bytes, 'data/cabi/codebook.csv').codes.get('category:total')?.label.da // 'I alt'
 */
export function readCodebook(bytes: Uint8Array, file: string): Codebook {
  const { rows, problems, whole: allRows } = readTable(bytes, file, COLUMNS);
  let whole = allRows;
  const codes = new Map<string, Code>();
  const places = new Map<string, Cell>();

  for (const row of rows) {
    const report = (name: (typeof COLUMNS)[number], message: string): void => {
      const { clean, text, line, column } = row[name];
      if (clean) problems.push({ file, line, column, field: name, message, value: text });
    };
    const field = row.field.text;
    const code = row.code.text;
    if (!isCodedField(field)) report('field', field === '' ? 'empty' : `not one of ${CODED_FIELDS.join(', ')}`);
    if (!CODE.test(code)) report('code', code === '' ? 'empty' : 'not a code; only a–z, 0–9 and single hyphens between');
    if (row.scale.text !== '' && !CODE.test(row.scale.text))
      report('scale', 'not a code; only a–z, 0–9 and single hyphens between');
    if (row.order.text !== '' && !POSITIVE_WHOLE.test(row.order.text)) report('order', 'not a positive whole number');
    if (row.da.text === '') report('da', 'empty');
    if (row.en.text === '') report('en', 'empty');
    if (!isCodedField(field)) {
      whole = false;
      continue;
    }

    const key = codeKey(field, code);
    const before = places.get(key);
    if (before) {
      report('code', `doubled code; first at line ${before.line}`);
      continue;
    }
    const isTotal = code === 'total';
    if (field === 'category' && !isTotal && (row.da.text === 'I alt' || row.en.text === 'Total'))
      report('code', 'a total has the code total');
    if (field === 'category' && isTotal && row.scale.text + row.order.text !== '')
      report('scale', 'a total belongs to no scale and has no order');
    places.set(key, row.code);
    codes.set(key, {
      field,
      code,
      scale: row.scale.text,
      order: row.order.text === '' ? null : Number(row.order.text),
      label: { da: row.da.text, en: row.en.text },
    });
  }
  return { codes, places, problems: problems.sort(byPlace), whole };
}
