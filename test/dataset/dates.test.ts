import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { audit } from '../../src/audit/audit.ts';
import { checkDate } from '../../src/dataset/checkDate.ts';
import { checkPrintedDate } from '../../src/dataset/checkPrintedDate.ts';
import { checkValue } from '../../src/dataset/checkValue.ts';
import { loadEvidence } from '../../src/dataset/loadEvidence.ts';
import { nodeFiles } from '../../src/dataset/nodeFiles.ts';
import { SOURCE_IDS, type Evidence } from '../../src/dataset/observation.ts';
import { DataError } from '../../src/dataset/problem.ts';
import { bindFigure, parseExpression } from '../../src/binding/expression.ts';
import { memoryFiles } from './memoryFiles.ts';
import { SMALL_FILES } from './smallEvidence.ts';

describe('checkDate', () => {
  test.for([
    ['2013', null],
    ['201604', null],
    ['20131001', null],
    ['20240229', null],
    ['20130229', 'not a date; no such day'],
    ['20130431', 'not a date; no such day'],
    ['20130100', 'not a date; no such day'],
    ['201313', 'not a date; no such month'],
    ['201300', 'not a date; no such month'],
    ['20131301', 'not a date; no such month'],
    ['0013', 'not a date; not a year from 1900 to 2099'],
    ['2100', 'not a date; not a year from 1900 to 2099'],
    ['20131', 'not a date like 2019, 201604 or 20131001'],
    ['2013-10', 'not a date like 2019, 201604 or 20131001'],
  ] as const)('%s: %s', ([text, message]) => {
    expect(checkDate(text)).toBe(message);
  });

  test('is what the unit asks for', () => {
    expect(checkValue('201313', 'date')).toBe('not a date; no such month');
    expect(checkValue('2013.0', 'date')).toMatch(/^not a date/);
    expect(checkValue('-2013', 'date')).toMatch(/^not a date/);
  });

  test('lets every day of the calendar pass, and none beside', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2099 }), fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 33 }), (year, month, day) => {
        const two = (part: number): string => String(part).padStart(2, '0');
        const made = new Date(`${year}-${two(month)}-${two(day)}T00:00:00Z`);
        const exists = !Number.isNaN(made.getTime()) && made.getUTCDate() === day;
        expect(checkDate(`${year}${two(month)}${two(day)}`) === null).toBe(exists);
      }),
    );
  });
});

test.for([
  ['1. oktober 2013', '20131001', null],
  ['11. oktober 2013', '20131001', 'does not say the day 1'],
  ['1. november 2013', '20131001', 'does not say the month 10'],
  ['1. oktober 2014', '20131001', 'does not say the year 2013'],
  ['april til maj 2016', '201604', null],
  ['april til maj 2016', '201605', null],
  ['april til maj 2016', '201606', 'does not say the month 6'],
  ['i maj måned 12016', '201605', 'does not say the year 2016'],
  ['2013-2021', '2021', null],
  ['Maj 2016', '201605', null],
] as const)('%s beside %s: %s', ([printed, value, message]) => {
  expect(checkPrintedDate(printed, value)).toBe(message);
});

test.for([
  ['weeks,all,m1,yes,1,2013,ultimo 2013,date,,ultimo,,,Om forløbet,', ''],
  ['weeks,all,m1,yes,1,2013,i 2013,date,,godt,,,Om forløbet,', 'precision: not said of a date: godt'],
  ['weeks,all,m1,yes,1,8,8 uger,weeks,,medio,,,Om forløbet,', 'precision: not said of what is no date: medio'],
  ['weeks,all,m1,yes,1,2012,i 2013,date,,exact,,,Om forløbet,', 'printed: does not say the year 2012: i 2013'],
] as const)('a row %s is told: %s', ([row, told]) => {
  const text = SMALL_FILES['cabi/text.csv'].replace(/^weeks.*$/m, row);
  let message = '';
  try {
    loadEvidence(memoryFiles({ ...SMALL_FILES, 'cabi/text.csv': text }), { required: [] });
  } catch (error) {
    message = (error as DataError).message;
  }
  if (told === '') expect(message).toBe('');
  else expect(message).toContain(told);
});

const evidence = loadEvidence(nodeFiles(join(import.meta.dirname, '../../data')));

test('every source has its dates, and dates stand nowhere else', () => {
  const dates = [...evidence.datasets.values()].filter(({ slug }) => slug === 'dates');
  expect(dates.map(({ sourceId }) => sourceId).sort()).toEqual([...SOURCE_IDS].sort());
  for (const { unit, datasetId, n, table } of evidence.observations.values())
    expect({ datasetId, isDate: unit === 'date' }).toEqual({ datasetId, isDate: datasetId.endsWith('/dates') && n === null && table === '' });
});

test('the audit says the same with dates and without', () => {
  const sources = evidence.sources.map((source) => ({ ...source, datasets: source.datasets.filter(({ slug }) => slug !== 'dates') }));
  const datasets = new Map(sources.flatMap((source) => source.datasets.map((dataset) => [dataset.id, dataset] as const)));
  const observations = new Map([...evidence.observations].filter(([, { unit }]) => unit !== 'date'));
  const without: Evidence = { sources, datasets, observations };
  expect(JSON.stringify(audit(evidence))).toBe(JSON.stringify(audit(without)));
  // Two printings of one date that differ would be another matter; a date is never held against a count.
  expect([...audit(evidence).remarks.keys()].filter((id) => evidence.observations.get(id)?.unit === 'date')).toEqual([]);
});

test('nothing is computed from dates', () => {
  const find = (id: string) => evidence.observations.get(id)!;
  const ids = ['start', 'end'].map((end) => `aarhus-2022/dates#courses-counted.studies.calendar.${end}`).join(' ');
  for (const op of ['sum', 'difference', 'ratio'])
    expect(() => bindFigure(parseExpression(`${op} ${ids}`), find)).toThrow(`${op} of what cannot be compared (dates)`);
  expect(bindFigure(parseExpression(ids.split(' ')[0] ?? ''), find)).toMatchObject({ value: 2013, unit: 'date' });
});
