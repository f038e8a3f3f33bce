import { describe, expect, test } from 'vitest';
import { readDeclarations } from '../../src/binding/readDeclarations.ts';
import { formatProblem } from '../../src/dataset/problem.ts';
import { askedSchema, resolveAsked } from '../../src/site/asked.ts';

const known = {
  find: () => {
    throw new Error('not asked here');
  },
  ...{ charts: new Set(['c']), findings: new Set(['a', 'b']), datasets: new Set(['vive-2019/table-4-1']), sources: new Set<string>(), terms: new Set<string>() },
};
const prose = new Map([['pages/method', { da: '## Små tal\n', en: '## Small numbers\n' }]]);
const read = (da: string, en: string) =>
  readDeclarations([{ path: 'content/asked/da.yaml', text: da }, { path: 'content/asked/en.yaml', text: en }], askedSchema);
const resolved = (da: string, en: string) => resolveAsked(read(da, en).items, known, ['finding:a', 'chart:c'], prose);

const DA = '"finding:a": [glad for mentor]\n"chart:c": [kurve]\nmethod: [hvordan]\n';
const EN = '"finding:a": [happy]\n"chart:c": [curve]\nmethod: [how]\n';

test('what is asked is given by language and route, sections and datasets too', () => {
  const { asked, problems } = resolved(`${DA}"method#små-tal": [få]\n"dataset:vive-2019/table-4-1": [helbred]\n`, EN);
  expect(problems).toEqual([]);
  expect(asked.da.get('finding:a')).toEqual(['glad for mentor']);
  expect(asked.da.get('method#små-tal')).toEqual(['få']);
  expect([...asked.en.keys()]).toEqual(['finding:a', 'chart:c', 'method']);
});

describe('is refused with its place', () => {
  const problems = (da: string, en: string): string[] => resolved(da, en).problems.map(formatProblem);
  test('a route that leads nowhere, a section of another language, a page that nobody asks for', () => {
    expect(problems(`"finding:x": [y]\n${DA}`, `"finding:a": [happy]\n"method#små-tal": [few]\n"chart:c": [curve]\n`)).toEqual([
      expect.stringMatching(/^content\/asked\/da\.yaml:1:\d+ route: no such finding: finding:x$/),
      expect.stringMatching(/^content\/asked\/en\.yaml:2:\d+ route: no such section: method#små-tal$/),
      'content/asked/en.yaml:1:1 route: nothing that readers ask for it: method',
    ]);
  });
  test('a section of links alone, which nobody is led to', () => {
    const links = new Map([['pages/method', { da: '## Læs videre\n\n- <Link to="data">Data</Link>\n', en: '' }]]);
    const { problems: found } = resolveAsked(read(`${DA}"method#læs-videre": [mere]\n`, EN).items, known, ['finding:a', 'chart:c'], links);
    expect(found.map(formatProblem)).toEqual([expect.stringMatching(/^content\/asked\/da\.yaml:4:\d+ route: no such section: method#læs-videre$/)]);
  });
  test('a language that is missing, for every route', () => {
    const { items } = readDeclarations([{ path: 'content/asked/da.yaml', text: DA }], askedSchema);
    expect(resolveAsked(items, known, ['finding:a', 'chart:c'], prose).problems.map(({ file, value }) => `${file}: ${value}`)).toEqual(
      ['finding:a', 'chart:c', 'method'].map((route) => `content/asked/en.yaml: ${route}`),
    );
  });
  test('more questions than there are letters for', () => {
    const many = Array.from({ length: 27 }, (_, i) => `q${i}`).join(', ');
    expect(read(`${DA}"finding:b": [${many}]\n`, EN).problems.map(formatProblem)).toEqual([expect.stringMatching(/^content\/asked\/da\.yaml:4:\d+ finding:b: /)]);
  });
  test('a route without words', () => {
    expect(read(`${DA}"finding:b": []\n`, EN).problems.map(formatProblem)).toEqual([expect.stringMatching(/^content\/asked\/da\.yaml:4:\d+ finding:b: /)]);
  });
});
