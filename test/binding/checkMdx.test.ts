import { describe, expect, test } from 'vitest';
import { checkMdx, figuresInMdx, type Known } from '../../src/binding/checkMdx.ts';
import { formatProblem } from '../../src/dataset/problem.ts';
import type { Lang } from '../../src/i18n/lang.ts';
import { anObservation, findIn } from './anObservation.ts';

const a = anObservation({ value: 43 });
const known: Known = {
  find: findIn(a),
  charts: new Set(['a-chart']),
  findings: new Set(['a-finding']),
  datasets: new Set(['vive-2019/table-6-5']),
  terms: new Set(),
  sources: new Set(['vive-2019']),
};
const problems = (text: string, lang: Lang = 'da'): string[] => checkMdx({ path: 'page.mdx', text }, lang, known).map(formatProblem);

describe('checkMdx', () => {
  test('finds nothing in a page that names what is there', () => {
    const text = `# A page
<Fig of="${a.id}" as="number" /> and <Fig
  of="complement ${a.id}"
/> of all <Cite source="vive-2019" page="3" />.
<Chart id="a-chart" />
<Finding id="a-finding" />
<Link to="dataset:vive-2019/table-6-5">the table</Link>, <Link to="theme:motivation">the theme</Link>, <Link to="method">how</Link>`;
    expect(problems(text)).toEqual([]);
  });

  test.for([
    ['<Fig of="no/such#thing" />', 'Fig: unknown observation: no/such#thing'],
    [`<Fig of="${a.id}" as="loud" />`, 'Fig: unknown format, not one of number, words, cap: loud'],
    [`<Fig of="${a.id}" as="words" />`, 'Fig: no words for 43 (percent)'],
    [`<Fig of="${a.id}" />.`, 'Fig: two full stops; let something follow the figure: 43 pct..'],
    [`<Fig of="base ${a.id}" />`, `Fig: the source prints no base for ${a.id}`],
    ['<Fig as="number" />', 'Fig: <Fig> lacks of="…"'],
    ['<Chart id="b-chart" />', 'Chart: unknown chart'],
    ['<Finding id="b-finding" />', 'Finding: unknown finding'],
    ['<Cite source="vive-2020" />', 'Cite: unknown source'],
    ['<Link to="theme:sport">x</Link>', 'Link: no such theme: theme:sport'],
    ['<Link to="finding:b-finding">x</Link>', 'Link: no such finding'],
    ['<Link to="dataset:vive-2019/table-9">x</Link>', 'Link: no such dataset'],
    ['<Link to="nowhere">x</Link>', 'Link: no such page: nowhere'],
    ['<Link>x</Link>', 'Link: <Link> lacks to="…"'],
  ] as const)('refuses %s', ([component, message]) => {
    const tag = component.replace(/(?<=>).*/, '');
    expect(problems(component)).toEqual([`page.mdx:1:1 ${message}: ${tag}`]);
  });

  test('says where, and tells everything', () => {
    expect(problems('\n\nBoth <Chart id="x" /> and <Chart id="y" />')).toEqual([
      'page.mdx:3:6 Chart: unknown chart: <Chart id="x" />',
      'page.mdx:3:27 Chart: unknown chart: <Chart id="y" />',
    ]);
  });

  test('knows that only Danish abbreviates per cent', () => {
    expect(problems(`<Fig of="${a.id}" />.`, 'en')).toEqual([]);
  });
});

test('figuresInMdx lists every figure as often as it is named, whatever the order', () => {
  expect(figuresInMdx('<Fig of="b" /> <Fig as="words" of="a" /> <Chart id="c" /> <Fig of="b" />')).toEqual(['a', 'b', 'b']);
});
