import { LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { Problem } from '../dataset/problem.ts';

/** A file of `content/`: path from the project's root, and its text. */
export interface TextFile {
  path: string;
  text: string;
}

/** A declaration, the id its file name gives it, and where its parts stand, for messages. */
export interface Declared<T> {
  id: string;
  file: string;
  data: T;
  /** Line and column of a key path, or of the nearest thing above it. */
  placeOf: (path: readonly PropertyKey[]) => { line: number; column: number };
}

/** The id that a declaration's file name gives it. */
export const idOf = (path: string): string => /([^/]+)\.yaml$/.exec(path)?.[1] ?? '';
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Reads YAML declarations and holds them against a schema, collecting every problem.
 *
 * @example readDeclarations(files, chartDeclarationSchema).items.get('mentor-satisfaction')
 */
export function readDeclarations<S extends z.ZodType>(
  files: readonly TextFile[],
  schema: S,
): { items: Map<string, Declared<z.infer<S>>>; problems: Problem[] } {
  const items = new Map<string, Declared<z.infer<S>>>();
  const problems: Problem[] = [];
  for (const { path, text } of files) {
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
    const placeOf = placeFinder(document, lines);
    const report = (keys: readonly PropertyKey[], message: string, value: string): void => {
      problems.push({ file: path, ...placeOf(keys), field: keys.map(String).join('.') || 'file', message, value });
    };
    const id = idOf(path);
    if (!KEBAB.test(id)) report([], 'the file name is not a lower-case id with hyphens', path);
    for (const error of document.errors) {
      const { line, col } = lines.linePos(error.pos[0]);
      problems.push({ file: path, line, column: col, field: 'yaml', message: error.code, value: error.message.split('\n')[0] ?? '' });
    }
    if (document.errors.length > 0) continue;
    const data: unknown = document.toJS();
    const parsed = schema.safeParse(data);
    if (parsed.success) items.set(id, { id, file: path, data: parsed.data, placeOf });
    else for (const issue of parsed.error.issues) report(issue.path, issue.message, preview(valueAt(data, issue.path)));
  }
  return { items, problems };
}

function placeFinder(document: Document, lines: LineCounter): Declared<unknown>['placeOf'] {
  return (path) => {
    for (let depth = path.length; depth > 0; depth--) {
      const node = document.getIn(path.slice(0, depth), true) as { range?: [number, number, number] } | undefined;
      if (node?.range) {
        const { line, col } = lines.linePos(node.range[0]);
        return { line, column: col };
      }
    }
    return { line: 1, column: 1 };
  };
}

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data);

const preview = (value: unknown): string => (value === undefined ? 'nothing' : (JSON.stringify(value) ?? String(value)).slice(0, 80));
