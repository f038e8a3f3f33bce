import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { audit } from '../../src/audit/audit.ts';
import { roundPercent } from '../../src/stats/rounding.ts';
import { inventedEvidence, type InventedColumn } from './inventedEvidence.ts';
import { realAudit, realEvidence, viveColumn } from './realAudit.ts';

const kinds = (id: string): string[] => viveColumn(id).remarks.map(({ kind }) => kind);
const said = (id: string): string => viveColumn(id).remarks[0]?.text.en ?? '';
const invented = (column: InventedColumn) => {
  const [found] = audit(inventedEvidence([column])).columns;
  if (!found) throw new Error('no column');
  return found;
};

describe('the published tables', () => {
  test('6.5: 39 people cannot give mental health at the first measurement, 38 can', () => {
    const column = viveColumn('table-6-5#mental-health-self.followed.m1');
    expect(column.verdict).toBe('inconsistent');
    expect(column.categories).toEqual(['excellent', 'very-good', 'good', 'fair', 'poor']);
    expect(column.nearbyN[0]).toEqual({ n: 38, counts: [0, 1, 6, 17, 14], verdict: 'consistent' });
    expect(kinds(column.id.slice(10))).toEqual(['base', 'cell']);
    expect(column.remarks[0]?.text.da).toBe(
      'Kolonnen kan ikke komme af de trykte 39 personer. Den passer med 38: 0, 1, 6, 17 og 14 personer. Én person kan mangle at have svaret, eller basen kan være trykt forkert.',
    );
    expect(column.remarks[1]?.text.en).toBe('Out of 39 people no whole number gives 16 per cent (the nearest are 15 and 18), 45 per cent (44 and 46) and 37 per cent (36 and 38).');
  });

  test('6.2: not 77 but 89 without work, since the groups then add up; 86, which is nearer, does not do that', () => {
    const column = viveColumn('table-6-2#physical-health-self.not-employed.m1');
    expect(column.nearbyN.map(({ n }) => n)).toEqual([86, 89]);
    expect(column.explanation).toEqual({ kind: 'base', n: 89, counts: [3, 9, 26, 32, 19], repair: null });
    expect(said('table-6-2#physical-health-self.not-employed.m1')).toContain('89 + 9 = 98');
    expect(said('table-6-2#physical-health-self.not-employed.m1')).toContain('77');
  });

  test('5.2: a sum of 90 is beyond any base; 38 in place of 28 mends it, and the groups', () => {
    const column = viveColumn('table-5-2#physical-health-self.ongoing.m1');
    expect(column).toMatchObject({ sum: 90, nearbyN: [], repairs: [{ category: 'fair', from: 28, to: 38 }] });
    expect(column.explanation?.counts).toEqual([4, 8, 21, 29, 15]);
    expect(kinds('table-5-2#physical-health-self.ongoing.m1')).toEqual(['misprint', 'sum', 'cell']);
    expect(said('table-5-2#physical-health-self.ongoing.m1')).toMatch(/38 instead of 28 at “Fair”.*groups then also add up/);
  });

  test('6.3: all four columns of the third measurement fit 43', () => {
    const columns = realAudit.columns.filter(({ datasetId, time }) => datasetId === 'vive-2019/table-6-3' && time === 'm3');
    expect(columns.map(({ explanation }) => explanation?.n)).toEqual([43, 43, 43, 43]);
    expect(columns[0]?.remarks[0]?.text.da).toContain('Det gør også 3 andre kolonner');
  });

  test('6.4: belief in having something to offer fits 38', () => {
    expect(viveColumn('table-6-4#competences-self.followed.m3').explanation).toEqual({ kind: 'base', n: 38, counts: [2, 4, 11, 8, 12, 1], repair: null });
  });

  test('4.4: the figures add up to the base, and 5.2 has their percentages', () => {
    const column = viveColumn('table-4-4#physical-health-self.all.m1');
    expect(column).toMatchObject({ sum: 98, verdict: 'inconsistent', nearbyN: [], explanation: { kind: 'counts', counts: [19, 33, 30, 9, 7] } });
    expect(said('table-4-4#physical-health-self.all.m1')).toContain('19, 34, 31, 9 and 7 per cent, which table 5.2 has');
  });

  test('5.3: one answer missing in the first column; in the second a 5 for a 6, since no base is near', () => {
    expect(viveColumn('table-5-3#conversation-frequency.all.m1').explanation).toMatchObject({ kind: 'base', n: 97 });
    expect(viveColumn('table-5-3#conversation-frequency.all.m2').explanation).toMatchObject({ kind: 'misprint', n: 69, repair: { category: 'less-than-monthly', from: 5, to: 6 } });
    expect(said('table-5-3#conversation-frequency.all.m2')).toContain('It would also fit 77');
    expect(viveColumn('table-5-3#conversation-frequency.all.m3').remarks).toEqual([]);
  });

  test('4.7: 97 fits, and so does another cell: both are said', () => {
    expect(said('table-4-7#own-finances.all.m1')).toMatch(/would fit 97: 23, 22, 6, 3 and 43.*would also fit 98.*adjusted to make the sum 100.*24.*23/);
    expect(said('table-4-7#own-finances.all.m1')).not.toContain('other column');
  });

  test('4.3: rounded twice is said gently, with the figures', () => {
    expect(viveColumn('table-4-3#psychiatric-medication.all.m1')).toMatchObject({ verdict: 'double-rounding', counts: [33, 41, 24], sum: 101 });
    expect(said('table-4-3#psychiatric-medication.all.m1')).toContain('24 of 98 is 24.49 per cent, which becomes 24.5 and then 25; rounded once it is 24.');
  });

  test('4.5: the parts of a crosstab are read against their own totals', () => {
    expect(viveColumn('table-4-5#mental-by-physical-health.physical-fair.m1')).toMatchObject({ verdict: 'consistent', counts: [0, 0, 2, 19, 12], sum: 34 });
  });

  test('these columns and no others are accused', () => {
    const accused = realAudit.columns.filter(({ verdict }) => verdict === 'inconsistent').map(({ table, indicator, time, group }) => `${table} ${indicator} ${group} ${time}`);
    expect(accused).toEqual([
      '4.4 physical-health-self all m1',
      '4.7 own-finances all m1',
      '5.2 physical-health-self ongoing m1',
      '5.3 conversation-frequency all m1',
      '5.3 conversation-frequency all m2',
      '6.2 physical-health-self not-employed m1',
      '6.3 job-wishes-staff followed m3',
      '6.3 goal-directed-staff followed m3',
      '6.3 concentration-staff followed m3',
      '6.3 everyday-staff followed m3',
      '6.4 competences-self followed m3',
      '6.5 mental-health-self followed m1',
    ]);
  });

  test('a column that can be right has no remark, one that was rounded twice has one, one that cannot be right has its main one first', () => {
    for (const { id, verdict, remarks } of realAudit.columns) {
      const found = remarks.map(({ kind }) => kind);
      if (verdict === 'consistent' || verdict === 'not-checkable') expect(found, id).toEqual([]);
      if (verdict === 'double-rounding') expect(found, id).toEqual(['rounding']);
      if (verdict === 'inconsistent') {
        expect(['base', 'misprint', 'counts', 'unexplained'], id).toContain(found[0]);
        expect(found.slice(1).every((kind) => kind === 'sum' || kind === 'cell'), id).toBe(true);
      }
    }
  });

  test('remarks stand at each figure: of a column at all of them, of cells at those', () => {
    const at = (category: string) => realAudit.remarks.get(`vive-2019/table-6-5#mental-health-self.followed.m1.${category}`)?.map(({ kind }) => kind);
    expect(at('excellent')).toEqual(['base']);
    expect(at('poor')).toEqual(['base', 'cell']);
    expect(at('total')).toEqual(['base']);
    for (const id of realAudit.remarks.keys()) expect(realEvidence.observations.has(id), id).toBe(true);
  });

  test('every remark is said in both languages, with the same numbers', () => {
    const remarks = [...realAudit.columns, ...realAudit.tests].flatMap((one) => one.remarks).concat(realAudit.cross);
    const numbers = (text: string): string[] => (text.match(/\d+([.,]\d+)?/g) ?? []).map((number) => number.replace(',', '.')).sort();
    for (const { text } of remarks) expect(numbers(text.da), text.da).toEqual(numbers(text.en));
    expect(remarks.length).toBeGreaterThan(30);
  });

  test('wording blames nobody and claims no certainty', () => {
    const texts = [...realAudit.columns, ...realAudit.tests].flatMap((one) => one.remarks).concat(realAudit.cross).flatMap(({ text }) => [text.da, text.en]);
    for (const text of texts) expect(text).not.toMatch(/sjusk|forkert regnet|burde have|fejlagtig|careless|wrongly|obviously|undefined|NaN|null|\.\./);
  });
});

describe('invented tables', () => {
  /** Counts that add up to at least one person. */
  const counts = fc.array(fc.nat({ max: 400 }), { minLength: 2, maxLength: 8 }).filter((all) => all.some((count) => count > 0));
  const sumOf = (all: readonly number[]): number => all.reduce((sum, count) => sum + count, 0);

  test('counts rounded half up or half to even give no remark at all, with whatever base and decimals', () => {
    fc.assert(
      fc.property(counts, fc.constantFrom('half-up', 'half-even'), fc.constantFrom(0, 1), (all, convention, decimals) => {
        const n = sumOf(all);
        const values = all.map((count) => roundPercent(count, n, decimals as 0 | 1, convention as 'half-up'));
        const { columns, cross } = audit(inventedEvidence([{ values, n, decimals }]));
        expect(columns[0]).toMatchObject({ verdict: 'consistent', remarks: [] });
        expect(cross).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('nor do groups that add up, whatever their sizes', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat({ max: 60 }), { minLength: 4, maxLength: 4 }).filter((all) => sumOf(all) > 0), { minLength: 2, maxLength: 4 }), (groups) => {
        const whole = [0, 1, 2, 3].map((i) => sumOf(groups.map((group) => group[i] ?? 0)));
        const column = (all: readonly number[], group: string): InventedColumn => ({ group, n: sumOf(all), values: all.map((count) => roundPercent(count, sumOf(all), 0, 'half-up')) });
        const names = groups.map((_, g) => `group-${g}`);
        const found = audit(inventedEvidence([...groups.map((group, g) => column(group, names[g] ?? '')), column(whole, 'all')], names));
        expect(found.cross).toEqual([]);
        expect(found.columns.flatMap(({ remarks }) => remarks)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('nor do crosstabs out of one grand total', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat({ max: 60 }), { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 4 }).filter((all) => sumOf(all.flat()) > 0), (parts) => {
        const n = sumOf(parts.flat());
        const percent = (count: number): number => roundPercent(count, n, 0, 'half-up');
        const whole = [0, 1, 2].map((i) => percent(sumOf(parts.map((part) => part[i] ?? 0))));
        const columns = parts.map((part, g): InventedColumn => ({ group: `part-${g}`, n, values: part.map(percent), total: percent(sumOf(part)) }));
        const found = audit(inventedEvidence([...columns, { group: 'all', n, values: whole }]));
        expect(found.cross).toEqual([]);
        expect(found.columns.flatMap(({ remarks }) => remarks)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('a part may be nearly all: 24 and 50 of 75, and one more in the other part', () => {
    const columns = [{ group: 'a', n: 75, values: [0, 32, 67], total: 99 }, { group: 'b', n: 75, values: [0, 0, 1], total: 1 }, { group: 'all', n: 75, values: [0, 32, 68] }];
    expect(audit(inventedEvidence(columns)).columns.flatMap(({ remarks }) => remarks)).toEqual([]);
  });

  test('counts rounded twice are never called inconsistent', () => {
    fc.assert(
      fc.property(counts, (all) => {
        const n = sumOf(all);
        const { verdict, remarks } = invented({ values: all.map((count) => roundPercent(count, n, 0, 'double')), n });
        expect(verdict).not.toBe('inconsistent');
        expect(remarks.map(({ kind }) => kind)).toEqual(verdict === 'consistent' ? [] : ['rounding']);
      }),
      { numRuns: 300 },
    );
  });

  test('a wrong base is found: 3, 5 and 9 people out of 17 printed as out of 20', () => {
    const { verdict, explanation, remarks } = invented({ values: [18, 29, 53], n: 20 });
    expect({ verdict, explanation }).toEqual({ verdict: 'inconsistent', explanation: { kind: 'base', n: 17, counts: [3, 5, 9], repair: null } });
    expect(remarks[0]?.text.da).toMatch(/20 personer.*17: 3, 5 og 9/);
  });

  test('a misprint is found: 45 for 54', () => {
    expect(invented({ values: [45, 27, 19], n: 48 }).explanation).toMatchObject({ kind: 'misprint', repair: { category: 'c0', from: 45, to: 54 } });
  });

  test('counts for percentages are found without another table, too', () => {
    expect(invented({ values: [21, 7, 3], n: 31 })).toMatchObject({ verdict: 'inconsistent', explanation: { kind: 'counts' } });
  });

  test('where nothing mends it, that is said', () => {
    const { remarks, explanation } = invented({ values: [40, 13, 11], n: 10 });
    expect(explanation).toBeNull();
    expect(remarks.map(({ kind }) => kind)).toEqual(['unexplained', 'sum', 'cell']);
  });

  test('a sum that no base can mend is found without a base', () => {
    expect(invented({ values: [40, 30, 20], n: null })).toMatchObject({ verdict: 'inconsistent', counts: null, remarks: [{ kind: 'sum' }] });
    expect(invented({ values: [40, 30, 29], n: null })).toMatchObject({ verdict: 'not-checkable', remarks: [] });
  });

  test('running text need not give all categories, and may let people answer twice', () => {
    expect(invented({ slug: 'text', table: '', total: null, values: [50], n: 40 })).toMatchObject({ verdict: 'consistent', ranges: [[20, 20]], remarks: [] });
    expect(invented({ slug: 'text', table: '', total: null, values: [75, 80], n: 20 })).toMatchObject({ verdict: 'consistent', counts: [15, 16], remarks: [] });
    expect(invented({ slug: 'text', table: '', total: null, values: [75, 81], n: 20 })).toMatchObject({ verdict: 'inconsistent' });
    expect(invented({ slug: 'text', table: '', total: null, values: [50], n: null })).toMatchObject({ verdict: 'not-checkable', remarks: [] });
    expect(invented({ slug: 'text', table: '', total: null, values: [25], n: 39, precision: 'godt' })).toMatchObject({ verdict: 'not-checkable', remarks: [] });
  });

  test('a table without a total may leave a category out, but not add one', () => {
    // 20, 15, 9, 4 and 1 of 50, and one person in no category.
    expect(invented({ total: null, values: [40, 30, 18, 8, 2], n: 50 })).toMatchObject({ verdict: 'consistent', sum: 98, remarks: [] });
    expect(invented({ total: null, values: [40, 30, 18, 10, 4], n: 50 })).toMatchObject({ verdict: 'inconsistent', sum: 102 });
    expect(invented({ total: null, values: [24, 23, 6, 3, 44], n: 98 })).toMatchObject({ verdict: 'inconsistent', sum: 100 });
    expect(invented({ total: 98, values: [40, 30, 18, 8, 2], n: 50 })).toMatchObject({ verdict: 'inconsistent', sum: 98 });
  });

  test('a part whose cells do not make its total is found', () => {
    const whole: InventedColumn = { group: 'all', n: 50, values: [40, 60] };
    const parts = (second: number): InventedColumn[] => [{ group: 'a', n: 50, values: [10, 20], total: 30 }, { group: 'b', n: 50, values: [30, 40], total: second }];
    expect(audit(inventedEvidence([...parts(70), whole])).columns.map(({ verdict }) => verdict)).toEqual(['consistent', 'consistent', 'consistent']);
    expect(audit(inventedEvidence([...parts(60), whole])).columns.map(({ verdict }) => verdict)).toEqual(['consistent', 'inconsistent', 'consistent']);
  });
});
