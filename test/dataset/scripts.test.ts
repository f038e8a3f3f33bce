import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const run = (...args: string[]) => spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });

test('data:check prints a line a source and leaves with 0', () => {
  const { status, stdout, stderr } = run('scripts/data-check.ts');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^bm-2016: \d+ datasets, \d+ observations\n(?:.+\n){4}$/);
});

test('data:check prints every problem of a folder and leaves with 1', () => {
  const { status, stdout, stderr } = run('scripts/data-check.ts', 'test/fixtures/data/value-has-a-decimal-comma');
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain('/aarhus-2022/table-1.csv:3:20 value: decimal comma; write a decimal point: 60,5\n');
  expect(stderr).toMatch(/\d+ problems\n$/);
});

test('data:check on a folder that is not there', () => {
  expect(run('scripts/data-check.ts', 'nowhere')).toMatchObject({ status: 1, stderr: 'nowhere: no such folder: nowhere\none problem\n' });
});

test('verify-transcription says how it is used', () => {
  expect(run('scripts/verify-transcription.ts')).toMatchObject({ status: 2, stderr: expect.stringMatching(/^usage: /) });
});
