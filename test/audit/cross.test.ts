import { describe, expect, test } from 'vitest';
import { audit } from '../../src/audit/audit.ts';
import { auditedColumns } from '../../src/audit/auditedColumn.ts';
import { crosstabMargins } from '../../src/audit/crosstabMargins.ts';
import { isTrueTo } from '../../src/audit/hedges.ts';
import { possibleTogether } from '../../src/audit/possibleTogether.ts';
import { MARGINS, REPEATED, SAME_QUANTITY } from '../../src/audit/relations.ts';
import { solveColumn } from '../../src/audit/solveColumn.ts';
import { groupedColumns } from '../../src/audit/solveGroups.ts';
import { inventedEvidence, type InventedColumn } from './inventedEvidence.ts';
import { realAudit, realEvidence } from './realAudit.ts';

const crossOf = (columns: InventedColumn[], parts?: string[]) => audit(inventedEvidence(columns, parts)).cross.map(({ kind, text }) => `${kind}: ${text.en}`);

describe('places of the sources that do not agree', () => {
  const found = realAudit.cross.map(({ kind, text }) => `${kind}: ${text.en}`).join('\n');
  test('6.2: 77 + 9 are not 98', () => expect(found).toMatch(/groups: Table 6\.2.*77 \+ 9 = 86, but the column for all has 98\. With 89/));
  test('physical health in 4.4 and 5.2', () => expect(found).toMatch(/table 4\.4 has 33 \(“Fair”\) and 30 \(“Good”\), but table 5\.2 and table 6\.2 have 34 and 31/));
  test('mental health in 4.2 and 4.5, which is the same quantity', () => expect(found).toMatch(/table 4\.2 has 16 \(“Good”\), but table 4\.5, table 5\.2 and table 6\.2 have 17\. All of them can come from 16 of 97/));
  test('two official figures for one thing', () => expect(found).toMatch(/the text p\. 1 has 60 .* has 61/));
  test('a sum of rounded figures', () => expect(found).toMatch(/rounding: .*20 \+ 12 \+ 9 \+ 9.*49 of 97/));
  test('everything declared exists', () => {
    const columns = new Set(realAudit.columns.map(({ id }) => id));
    expect(SAME_QUANTITY.filter(({ column }) => !columns.has(column))).toEqual([]);
    expect(MARGINS.filter(({ dataset }) => !realEvidence.datasets.has(dataset))).toEqual([]);
    const ids = REPEATED.flatMap(({ observation, sameAs }) => [observation, ...sameAs.split(' ').filter((word) => word.includes('#'))]);
    expect(ids.filter((id) => !realEvidence.observations.has(id))).toEqual([]);
  });
  test('every observation named exists', () => {
    expect(realAudit.cross.flatMap(({ observations }) => observations).filter((id) => !realEvidence.observations.has(id))).toEqual([]);
  });
});

describe('groups', () => {
  const men: InventedColumn = { group: 'men', n: 20, values: [25, 75] };
  const all: InventedColumn = { group: 'all', n: 50, values: [34, 66] };
  test('that add up are not spoken of', () => expect(crossOf([men, { group: 'women', n: 30, values: [40, 60] }, all], ['men', 'women'])).toEqual([]));
  test('whose bases do not add up are, with the base that would', () => {
    expect(crossOf([men, { group: 'women', n: 25, values: [40, 60] }, all], ['men', 'women'])).toEqual([
      'groups: Table 1, “asked-en”: the groups are 20 + 25 = 45, but the column for all has 50. With 30 for “women-en” they would add up. A base may be misprinted, or answers may be missing.',
    ]);
  });
  test('whose people do not add up are, with the people', () => {
    expect(crossOf([men, { group: 'women', n: 30, values: [50, 50] }, all], ['men', 'women'])).toEqual([
      'groups: Table 1, “asked-en”: the people in the groups do not make those in the column for all (“c0-en”: the groups 20, all 17; “c1-en”: the groups 30, all 33). A figure or a base may be misprinted.',
    ]);
  });
  test('of many people, whose bases alone do not add up, are', () => {
    const half = (group: string, n: number): InventedColumn => ({ group, n, values: [50, 50] });
    expect(crossOf([half('men', 600), half('women', 390), half('all', 1000)], ['men', 'women'])).toEqual([
      'groups: Table 1, “asked-en”: the groups are 600 + 390 = 990, but the column for all has 1000. With 610 for “men-en” or 400 for “women-en” they would add up. A base may be misprinted, or answers may be missing.',
    ]);
  });
  test('of two kinds in one table are two groupings', () => {
    const evidence = inventedEvidence([men, { group: 'women', n: 30, values: [40, 60] }, { group: 'young', n: 20, values: [25, 75] }, { group: 'old', n: 30, values: [40, 60] }, all], ['men', 'women']);
    for (const [code, order] of [['young', 1], ['old', 2]] as const) Object.assign(evidence.sources[0]?.codes.get(`group:${code}`) ?? {}, { order });
    expect(audit(evidence).cross).toEqual([]);
    expect(groupedColumns(auditedColumns(evidence).map(solveColumn), evidence).map(({ groups }) => groups.map(({ column }) => column.group))).toEqual([['men', 'women'], ['young', 'old']]);
  });
  test('without an order in the codebook need not be everybody', () => expect(crossOf([men, { group: 'women', n: 25, values: [40, 60] }, all])).toEqual([]));
});

describe('crosstabs', () => {
  test('each column can be right, but not all of them together', () => {
    const parts: InventedColumn[] = [{ group: 'a', n: 50, values: [10, 20], total: 30 }, { group: 'b', n: 50, values: [30, 40], total: 70 }];
    expect(crossOf([...parts, { group: 'all', n: 50, values: [40, 60] }])).toEqual([]);
    expect(crossOf([...parts, { group: 'all', n: 50, values: [50, 50] }])[0]).toMatch(/^groups: Table 1.*no set of people gives all cells/);
  });
  test('a table of bounds is possible exactly if numbers within them exist', () => {
    const cell = (lo: number, hi: number) => ({ lo, hi });
    const table = (total: number) => ({ cells: [[cell(0, 2), cell(1, 3)], [cell(2, 2), cell(0, 1)]], rowSums: [cell(3, 3), cell(2, 3)], columnSums: [cell(2, 3), cell(3, 3)], total });
    expect([4, 5, 6, 7].map((total) => possibleTogether(table(total)))).toEqual([false, true, true, false]);
  });
});

describe('margins of a crosstab', () => {
  const parts: InventedColumn[] = [{ group: 'low', n: 39, values: [5, 26], total: 31 }, { group: 'high', n: 39, values: [59, 10], total: 69 }];
  const margins = [{ dataset: 'cabi/table-1', indicator: 'asked', time: 'm1', as: 'other.all.m1', categories: { low: 'c0', high: 'c1' } }];
  const remarks = (n: number, values: number[]) => {
    const evidence = inventedEvidence([...parts, { slug: 'table-2', table: '2', indicator: 'other', n, values }]);
    return crosstabMargins(auditedColumns(evidence).map(solveColumn), evidence, margins).map(({ text }) => text.en);
  };
  test('12 and 27 agree with 12 and 27, and with 13 and 27 where one more has answered', () => {
    expect(remarks(39, [31, 69])).toEqual([]);
    expect(remarks(40, [33, 68])).toEqual([]);
  });
  test('but not with 11 and 28, nor with 11 and 29', () => {
    expect(remarks(39, [28, 72])).toEqual(['Table 1 and table 2 have the same distribution, but the people behind do not agree (“c0-en”: 12 against 11; “c1-en”: 27 against 28). One of the figures may be misprinted.']);
    expect(remarks(40, [28, 73])).toHaveLength(1);
  });
});

describe('the same quantity', () => {
  const again = (value: number, more: Partial<InventedColumn> = {}): InventedColumn => ({ slug: 'table-2', table: '2', values: [value, 100 - value], n: 40, ...more });
  const first: InventedColumn = { values: [45, 55], n: 40 };
  test('in two tables must agree', () => {
    expect(crossOf([first, again(45)])).toEqual([]);
    expect(crossOf([first, again(50)])).toEqual(['repeat: “asked-en”: table 1 has 45 (“c0-en”) and 55 (“c1-en”), but table 2 has 50 and 50. One of the figures may be misprinted.']);
  });
  test('of other people or at another time is another quantity', () => {
    expect(crossOf([first, again(50, { n: 20 })])).toEqual([]);
    expect(crossOf([first, again(50, { time: 'm2' })])).toEqual([]);
  });
});

describe('figures that repeat others', () => {
  const table: InventedColumn = { values: [28, 31, 41], n: 39 };
  const c = (i: number): string => `cabi/table-1#asked.all.m1.c${i}`;
  const mention = (value: number, sameAs: string, more: Partial<InventedColumn> = {}): InventedColumn => ({ slug: 'mentions', table: '', total: null, indicator: 'said', values: [value], n: null, sameAs, ...more });
  const remarks = (one: InventedColumn) => crossOf([table, one]);

  test.for([
    [28, c(0)],
    [59, `sum ${c(0)} ${c(1)}`],
    [3, `difference ${c(1)} ${c(0)}`],
    [72, `complement ${c(0)}`],
    [25, c(0), { precision: 'godt' }],
    [33.3, c(1), { precision: 'knap', decimals: 1 }],
    [39, `base ${c(0)}`, { unit: 'count' }],
    [11, `count-of ${c(0)}`, { unit: 'count' }],
    [1, `difference ${c(1)} ${c(0)}`, { unit: 'count' }],
  ] as const)('%d of %s agrees', ([value, sameAs, more]) => expect(remarks(mention(value, sameAs, more))).toEqual([]));

  test.for([
    [29, c(0)],
    [62, `sum ${c(0)} ${c(1)}`],
    [5, `difference ${c(1)} ${c(0)}`],
    [73, `complement ${c(0)}`],
    [33.3, c(0), { precision: 'godt', decimals: 1 }],
    [25, c(0), { precision: 'knap' }],
    [38, `base ${c(0)}`, { unit: 'count' }],
    [12, `count-of ${c(0)}`, { unit: 'count' }],
  ] as const)('%d of %s does not', ([value, sameAs, more]) => {
    const [found, ...others] = remarks(mention(value, sameAs, more));
    expect(found).toMatch(/^repeat: The text p\. 7 has “.*table 1/);
    expect(found).toContain(`“${(value as number).toFixed(value === 33.3 ? 1 : 0)}”`);
    expect(others).toEqual([]);
  });
});

test('a mention is held against what it names, not against its codes a second time', () => {
  const text: InventedColumn = { slug: 'text', table: '', total: null, values: [45], n: null };
  expect(crossOf([text, { ...text, slug: 'mentions', values: [54], sameAs: 'cabi/text#asked.all.m1.c0' }])).toEqual([
    'repeat: The text p. 7 has “54”, but the text p. 7 has 45 for “c0-en”. One of the figures may be misprinted.',
  ]);
});

test('a wording is true of what it says', () => {
  const says = (precision: 'fraction' | 'godt' | 'knap' | 'cirka' | 'mere-end' | 'under', value: number, of: number): boolean => isTrueTo({ precision, value, valueText: String(value), unit: 'percent' }, of, of);
  expect([says('cirka', 50, 51), says('godt', 25, 28), says('fraction', 50, 51), says('knap', 50, 48), says('mere-end', 50, 90), says('under', 50, 10)]).toEqual(Array(6).fill(true));
  expect([says('cirka', 50, 54), says('godt', 25, 24), says('fraction', 50, 53), says('knap', 50, 51), says('mere-end', 50, 45), says('under', 50, 51)]).toEqual(Array(6).fill(false));
});

describe('counts beside percentages', () => {
  const counts: InventedColumn = { indicator: 'number', unit: 'count', values: [7, 3], n: 10, total: 10 };
  test('agree', () => expect(crossOf([counts, { values: [70, 30], n: 10 }])).toEqual([]));
  test('disagree', () => expect(crossOf([counts, { values: [60, 40], n: 10 }])[0]).toBe('repeat: Table 1: 7 of 10 (“c0-en”) is 70 per cent, but 60 is printed and 3 of 10 (“c1-en”) is 30 per cent, but 40 is printed. One of the figures may be misprinted or rounded in another way.'));
  test('do not make their total', () => expect(crossOf([{ ...counts, total: 11 }])[0]).toMatch(/numbers add up to 10, but the total is printed as 11/));
  test('have a total that is not the base', () => expect(crossOf([{ ...counts, n: 12 }])[0]).toMatch(/total is 10, but the base is printed as 12/));
});
