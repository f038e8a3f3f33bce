import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateText, isoDate, spanText } from '../../src/i18n/dates.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { formatFigure, type Quantity } from '../../src/i18n/numbers.ts';

const date = (value: number, own: Partial<Quantity> = {}): Quantity => ({ value, decimals: 0, unit: 'date', precision: 'exact', ...own });

describe('a date of the data', () => {
  test.for([
    [date(2013), [], '2013', '2013'],
    [date(201604), [], 'april 2016', 'April 2016'],
    [date(20130101), [], '1. januar 2013', '1 January 2013'],
    [date(20130101), ['number'], '1. januar 2013', '1 January 2013'],
    [date(201604), ['cap'], 'April 2016', 'April 2016'],
    [date(2017, { precision: 'medio' }), [], 'medio 2017', 'mid-2017'],
    [date(2017, { precision: 'medio' }), ['number'], 'medio 2017', 'mid-2017'],
    [date(201904, { precision: 'medio' }), ['cap'], 'Medio april 2019', 'Mid-April 2019'],
    [date(2018, { precision: 'primo' }), [], 'primo 2018', 'early 2018'],
    [date(2020, { precision: 'ultimo' }), [], 'ultimo 2020', 'end of 2020'],
  ] as const)('%j as %j is written %s, %s', ([q, formats, da, en]) => {
    expect([formatFigure(q, 'da', formats), formatFigure(q, 'en', formats)]).toEqual([da, en]);
  });

  test.for([0, 20, 13, 20131, 2013010, 201301011, -2013, 2013.5])('%d is none', (value) => {
    expect(() => isoDate(value)).toThrow(new RangeError(`not a date: ${value}`));
    for (const lang of LANGS) expect(() => formatFigure(date(value), lang)).toThrow(RangeError);
  });

  test('has no words', () => {
    for (const lang of LANGS) expect(() => formatFigure(date(2013), lang, ['words'])).toThrow(RangeError);
  });

  test('is the day of the calendar, wherever the machine stands', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), (day) => {
        const iso = day.toISOString().slice(0, 10);
        expect(isoDate(Number(iso.replaceAll('-', '')))).toBe(iso);
        expect(dateText(iso, 'da')).toMatch(new RegExp(`^${day.getUTCDate()}\\. \\p{L}+ ${day.getUTCFullYear()}$`, 'u'));
        expect(dateText(iso, 'en')).toMatch(new RegExp(`^${day.getUTCDate()} \\p{L}+ ${day.getUTCFullYear()}$`, 'u'));
      }),
    );
  });
});

test.for([
  ['2013', '2021', '2013–2021'],
  ['april 2016', 'maj 2016', 'april–maj 2016'],
  ['april 2016', 'april 2016', 'april 2016'],
  ['december 2016', 'januar 2017', 'december 2016 – januar 2017'],
  ['1. april 2016', '3. maj 2016', '1. april – 3. maj 2016'],
  ['medio 2017', 'ultimo 2020', 'medio 2017 – ultimo 2020'],
  ['2017', 'ultimo 2020', '2017 – ultimo 2020'],
  ['2015', null, 'fra 2015'],
  [null, 'juni 2018', 'til juni 2018'],
  [null, null, ''],
] as const)('from %j to %j is written %s', ([start, end, text]) => {
  expect(spanText(start, end, 'da')).toBe(text);
});

test('an open span is written in English too', () => {
  expect([spanText('2015', null, 'en'), spanText(null, '2018', 'en')]).toEqual(['from 2015', 'until 2018']);
});
