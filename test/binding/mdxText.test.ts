import { expect, test } from 'vitest';
import { mdxText } from '../../src/binding/mdxText.ts';
import { anObservation, findIn } from './anObservation.ts';

const a = anObservation({ value: 43 });
const PAGE = `---
title: "Praktik: hvornår?"
lead: Kort sagt.
keyFindings: [one]
names: [praktikplads, på arbejde]
---

Først.

## Mange *når* det ikke

I alt var <Fig of="${a.id}" /> med <Cite source="cabi" page="2" />, se <Link to="method">metoden</Link> og [kilden](https://example.org).

<Chart id="a-chart" />

<Finding id="two" />
`;

test('a section of links alone is left out', () => {
  const page = `${PAGE}\n## Læs videre\n\n- <Link to="method">Metode</Link>: sådan læser vi\n- <Link to="data">Data</Link>\n`;
  expect(mdxText(page, 'da', findIn(a))).toEqual(mdxText(PAGE, 'da', findIn(a)));
});

test('a page’s words, with its figures as readers see them', () => {
  expect(mdxText(PAGE, 'da', findIn(a))).toEqual({
    ...{ title: 'Praktik: hvornår?', lead: 'Kort sagt.', names: ['praktikplads', 'på arbejde'], findings: ['one', 'two'] },
    sections: [
      { heading: '', text: 'Først.' },
      { heading: 'Mange når det ikke', text: 'I alt var 43 pct. med , se metoden og kilden.' },
    ],
  });
  expect(mdxText(PAGE, 'en', findIn(a)).sections[1]?.text).toContain('I alt var 43 per cent med');
});
