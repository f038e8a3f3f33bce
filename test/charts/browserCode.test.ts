import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';

const SRC = new URL('../../src/', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, SRC), 'utf8');

/** What a file imports for its code, not for its types alone: files from `src/`, packages by name. */
const imports = (file: string): string[] =>
  [...read(file).matchAll(/^import (?!type )[^;]*? from '([^']+)';/gms)].map(([, name = '']) => (name.startsWith('.') ? posix.join(posix.dirname(file), name) : name));

const isOurs = (name: string): boolean => /^(charts|stats)\//.test(name);
function reached(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const name of imports(file)) if (isOurs(name)) reached(name, seen);
  return seen;
}

test.for(['drawChart.ts', 'legendItems.ts', 'chartTable.ts', 'chartFormat.ts', 'views/chartViews.ts', 'difference/difference.ts'])('%s runs in a browser', (entry) => {
  for (const file of reached(`charts/${entry}`)) {
    const foreign = imports(file).filter((name) => !isOurs(name) && !name.startsWith('i18n/') && name !== '@observablehq/plot');
    expect({ file, foreign }).toEqual({ file, foreign: [] });
    const code = read(file).replace(/\/\*.*?\*\/|\/\/.*$/gms, '');
    expect(code, file).not.toMatch(/\b(window|globalThis|process)\b|(?<!context\.)\bdocument\b(?!:)/);
    expect(code, file).not.toMatch(/import \* as/);
  }
});
