import type { z } from 'zod';
import { datapackageSchema, type Datapackage } from './datapackageSchema.ts';
import { MENTIONS } from './mentionColumns.ts';
import { byPlace, type Problem } from './problem.ts';
import { JsonFault, lineAndColumn, parseJson, type PlacedJson } from './strictJson.ts';
import { decodeUtf8 } from './utf8.ts';

/** A `datapackage.json` as far as it could be read; null when it cannot be relied on. */
export interface ReadDatapackage {
  datapackage: Datapackage | null;
  problems: Problem[];
}

/** `['resources', 2, 'title']` as `resources[2].title`. */
const pathText = (path: readonly PropertyKey[]): string =>
  path.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i === 0 ? '' : '.'}${String(key)}`)).join('');

/** The value at a path, undefined where the path leads nowhere. */
const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown> | null | undefined)?.[key], value);

/** What an issue says and whereof: an unknown field is an issue of the object that has it, but stands at its own place. */
function* faults(issue: z.core.$ZodIssue, json: unknown): Generator<{ path: PropertyKey[]; message: string; value: string }> {
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) yield { path: [...issue.path, key], message: 'unknown field', value: '' };
    return;
  }
  const value = valueAt(json, issue.path);
  if (value === undefined) yield { path: issue.path, message: 'missing', value: '' };
  else if (typeof value === 'string' && value.trim() === '') yield { path: issue.path, message: 'empty', value: '' };
  else {
    const message = issue.message.charAt(0).toLowerCase() + issue.message.slice(1);
    yield { path: issue.path, message, value: typeof value === 'string' ? value : JSON.stringify(value) };
  }
}

/** What the schema cannot say about one package: names that must agree. */
function* disagreements({ name, resources }: Datapackage, folder: string): Generator<[PropertyKey[], string, string]> {
  if (name !== folder) yield [['name'], `not the folder’s name ${folder}`, name];
  const seen = new Set<string>();
  for (const [i, resource] of resources.entries()) {
    if (seen.has(resource.name)) yield [['resources', i, 'name'], 'doubled resource', resource.name];
    seen.add(resource.name);
    if (resource.path !== `${resource.name}.csv`)
      yield [['resources', i, 'path'], `not named after its resource; ${resource.name}.csv wanted`, resource.path];
    else if (resource.name === 'codebook')
      yield [['resources', i, 'name'], 'the codebook is no dataset', resource.name];
    else if (resource.name === MENTIONS && resource.table !== undefined)
      yield [['resources', i, 'table'], 'what a text repeats stands in no table', resource.table];
  }
}

/**
 * Reads and checks the `datapackage.json` of a source folder. Every problem has the JSON path as its field and the line
 * at which that stands, or, when something is missing, the line of what should hold it.
 *
 * @param folder name of the folder, which must be the source's id
 * @example readDatapackage(bytes, 'data/cabi/datapackage.json', 'cabi').datapackage?.publisher // 'Cabi'
 */
export function readDatapackage(bytes: Uint8Array, file: string, folder: string): ReadDatapackage {
  const decoded = decodeUtf8(bytes);
  if (!('text' in decoded)) {
    const { line, column, byte } = decoded;
    const message = 'not UTF-8; first bad byte';
    return { datapackage: null, problems: [{ file, line, column, field: '', message, value: `0x${byte.toString(16)}` }] };
  }
  const { text } = decoded;
  let json: PlacedJson;
  try {
    json = parseJson(text);
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    const { offset, message, found: value } = error;
    return { datapackage: null, problems: [{ file, ...lineAndColumn(text, offset), field: '', message, value }] };
  }

  const problems: Problem[] = [];
  const report = (path: readonly PropertyKey[], message: string, value: string): void => {
    let holder = path;
    while (!json.places.has(pathText(holder))) holder = holder.slice(0, -1);
    const offset = json.places.get(pathText(holder)) ?? 0;
    problems.push({ file, ...lineAndColumn(text, offset), field: pathText(path), message, value });
  };
  const parsed = datapackageSchema.safeParse(json.value);
  if (!parsed.success) {
    for (const issue of parsed.error.issues)
      for (const { path, message, value } of faults(issue, json.value)) report(path, message, value);
    return { datapackage: null, problems: problems.sort(byPlace) };
  }
  for (const [path, message, value] of disagreements(parsed.data, folder)) report(path, message, value);
  return { datapackage: parsed.data, problems: problems.sort(byPlace) };
}
