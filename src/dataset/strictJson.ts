/** A value and where its parts stand: offsets by JSON path (`resources[2].title.da`; the whole is `''`). */
export interface PlacedJson {
  value: unknown;
  places: ReadonlyMap<string, number>;
}

/** Thrown at the first breach of JSON's grammar. */
export class JsonFault extends Error {
  readonly offset: number;
  readonly found: string;

  constructor(message: string, offset: number, found: string) {
    super(message);
    this.name = 'JsonFault';
    this.offset = offset;
    this.found = found;
  }
}

const SPACE = /[ \t\n\r]*/y;
const TOKEN =
  /[{}[\],:]|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const WORD = /[^\s,\]}]+|[\s\S]/y;

/**
 * Reads JSON by the grammar of RFC 8259 and keeps places. `JSON.parse` is not enough: it names no place for a value that
 * is well formed but wrong, for some syntax errors neither, and it lets the last of two equal names win.
 *
 * @throws JsonFault with the offset of what does not belong there
 * @example parseJson('{"a": [1, 2]}').places.get('a[1]') // 10
 */
export function parseJson(text: string): PlacedJson {
  const places = new Map<string, number>();
  let at = 0;

  const match = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? null;
  };
  const fail = (message: string, offset = at): never => {
    at = offset;
    throw new JsonFault(message, offset, match(TOKEN) ?? match(WORD) ?? '');
  };
  const peek = (): string => {
    at += match(SPACE)?.length ?? 0;
    if (at === text.length) return fail('not JSON; the file ends too early');
    return match(TOKEN) ?? fail('not JSON');
  };
  const take = (wanted: string): void => {
    if (peek() !== wanted) fail(`not JSON; ${wanted} wanted`);
    at += wanted.length;
  };
  /** Takes `, item` until the closing bracket. */
  const items = (close: string, item: () => void): void => {
    if (peek() !== close) item();
    while (peek() !== close) {
      if (peek() !== ',') fail(`not JSON; , or ${close} wanted`);
      take(',');
      item();
    }
    take(close);
  };
  const value = (path: string): unknown => {
    const token = peek();
    places.set(path, at);
    if (token === '[') {
      const list: unknown[] = [];
      take('[');
      items(']', () => list.push(value(`${path}[${list.length}]`)));
      return list;
    }
    if (token === '{') {
      const entries = new Map<string, unknown>();
      take('{');
      items('}', () => {
        const name = peek();
        const offset = at;
        if (!name.startsWith('"')) fail('not JSON; a name in double quotes wanted');
        at += name.length;
        const key = JSON.parse(name) as string;
        if (entries.has(key)) fail('doubled name', offset);
        take(':');
        entries.set(key, value(path === '' ? key : `${path}.${key}`));
      });
      return Object.fromEntries(entries);
    }
    if (/^[\]},:]$/.test(token)) return fail('not JSON; a value wanted');
    at += token.length;
    return JSON.parse(token);
  };

  const whole = value('');
  at += match(SPACE)?.length ?? 0;
  if (at < text.length) fail('not JSON; nothing wanted after the end');
  return { value: whole, places };
}

/** Line and column, from 1, of an offset in a text. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: Array.from(before.at(-1) ?? '').length + 1 };
}
