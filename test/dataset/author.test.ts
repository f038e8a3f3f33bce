import { expect, test } from 'vitest';
import { authorName, parseAuthor } from '../../src/dataset/author.ts';

test.for([
  ['Benjaminsen, Lars', { family: 'Benjaminsen', given: 'Lars' }, 'Lars Benjaminsen'],
  ['Beskæftigelsesministeren', { literal: 'Beskæftigelsesministeren' }, 'Beskæftigelsesministeren'],
  ['Dansk Arbejdsgiverforening', { literal: 'Dansk Arbejdsgiverforening' }, 'Dansk Arbejdsgiverforening'],
] as const)('»%s«', ([text, author, name]) => {
  expect(parseAuthor(text)).toEqual(author);
  expect(authorName(parseAuthor(text))).toBe(name);
});
