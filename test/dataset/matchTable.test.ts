import { expect, test } from 'vitest';
import { figuresInLine } from '../../src/dataset/figuresInLine.ts';
import { matchTable } from '../../src/dataset/matchTable.ts';
import { missingWordings } from '../../src/dataset/missingWordings.ts';
import type { Dataset } from '../../src/dataset/observation.ts';
import { printedGrid } from '../../src/dataset/printedGrid.ts';
import { smallEvidence } from './smallEvidence.ts';

const { datasets } = smallEvidence();
const dataset = (id: string): Dataset => {
  const found = datasets.get(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const table = dataset('cabi/table-1');
const withObservation = (locator: string, change: object): Dataset => ({
  ...table,
  observations: table.observations.map((o) => (o.locator === locator ? { ...o, ...change } : o)),
});

test.for([
  ['18-24 år 8 9', ['8', '9']],
  ['Ca. hver 14. dag 47 65', ['47', '65']],
  ['<b>I alt</b>\t<b>1.414</b>\t<b>0,5</b>', ['1.414', '0,5']],
  ['Total (n) 100 (97) 7', ['100/97', '7']],
  ['1. Har du et job?', []],
  ['Ja 4 12-14', []],
  ['Ja 4 a12', []],
  ['Ja 4 12a', []],
  ['Ja 4 (n=5)', []],
  ['Ja 4 (5)*', []],
  ['Ja 4 *(5)', []],
  ['3 måneder', []],
  ['12 13', []],
  ['', []],
] as const)('the run at the end of %j', ([line, figures]) => {
  expect(figuresInLine(line).tail.map(({ printed, base }) => (base === null ? printed : `${printed}/${base}`))).toEqual(figures);
});

test('two halves of a table side by side', () => {
  expect(figuresInLine('Dårligt 31 I høj grad').all).toEqual([]);
  expect(figuresInLine('Dårligt 31 I høj grad 26').all.map(({ printed }) => printed)).toEqual(['31', '26']);
});

test('printedGrid puts observations where they are printed', () => {
  expect(printedGrid(table).map((row) => row.map(({ valueText }) => valueText))).toEqual([['10', '100'], ['4', '40'], ['6', '60']]);
  expect(() => printedGrid({ ...table, observations: table.observations.slice(1) })).toThrow(new RangeError('no observation at r1c1: cabi/table-1'));
  expect(() => printedGrid(withObservation('r2c2', { locator: 'svar 2' }))).toThrow(/^not a cell of a table: .* at svar 2$/);
});

const TEXT = `Tabel 1 viser, at der er 10 borgere, og at

1. Svar 12
Tabel 1 Status. Procent
 Alle Kvinder 5
Borgere 2 i alt 10 100 (5)
Ja 4 40

Nej, i Del 3
afsnit 6 60
Kilde: opdigtet.
Ja 1 2
`;

const match = (text: string, data: Dataset = table) => matchTable(data, text.split('\n'));

test('finds the table after its caption and up to its source line, wrapped labels and all', () => {
  expect(match(TEXT.replace('Nej, i Del 3\n', 'Nej, i Del\n'))).toEqual({ cells: 6, bases: 1, fault: null });
});

test('side by side', () => {
  expect(match('**Tabel 1: x**\nA 10 B 100 (5)\nJa 4 Jo 40\nNej 6 Nix 60\nKilde: x')).toEqual({ cells: 6, bases: 1, fault: null });
});

const GOOD = 'Tabel 1 x\nI alt 10 100 (5)\nJa 4 40\nNej 6 60\nKilde: x';

test.for([
  ['another figure', GOOD.replace('4 40', '4 41'), /line 3 of the text: 41 stands where data has 40: cabi\/table-1#status\.women\.m1\.yes/],
  ['figures exchanged', GOOD.replace('4 40', '40 4'), /line 3 of the text: 40 stands where data has 4:/],
  ['another base', GOOD.replace('(5)', '(6)'), /line 2 of the text: the base is 6 where data has 5:/],
  ['no base', GOOD.replace(' (5)', ''), /the base 5 of cabi\/table-1#status\.women\.m1\.total stands nowhere/],
  ['a row less', GOOD.replace('Ja 4 40\n', ''), /line 3 of the text: 6 stands where data has 4:/],
  ['the last row less', GOOD.replace('Nej 6 60\n', ''), /line 4 of the text: the table ends before cabi\/table-1#status\.all\.m1\.no/],
  ['a row more', GOOD.replace('Nej', 'Måske 0 0\nNej'), /line 4 of the text: 0 stands where data has 6/],
  ['a row more at the end', GOOD.replace('Kilde', 'Måske 0 0\nKilde'), /line 5 of the text: 0 stands where data has nothing/],
  ['a cell less', GOOD.replace('4 40', '4'), /line 3 of the text: the row ends before cabi\/table-1#status\.women\.m1\.yes/],
  ['a cell more', GOOD.replace('4 40', '4 40 0'), /line 3 of the text: 0 stands where data has nothing/],
  ['half a row, and a number in a label', GOOD.replace('Nej 6', 'Nej 6 i 3 dele'), /line 4 of the text: 60 stands where data has 6:/],
  ['a row that names a source', GOOD.replace('Nej', 'Anden Kilde: 1 1\nNej'), /line 4 of the text: 1 stands where data has 6/],
  ['only a mention of the table', GOOD.replace('Tabel 1', 'Se Tabel 1'), /no caption »Tabel 1«/],
  ['another table', GOOD.replace('Tabel 1', 'Tabel 1.1'), /no caption »Tabel 1«/],
] as const)('says where the text differs: %s', ([, text, fault]) => {
  expect(match(GOOD).fault).toBe(null);
  expect(match(text).fault).toMatch(fault);
});

test('of several lines that begin like the caption, the one that leads furthest counts', () => {
  const prose = 'Tabel 1 viser, at\nsvarene er 9 9\n';
  expect(match(prose + GOOD).fault).toBe(null);
  expect(match(`${GOOD}\n${prose}`).fault).toBe(null);
  const wrong = GOOD.replace('6 60', '6 61');
  expect(match(prose + wrong)).toEqual(match(`\n\n${wrong}`));
  expect(match(`${wrong}\n${prose}`)).toEqual(match(wrong));
});

test('a count that happens to be equal to a base does not say the base', () => {
  expect(match(GOOD, withObservation('r2c1', { n: 6 })).fault).toBe('the base 6 of cabi/table-1#status.all.m1.yes stands nowhere in the table');
});

test('wordings are looked up across broken lines; what is cited from elsewhere is not', () => {
  const text = dataset('cabi/text');
  expect(missingWordings(text, 'efter 8\nuger er det godt hver tre-\ndje')).toEqual([]);
  expect(missingWordings(text, 'efter 8 uger').map((o) => o.printed)).toEqual(['godt hver tredje']);
  const elsewhere = { observations: text.observations.map((o) => ({ ...o, locator: 'https://example.org/' })) };
  expect(missingWordings(elsewhere, '')).toEqual([]);
  const nearby = { observations: text.observations.map((o) => ({ ...o, locator: 'jf. https://example.org/' })) };
  expect(missingWordings(nearby, '')).toHaveLength(2);
});

test('wordings are looked up as whole words', () => {
  const wording = (printed: string): Pick<Dataset, 'observations'> => ({ observations: dataset('cabi/text').observations.slice(0, 1).map((o) => ({ ...o, printed })) });
  const isThere = (printed: string, text: string): boolean => missingWordings(wording(printed), text).length === 0;
  expect(isThere('fire', 'for de fires vedkommende')).toBe(true);
  expect(isThere('ni', 'niveau, uni og ånI')).toBe(false);
  expect(isThere('ni', '(ni)')).toBe(true);
  expect(isThere('15', '115 150')).toBe(false);
  expect(isThere('15 (ca.)', '15 [ca.]')).toBe(false);
  expect(isThere('15 (ca.)', 'kun 15 (ca.) forløb')).toBe(true);
});

test('wordings of mentions are looked up in the order of reading', () => {
  const [o] = dataset('cabi/text').observations;
  if (!o) throw new Error('no observation');
  const mentions = (...printed: string[]) => ({ observations: printed.map((words) => ({ ...o, printed: words, sameAs: 'a#b' })) });
  const missing = (text: string, ...printed: string[]) => missingWordings(mentions(...printed), text).map((m) => m.printed);
  expect(missing('to af ni, altså 22 pct.', 'to', 'ni', '22 pct.')).toEqual([]);
  expect(missing('ni, altså 22 pct., af to', 'to', 'ni')).toEqual(['ni']);
  expect(missing('23 pct. ved begge', '23 pct.', '23 pct.')).toEqual([]);
});
