import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filePalette, literalColours } from '../../src/downloads/palette.ts';

const CSS = `
:root {
  --sans: 'Source Sans', sans-serif; /* --comment: #000; */
  --paper: light-dark(#fdfcf8, #15181a);
  --q0: light-dark(#fdfcf8, #15181a);
  --d1: light-dark(#7B351B, #f0ac86);
  --mixed: light-dark(var(--d1), var(--paper));
  --plain: #14120f;
  --d1-t: var(--on-strong);
  --loop: var(--pool);
  --pool: var(--loop);
}
:root {
  --on-strong: light-dark(#ffffff, #14120f);
}
@media print {
  :root {
    --plain: #000;
  }
}
.key { --inner: #123456; }
`;

test('has the light colours, through other names, on white', () => {
  expect(Object.fromEntries(filePalette(CSS))).toEqual({
    ...{ paper: '#ffffff', q0: '#ffffff', d1: '#7b351b', mixed: '#7b351b', plain: '#14120f' },
    ...{ 'd1-t': '#ffffff', 'on-strong': '#ffffff' },
  });
});

test('has every colour that the drawings may name', () => {
  const [tokens = '', charts = ''] = ['tokens', 'charts'].map((name) => readFileSync(new URL(`../../src/styles/${name}.css`, import.meta.url), 'utf8'));
  const palette = filePalette(`${tokens}\n${charts}`);
  const root = /^:root \{[^}]*\}/m.exec(charts)?.[0] ?? '';
  const names = [...root.matchAll(/^ {2}--([\w-]+): (?:light-dark|#|var)/gm)].map((m) => m[1]);
  expect(names.length).toBeGreaterThan(40);
  expect([...names, 'ink', 'ink-2', 'rule', 'paper'].filter((name) => !palette.has(name!))).toEqual([]);
});

test('values are made literal; an unknown name is an error', () => {
  const colours = filePalette(CSS);
  expect(literalColours('var(--d1)', colours)).toBe('#7b351b');
  expect(literalColours('none', colours)).toBe('none');
  expect(() => literalColours('var(--loop)', colours)).toThrow(new RangeError('no colour for a file: --loop'));
  expect(() => literalColours('var(--inner)', colours)).toThrow('--inner');
});
