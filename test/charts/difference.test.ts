import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { peopleBehind } from '../../src/audit/peopleBehind.ts';
import type { ChartRow } from '../../src/charts/chartRow.ts';
import { chartRows } from '../../src/charts/chartRows.ts';
import { chartViews } from '../../src/charts/views/chartViews.ts';
import type { ChartDeclaration } from '../../src/charts/declaration.ts';
import { difference } from '../../src/charts/difference/difference.ts';
import { hasJointGroups } from '../../src/charts/difference/hasJointGroups.ts';
import { type DifferenceContext, FEWEST } from '../../src/charts/difference/whyNotTested.ts';
import type { Observation } from '../../src/dataset/observation.ts';
import type { Difference } from '../../src/i18n/difference.ts';
import { realAudit } from '../audit/realAudit.ts';
import { declare, evidence } from './realCharts.ts';
import { syntheticRows } from './syntheticRows.ts';

const people = peopleBehind(realAudit, evidence);

/** A chart of the real data, with what is needed to ask of its points. */
function chart(declaration: ChartDeclaration, view = 'printed') {
  const printed = chartRows(declaration, evidence, 'en', { people });
  const { rows, by, series } = chartViews(declaration, printed).find(({ key }) => key === view) ?? { rows: [], by: 'category' as const, series: undefined };
  const dataset = evidence.datasets.get(declaration.dataset) ?? { observations: [] };
  const context: DifferenceContext = { by, series, sampled: true, joint: hasJointGroups(dataset, printed) };
  /** By the codes along the axis and of the series. */
  const at = (byCode: string, seriesCode?: string): ChartRow => {
    const row = rows.find((one) => one.by.code === byCode && one.series?.code === seriesCode);
    if (!row) throw new Error(`no such row: ${byCode} ${seriesCode}, of ${rows.map((one) => `${one.by.code} ${one.series?.code}`).join(', ')}`);
    return row;
  };
  return { rows, context, at };
}

const BY_STATUS = chart(declare('stacked', 'vive-2019/table-5-2', { by: 'group', series: 'category', select: { indicator: ['mental-health-self'] } }));
const BY_WORK = chart(declare('stacked', 'vive-2019/table-6-2', { by: 'group', series: 'category', select: { indicator: ['physical-health-self'] } }));
const AT_START = declare('stacked', 'vive-2019/table-4-2', { by: 'indicator', series: 'category', select: { indicator: ['mental-health-self'] } });
const TWICE = chart(declare('dumbbell', 'vive-2019/table-6-5', { by: 'category', series: 'time', select: { indicator: ['physical-health-self'] } }));
const CROSSTAB = chart(
  declare('heatmap', 'vive-2019/table-4-5', {
    by: 'category',
    series: 'group',
    select: { group: ['physical-good', 'physical-fair', 'physical-poor', 'all'], category: ['good', 'fair', 'poor', 'total'] },
  }),
);
const AARHUS = declare('bars', 'aarhus-2022/table-1', { by: 'category', select: { indicator: ['outcome-percent'] } });

describe('groups of different people', () => {
  const { at, context } = BY_STATUS;
  const found = difference(at('unplanned-end', 'poor'), at('ongoing', 'poor'), context);

  test('are compared by Newcombe’s interval and Fisher’s test', () => {
    // 6 of 15 and 24 of 76, recomputed by hand: 0.4 − 0.3158; Wilson 0.1982–0.6425 and 0.2223–0.4268.
    expect(found).toEqual({
      ...{ kind: 'independent', a: { count: 6, n: 15 }, b: { count: 24, n: 76 }, limit: 0.05, verdict: 'open' },
      points: expect.closeTo(8.42, 2),
      interval: { low: expect.closeTo(-14.61, 1), high: expect.closeTo(34.42, 1) },
      p: expect.closeTo(0.557, 2),
    });
  });

  test('give the same, mirrored, the other way round', () => {
    const mirrored = difference(at('ongoing', 'poor'), at('unplanned-end', 'poor'), context);
    expect(found.kind === 'independent' && mirrored.kind === 'independent' ? found.points + mirrored.points : NaN).toBe(0);
    expect(found.kind === 'independent' && mirrored.kind === 'independent' ? found.p - mirrored.p : NaN).toBeCloseTo(0, 12);
  });

  test('of joined answers are compared too', () => {
    const joined = chart(declare('stacked', 'vive-2019/table-5-2', { by: 'group', series: 'category', select: { indicator: ['mental-health-self'] } }), 'joined');
    expect(difference(joined.at('unplanned-end', 'fair+poor'), joined.at('ongoing', 'fair+poor'), joined.context)).toMatchObject({
      ...{ kind: 'independent', a: { count: 11, n: 15 }, b: { count: 59, n: 76 } },
    });
  });
});

describe('answers of the same people', () => {
  test('are compared by Agresti & Min’s interval and the sign test', () => {
    const { at, context } = chart(AT_START);
    // 30 and 44 of 97: (30 − 44) / 99 ± 1.96·√(75 − 14²/99) / 99.
    expect(difference(at('mental-health-self', 'poor'), at('mental-health-self', 'fair'), context)).toEqual({
      ...{ kind: 'answers', a: { count: 30, n: 97 }, b: { count: 44, n: 97 }, limit: 0.05, verdict: 'open' },
      points: expect.closeTo(-14.43, 2),
      interval: { low: expect.closeTo(-31.06, 1), high: expect.closeTo(2.78, 1) },
      p: expect.closeTo(0.1306, 3),
    });
  });

  test('of a joined answer and another', () => {
    const { at, context } = chart(AT_START, 'joined');
    expect(difference(at('mental-health-self', 'poor+fair'), at('mental-health-self', 'good'), context)).toMatchObject({
      ...{ kind: 'answers', a: { count: 74, n: 97 }, verdict: 'clear' },
    });
  });

  test('an answer and »don’t know«', () => {
    const { at, context } = chart(declare('stacked', 'vive-2019/table-4-7', { by: 'indicator', series: 'category', select: { indicator: ['daily-functions'] } }));
    expect(difference(at('daily-functions', 'able-high'), at('daily-functions', 'dont-know'), context).kind).toBe('answers');
  });

  test('in counts as printed', () => {
    const { at, context } = chart(declare('units', 'vive-2019/table-5-1', { by: 'category', select: { indicator: ['course-status-count'] } }));
    expect(difference(at('ongoing'), at('unplanned-end'), context)).toMatchObject({ kind: 'answers', a: { count: 77, n: 98 }, b: { count: 15, n: 98 } });
  });

  test('in counts that stand behind percentages', () => {
    const { at, context } = chart(declare('bars', 'vive-2019/table-4-2', { by: 'category', select: { indicator: ['mental-health-self'] } }), 'people');
    expect(difference(at('poor'), at('fair'), context)).toMatchObject({ kind: 'answers', a: { count: 30, n: 97 }, b: { count: 44, n: 97 } });
  });

  test('without those who do not know: of those who answered', () => {
    const { at, context } = chart(
      declare('stacked', 'vive-2019/table-4-7', { by: 'indicator', series: 'category', select: { indicator: ['daily-functions'] } }),
      'answered',
    );
    const found = difference(at('daily-functions', 'able-high'), at('daily-functions', 'able-some'), context);
    expect(found.kind === 'answers' && found.a.n).toBeLessThan(98);
  });

  test('cells of a crosstab out of one base are answers too, in one or both of their fields', () => {
    const { at, context } = CROSSTAB;
    expect(context.joint).toBe(true);
    for (const other of [at('fair', 'physical-poor'), at('poor', 'physical-fair'), at('poor', 'physical-poor')])
      expect(difference(at('fair', 'physical-fair'), other, context)).toMatchObject({ kind: 'answers', a: { count: 19, n: 97 }, b: { n: 97 } });
  });
});

describe('refused', () => {
  const reason = (a: ChartRow, b: ChartRow, context: DifferenceContext): string => {
    const [one, other] = [difference(a, b, context), difference(b, a, context)];
    if (one.kind === 'refused' && other.kind === 'refused') expect(other.reason).toBe(one.reason);
    return one.kind === 'refused' ? one.reason : one.kind;
  };

  test('a point and itself', () => {
    const { at, context } = TWICE;
    expect(difference(at('poor', 'm1'), at('poor', 'm1'), context)).toEqual({ kind: 'same-point' });
  });

  test('a remainder', () => {
    const { rows, context } = chart(
      declare('units', 'vive-2019/text', { by: 'indicator', select: { indicator: ['employed-count'] }, remainder: { da: 'Andre', en: 'Others' } }),
    );
    expect(reason(rows[0] as ChartRow, rows[1] as ChartRow, context)).toBe('computed');
  });

  test('other tables or sources', () => {
    expect(reason(BY_STATUS.at('ongoing', 'poor'), { ...BY_WORK.at('not-employed', 'poor'), i: 99 }, BY_STATUS.context)).toBe('other-source');
  });

  test('other questions', () => {
    const { rows, context } = chart(declare('bars', 'vive-2019/table-6-1', { by: 'indicator', select: { category: ['yes'] } }));
    expect(reason(rows[0] as ChartRow, rows[1] as ChartRow, context)).toBe('other-question');
  });

  test('what are no shares', () => {
    const costs = chart(declare('bars', 'aarhus-2022/costs', { by: 'group' }));
    expect(reason(costs.rows[0] as ChartRow, costs.rows[1] as ChartRow, costs.context)).toBe('not-shares');
    const forms = chart(declare('bars', 'vive-2019/table-2-1', { by: 'category', series: 'time', select: { time: ['m1', 'm3'] } }));
    expect(reason(forms.at('citizen-form', 'm1'), forms.at('citizen-form', 'm3'), forms.context)).toBe('not-shares');
  });

  test('more than one thing differs', () => {
    expect(reason(BY_STATUS.at('ongoing', 'poor'), BY_STATUS.at('unplanned-end', 'fair'), BY_STATUS.context)).toBe('several-differ');
    expect(reason(TWICE.at('poor', 'm1'), TWICE.at('fair', 'm3'), TWICE.context)).toBe('several-differ');
  });

  test('everybody is counted: the difference is what it is', () => {
    const { at, context } = chart(AARHUS);
    expect(difference(at('disability-pension'), at('work-or-education'), { ...context, sampled: false })).toEqual({
      ...{ kind: 'refused', reason: 'all-counted', plain: { points: 40, decimals: 0, isExact: true } },
    });
    const counts = chart(declare('bars', 'aarhus-2022/table-1', { by: 'category', select: { indicator: ['outcome-count'] } }));
    expect(difference(counts.at('work-or-education'), counts.at('disability-pension'), { ...counts.context, sampled: false })).toMatchObject({ plain: { points: -40 } });
  });

  test('the same people, measured twice: the printed difference stands', () => {
    const { at, context } = TWICE;
    expect(difference(at('poor', 'm3'), at('poor', 'm1'), context)).toEqual({
      ...{ kind: 'refused', reason: 'same-people' },
      plain: { points: at('poor', 'm3').value - at('poor', 'm1').value, decimals: 0, isExact: true },
    });
  });

  test('one group holds the other, or may', () => {
    const all = chart(declare('stacked', 'vive-2019/table-6-2', { by: 'group', series: 'category', select: { indicator: ['mental-health-self'] } }));
    expect(reason(all.at('all', 'poor'), all.at('not-employed', 'poor'), all.context)).toBe('part-of-other');
    const wish = chart(declare('bars', 'bm-2016/text', { by: 'group', select: { indicator: ['motivation'], category: ['motivated'] } }));
    expect(reason(wish.at('all'), wish.at('wanted-pension'), wish.context)).toBe('part-of-other');
    expect(reason(CROSSTAB.at('poor', 'all'), CROSSTAB.at('poor', 'physical-poor'), CROSSTAB.context)).toBe('part-of-other');
  });

  test('one answer holds the other, or may', () => {
    const { at, context } = CROSSTAB;
    expect(reason(at('total', 'physical-poor'), at('poor', 'physical-poor'), context)).toBe('part-of-other');
    // A citizen may have both diagnoses.
    const diagnoses = chart(declare('bars', 'vive-2019/text', { by: 'category', select: { indicator: ['diagnosis'] } }));
    expect(reason(diagnoses.at('anxiety'), diagnoses.at('depression'), diagnoses.context)).toBe('part-of-other');
    const joined = chart(AT_START, 'joined').at('mental-health-self', 'poor+fair');
    expect(reason({ ...joined, i: 99 }, chart(AT_START).at('mental-health-self', 'poor'), chart(AT_START).context)).toBe('part-of-other');
  });

  test('groups with one base, when nobody says whether it is shared', () => {
    const { joint, ...unsaid } = CROSSTAB.context;
    expect(joint).toBe(true);
    expect(reason(CROSSTAB.at('poor', 'physical-poor'), CROSSTAB.at('poor', 'physical-fair'), unsaid)).toBe('part-of-other');
    const { joint: _, ...others } = BY_STATUS.context;
    expect(reason(BY_STATUS.at('unplanned-end', 'poor'), BY_STATUS.at('ongoing', 'poor'), others)).toBe('independent');
  });

  test('no base, and the difference of the printed figures', () => {
    const { at, context } = chart(declare('bars', 'bm-2016/text', { by: 'group', select: { indicator: ['no-placement'] } }));
    const found = difference(at('finished'), at('ongoing'), context);
    expect(found).toMatchObject({ kind: 'refused', reason: 'no-base', plain: { points: at('finished').value - at('ongoing').value } });
  });

  test('a hedged figure makes the difference no exact one', () => {
    const { rows, context } = chart(declare('bars', 'bm-2016/text', { by: 'category', select: { indicator: ['mentor-satisfaction'] } }));
    const [a, b] = rows as [ChartRow, ChartRow];
    expect(difference(a, b, context)).toMatchObject({ plain: { isExact: a.precision === 'exact' && b.precision === 'exact' } });
    expect(difference({ ...a, precision: 'godt' }, b, context)).toMatchObject({ reason: 'no-base', plain: { isExact: false } });
  });

  test('a column that no people give, and no difference of it', () => {
    const { at, context } = BY_WORK;
    expect(at('not-employed', 'poor').people).toBeNull();
    expect(difference(at('not-employed', 'poor'), at('not-employed', 'fair'), context)).toEqual({ kind: 'refused', reason: 'unfitting', plain: null });
    expect(reason(at('not-employed', 'poor'), at('employed', 'poor'), context)).toBe('unfitting');
  });

  test('several counts are possible, or a joined answer hides why none is known', () => {
    const { at, context } = chart(AARHUS);
    const several = (category: string, order: number) => {
      const row = at(category);
      return { ...row, by: { ...row.by, order }, people: row.people && { ...row.people, max: row.people.max + 6 } };
    };
    expect(reason(several('disability-pension', 1), several('work-or-education', 2), context)).toBe('ambiguous');
    const joined = chart(declare('stacked', 'vive-2019/table-6-2', { by: 'group', series: 'category', select: { indicator: ['physical-health-self'] } }), 'joined');
    expect(reason(joined.at('not-employed', 'fair+poor'), joined.at('not-employed', 'good'), joined.context)).toBe('unfitting');
    expect(reason(joined.at('not-employed', 'fair+poor'), joined.at('not-employed', 'excellent+very-good'), joined.context)).toBe('ambiguous');
  });

  test('too few people, and no difference of them', () => {
    const { at, context } = BY_STATUS;
    expect(at('planned-end', 'fair').n).toBeLessThan(FEWEST);
    expect(difference(at('planned-end', 'fair'), at('ongoing', 'fair'), context)).toEqual({ kind: 'refused', reason: 'too-few', plain: null });
  });
});

/** Two points made up: 3 and 4 people of 20, in two groups or two answers. */
function invented(field: 'group' | 'category', rest: (i: number) => Partial<ChartRow> = () => ({})): Difference {
  const id = (i: number): string => (field === 'group' ? `x/y#q.g${i}.t.c` : `x/y#q.g.t.c${i}`);
  const [a, b] = syntheticRows(['A', 'B'], [[15], [20]]).map(
    (row, i): ChartRow => ({
      ...{ ...row, n: 20, parts: [id(i)], people: { min: 3 + i, max: 3 + i, n: 20, interval: null }, by: { ...row.by, order: i + 1 } },
      ...rest(i),
    }),
  ) as [ChartRow, ChartRow];
  return difference(a, b, { by: field, sampled: true, joint: false });
}
const code = (order: number | null) => ({ code: `c${order}`, label: '', scale: '', order });

describe('what the data do not have', () => {
  test('is compared where nothing stands in the way', () => {
    expect([invented('group').kind, invented('category').kind]).toEqual(['independent', 'answers']);
  });

  test.for([
    ['groups that have the same place in their orders, so of two divisions', 'group', (i: number) => ({ by: { ...code(1), code: `g${i}` } }), 'part-of-other'],
    ['answers of a column with two bases', 'category', (i: number) => ({ people: { min: 3, max: 3, n: 20 + i, interval: null } }), 'unfitting'],
    ['answers of more people than the base', 'category', () => ({ people: { min: 11, max: 11, n: 20, interval: null } }), 'unfitting'],
    ['counts with a hedge', 'category', () => ({ unit: 'count' as const, value: 3, people: null, precision: 'cirka' as const }), 'ambiguous'],
    ['counts above their base', 'category', () => ({ unit: 'count' as const, value: 21, people: null }), 'ambiguous'],
  ] as const)('refuses %s', ([, field, rest, reason]) => {
    expect(invented(field, rest)).toMatchObject({ kind: 'refused', reason });
  });

  test('the fewest people are just enough', () => {
    const of = (n: number) => invented('group', (i) => ({ n, people: { min: i, max: i, n, interval: null } })).kind;
    expect([of(FEWEST), of(FEWEST - 1)]).toEqual(['independent', 'refused']);
  });
});

test('interval and test decide together: both, neither, or one on either side of the limit', () => {
  const counts = fc.integer({ min: FEWEST, max: 120 }).chain((n) => fc.tuple(fc.nat({ max: n }), fc.constant(n)));
  const seen = new Set<string>();
  fc.assert(
    fc.property(counts, counts, ([k1, n1], [k2, n2]) => {
      const [a, b] = [[k1, n1], [k2, n2]].map(([k = 0, n = 0], i): ChartRow => {
        const [row] = syntheticRows(['A'], [[Math.round((100 * k) / n)]]) as [ChartRow];
        return { ...row, i, n, parts: [`x/y#q.g${i}.t.c`], people: { min: k, max: k, n, interval: null }, by: { ...row.by, code: `g${i}`, order: i + 1 } };
      }) as [ChartRow, ChartRow];
      const found = difference(a, b, { by: 'group', sampled: true, joint: false });
      if (found.kind !== 'independent') throw new Error(found.kind);
      const { points, interval, p, limit, verdict } = found;
      expect(points).toBeCloseTo((100 * k1) / n1 - (100 * k2) / n2, 9);
      expect(interval.low).toBeLessThanOrEqual(points + 1e-9);
      expect(interval.high).toBeGreaterThanOrEqual(points - 1e-9);
      const speaks = [interval.low > 0 || interval.high < 0, p < limit];
      expect(verdict).toBe(speaks.every(Boolean) ? 'clear' : speaks.some(Boolean) ? 'border' : 'open');
      seen.add(verdict);
    }),
    { numRuns: 1000, seed: 1 },
  );
  expect([...seen].sort()).toEqual(['border', 'clear', 'open']);
});

describe('groups of one distribution', () => {
  const joint = (dataset: string, rest: Partial<ChartDeclaration> & Pick<ChartDeclaration, 'by'>): boolean | undefined => chart(declare('bars', dataset, rest)).context.joint;
  test.for([
    ['a crosstab', 'vive-2019/table-4-5', { by: 'category', series: 'group', select: { group: ['physical-fair', 'physical-poor'] } }, true],
    ['one answer of it', 'vive-2019/table-4-5', { by: 'group', select: { group: ['physical-fair', 'physical-poor'], category: ['poor'] } }, true],
    ['groups with bases of their own', 'vive-2019/table-6-2', { by: 'category', series: 'group', select: { indicator: ['mental-health-self'] } }, false],
    ['one group', 'vive-2019/table-4-2', { by: 'category', select: { indicator: ['mental-health-self'] } }, false],
    ['groups without bases', 'bm-2016/text', { by: 'group', select: { indicator: ['no-placement'] } }, false],
    ['no shares', 'aarhus-2022/costs', { by: 'group' }, false],
  ] as const)('%s', ([, dataset, rest, expected]) => {
    expect(joint(dataset, structuredClone(rest) as never)).toBe(expected);
  });

  const printed = (groups: Readonly<Record<string, readonly number[]>>, n: (group: string) => number | null): boolean => {
    const observations = Object.entries(groups).flatMap(([group, values]) =>
      values.map((value, i) => ({ id: `x/y#q.${group}.t.c${i}`, indicator: 'q', group, time: 't', category: `c${i}`, unit: 'percent', value, n: n(group) }) as Observation),
    );
    return hasJointGroups({ observations }, [{ parts: ['x/y#q.g.t.c0'] }]);
  };
  test('are those that make 100 together, out of one base', () => {
    expect(printed({ g: [40, 20], h: [30, 10] }, () => 50)).toBe(true);
    expect(printed({ g: [40, 20], h: [30, 9] }, () => 50)).toBe(true);
    expect(printed({ g: [40, 20], h: [30, 10] }, (group) => (group === 'g' ? 50 : 60))).toBe(false);
    expect(printed({ g: [40, 20], h: [30, 10] }, () => null)).toBe(false);
    expect(printed({ g: [40, 20], h: [20, 10] }, () => 50)).toBe(false);
    expect(printed({ g: [40, 60], h: [30, 70] }, () => 50)).toBe(false);
    // A column alone may fall that short.
    expect(printed({ g: [30, 30, 32, 1, 1, 0, 0, 0, 0, 0, 0, 0] }, () => 50)).toBe(false);
  });
});
