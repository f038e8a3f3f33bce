import { describe, expect, test } from 'vitest';
import { dateText } from '../../src/i18n/dates.ts';
import { placeText } from '../../src/i18n/place.ts';
import { strings } from '../../src/i18n/strings.ts';

describe('dateText', () => {
  test.for([
    ['2019', '2019', '2019'],
    ['2016-09', 'september 2016', 'September 2016'],
    ['2022-06-22', '22. juni 2022', '22 June 2022'],
    // The first of a month is not the last of the month before, whatever the time zone.
    ['2013-01-01', '1. januar 2013', '1 January 2013'],
  ] as const)('%s', ([date, da, en]) => {
    expect([dateText(date, 'da'), dateText(date, 'en')]).toEqual([da, en]);
  });
});

describe('placeText', () => {
  const at = (table: string, page: number | null) => ({ table, page });
  test.for([
    ['a table', [at('6.5', 36), at('6.5', 36)], 'tabel 6.5, s. 36', 'table 6.5, p. 36'],
    ['pages that follow each other', [at('', 34), at('', 33), at('', 36)], 's. 33–34, 36', 'pp. 33–34, 36'],
    ['tables on several pages', [at('6.5', 36), at('4.2', 20)], 'tabel 4.2, 6.5, s. 20, 36', 'table 4.2, 6.5, pp. 20, 36'],
    ['a document without pages', [at('', null)], '', ''],
    ['nothing', [], '', ''],
  ] as const)('of %s', ([, observations, da, en]) => {
    expect([placeText(observations, 'da'), placeText(observations, 'en')]).toEqual([da, en]);
  });
});

test('no word of the interface is empty, or the same in both languages by oversight', () => {
  const [da, en] = [strings('da'), strings('en')];
  const same = (Object.keys(da) as (keyof typeof da)[]).filter((key) => da[key].trim() === '' || (da[key] === en[key] && / /.test(da[key])));
  expect(same).toEqual([]);
});
