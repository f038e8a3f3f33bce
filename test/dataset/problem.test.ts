import { expect, test } from 'vitest';
import { byPlace, DataError, formatProblem, type Problem } from '../../src/dataset/problem.ts';

const problem: Problem = {
  file: 'data/vive-2019/table-4-2.csv',
  line: 14,
  column: 6,
  field: 'value',
  message: 'not a percentage; above 100',
  value: '101.2',
};

test('where, what and why on one line', () => {
  expect(formatProblem(problem)).toBe('data/vive-2019/table-4-2.csv:14:6 value: not a percentage; above 100: 101.2');
});

test('what is not known is left out', () => {
  expect(formatProblem({ ...problem, line: null, column: null, field: '', value: '' })).toBe(
    'data/vive-2019/table-4-2.csv: not a percentage; above 100',
  );
});

test('a value cannot disturb the terminal or the line', () => {
  expect(formatProblem({ ...problem, value: 'a\n\u001b[31m\u202e' })).toMatch(/: a\\u\{a\}\\u\{1b\}\[31m\\u\{202e\}$/);
  expect(formatProblem({ ...problem, value: '😀'.repeat(100) })).toMatch(/: (?:😀){100}$/u);
  expect(formatProblem({ ...problem, value: '😀'.repeat(101) })).toMatch(/: (?:😀){100}…$/u);
});

test('problems are put in order of reading; those of the whole file first', () => {
  const at = (line: number | null, column: number | null): Problem => ({ ...problem, line, column });
  const sorted = [at(2, 9), at(10, 1), at(2, 1), at(null, null)].sort(byPlace);
  expect(sorted.map(({ line, column }) => [line, column])).toEqual([[null, null], [2, 1], [2, 9], [10, 1]]);
});

test('an error tells all', () => {
  const error = new DataError([problem, { ...problem, line: 15 }]);
  expect(error.message.split('\n')).toEqual(['2 problems found', formatProblem(problem), formatProblem({ ...problem, line: 15 })]);
  expect(new DataError([problem]).message).toMatch(/^one problem found\n/);
});
