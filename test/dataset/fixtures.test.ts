import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadEvidence } from '../../src/dataset/loadEvidence.ts';
import { nodeFiles } from '../../src/dataset/nodeFiles.ts';
import { sourceIdSchema } from '../../src/dataset/observation.ts';
import { DataError, formatProblem } from '../../src/dataset/problem.ts';

// Each folder in test/fixtures/data/ is a small `data/` named after what is the matter with it. `expected.txt` holds what
// must be said of it, word for word (nothing where all is well), and `required.txt`, if there, the sources it should have.

const CASES = join(import.meta.dirname, '../fixtures/data');

const linesOf = (file: string): string[] =>
  existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter((line) => line !== '') : [];

function problemsOf(folder: string): string[] {
  const required = linesOf(join(folder, 'required.txt')).map((id) => sourceIdSchema.parse(id));
  try {
    loadEvidence({ ...nodeFiles(folder), name: 'data' }, { required });
    return [];
  } catch (error) {
    if (error instanceof DataError) return error.problems.map(formatProblem);
    throw error;
  }
}

test.for(readdirSync(CASES))('%s', (name) => {
  const folder = join(CASES, name);
  expect(existsSync(join(folder, 'expected.txt')), 'expected.txt is there').toBe(true);
  expect(problemsOf(folder)).toEqual(linesOf(join(folder, 'expected.txt')));
});

test('only a fixture that says so is without problems', () => {
  const silent = readdirSync(CASES).filter((name) => linesOf(join(CASES, name, 'expected.txt')).length === 0);
  const says = /^all-is-well|^folder-may|cannot-be-compared$|that-holds-the-value$|two-codes-at-one-place|on-a-web-page$|said-in-running-text$|at-the-head$/;
  expect(silent.filter((name) => !says.test(name))).toEqual([]);
});
