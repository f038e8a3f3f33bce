import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

// What is frozen was cited as it is; a change of one byte is a defect, and so is a file that is gone.

const ROOT = join(import.meta.dirname, '../frozen');
const listed = new Map(
  readFileSync(join(ROOT, 'SHA256SUMS'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('  ').reverse() as [file: string, sum: string]),
);
const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name !== 'SHA256SUMS' && statSync(join(ROOT, name)).isFile());

test('every frozen file is as it was when it was frozen', () => {
  const changed = [...listed].filter(([file, sum]) => createHash('sha256').update(readFileSync(join(ROOT, file))).digest('hex') !== sum);
  expect(changed.map(([file]) => file)).toEqual([]);
});

test('no file stands among them that was not frozen', () => {
  expect(files.filter((file) => !listed.has(file))).toEqual([]);
  expect(files.length).toBeGreaterThan(100);
});

test('a version has its drawings and its points in both languages', () => {
  const versions = new Set(files.map((file) => file.split('/').slice(0, 2).join('/')));
  const wanted = ['da', 'en'].flatMap((lang) => [`${lang}.svg`, `${lang}-phone.svg`, `${lang}.csv`]);
  expect([...versions].flatMap((version) => wanted.map((name) => `${version}/${name}`)).filter((file) => !listed.has(file))).toEqual([]);
});
