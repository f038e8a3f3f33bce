import type { Counted, Difference, Refusal, TestedDifference } from '../../i18n/difference.ts';
import { answerDifference } from '../../stats/answerDifference.ts';
import { fisher2x2 } from '../../stats/fisher2x2.ts';
import { newcombeDifference } from '../../stats/newcombeDifference.ts';
import { signTest } from '../../stats/signTest.ts';
import type { ConfidenceInterval } from '../../stats/wilson.ts';
import type { ChartRow } from '../chartRow.ts';
import { countedIn, shareOf } from './countedIn.ts';
import { type DifferenceContext, changedFields, whyNotTested } from './whyNotTested.ts';

/** From which p a difference counts as one that chance may well make. */
const LIMIT = 0.05;
/** Refusals that say nothing against the printed figures, so that their difference can be given without a test. */
const STILL_COMPARABLE: readonly Refusal[] = ['all-counted', 'same-people', 'no-base'];

/**
 * Whether two points of a chart differ by more than chance: their difference with an interval of 95 per cent and an exact
 * test, or why it may not be asked. Groups of different people by Newcombe and Fisher; answers of the same people by
 * Agresti & Min and the exact sign test.
 *
 * @param a,b rows of one view of a chart, told apart by `i`
 * @returns differences in percentage points, a less b
 * @example difference(unplanned, ongoing, context) // { kind: 'independent', points: 8.4, interval: { low: -14.6, high: 34.4 }, p: 0.56, … }
 */
export function difference(a: ChartRow, b: ChartRow, context: DifferenceContext): Difference {
  if (a.i === b.i) return { kind: 'same-point' };
  const reason = whyNotTested(a, b, context);
  const [one, other] = [countedIn(a), countedIn(b)];
  if (reason !== null || one === null || other === null) return refused(reason ?? 'unfitting', a, b);
  return changedFields(a, b).includes('group') && !context.joint ? ofGroups(one, other) : ofAnswers(one, other);
}

const ofGroups = (a: Counted, b: Counted): Difference =>
  tested('independent', a, b, newcombeDifference(a.count, a.n, b.count, b.n), fisher2x2(a.count, a.n, b.count, b.n));

const ofAnswers = (a: Counted, b: Counted): Difference =>
  tested('answers', a, b, answerDifference(a.count, b.count, a.n), signTest(a.count, b.count));

function tested(kind: TestedDifference['kind'], a: Counted, b: Counted, { low, high }: ConfidenceInterval, p: number): TestedDifference {
  const holdsZero = low <= 0 && high >= 0;
  const verdict = holdsZero !== (p >= LIMIT) ? 'border' : holdsZero ? 'open' : 'clear';
  const points = (100 * (a.count * b.n - b.count * a.n)) / (a.n * b.n);
  return { kind, a, b, points, interval: { low: 100 * low, high: 100 * high }, p, limit: LIMIT, verdict };
}

function refused(reason: Refusal, a: ChartRow, b: ChartRow): Difference {
  if (!STILL_COMPARABLE.includes(reason)) return { kind: 'refused', reason, plain: null };
  const decimals = a.unit === 'percent' ? Math.max(a.decimals, b.decimals) : 0;
  const isExact = a.precision === 'exact' && b.precision === 'exact';
  return { kind: 'refused', reason, plain: { points: Number(((shareOf(a) ?? 0) - (shareOf(b) ?? 0)).toFixed(decimals)), decimals, isExact } };
}
