import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('../../src/charts/', import.meta.url);

/** What a file imports for its code, not for its types alone. */
const imports = (file: string): string[] =>
  [...readFileSync(new URL(file, folder), 'utf8').matchAll(/^import (?!type )[^;]*? from '([^']+)';/gms)].map((m) => m[1] ?? '');

function reached(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const name of imports(file)) if (name.startsWith('./')) reached(name.slice(2), seen);
  return seen;
}

test.for(['drawChart.ts', 'legendItems.ts', 'chartTable.ts', 'chartFormat.ts'])('%s runs in a browser', (entry) => {
  for (const file of reached(entry)) {
    const foreign = imports(file).filter((name) => !name.startsWith('./') && !name.startsWith('../i18n/') && name !== '@observablehq/plot');
    expect({ file, foreign }).toEqual({ file, foreign: [] });
    const code = readFileSync(new URL(file, folder), 'utf8').replace(/\/\*.*?\*\/|\/\/.*$/gms, '');
    expect(code, file).not.toMatch(/\b(window|globalThis|process)\b|(?<!context\.)\bdocument\b(?!:)/);
    expect(code, file).not.toMatch(/import \* as/);
  }
});
