import type { Counted, Difference, PlainDifference, TestedDifference } from './difference.ts';
import type { DifferenceWords } from './differenceWords.ts';
import { formatNumber } from './formatNumber.ts';

/** What a point stands for, in the page's language; a chart's row has it. */
interface Point {
  n: number | null;
  by: { code: string; label: string };
  series: { code: string; label: string } | null;
}

/**
 * What may be said of the difference between two points, in plain sentences: the people, the difference, its interval and
 * how often chance alone would show as much; or why it is not tested. The larger share stands first, whichever was chosen
 * first.
 *
 * @param a,b the points, in the order that the difference was asked in
 * @param t the words of the page's language
 * @example differenceText(difference(yes, no, context), yes, no, DIFFERENCE_DA)
 * // '31 af 97 (Ja) mod 12 af 76 (Nej): en forskel på 16 procentpoint. Med 95 procents sikkerhed ligger forskellen mellem …'
 */
export function differenceText(difference: Difference, a: Point, b: Point, t: DifferenceWords): string {
  if (difference.kind === 'same-point') return t.samePoint;
  if (difference.kind === 'refused') {
    const why = fill(t.refusals[difference.reason], { n: formatNumber(Math.min(a.n ?? Infinity, b.n ?? Infinity), 0, t.lang) });
    return difference.plain ? `${why} ${plainText(difference.plain, t)}` : why;
  }
  return difference.points < 0 ? testedText(reversed(difference), b, a, t) : testedText(difference, a, b, t);
}

const reversed = ({ a, b, points, interval, ...rest }: TestedDifference): TestedDifference => ({
  ...{ ...rest, a: b, b: a, points: -points },
  interval: { low: -interval.high, high: -interval.low },
});

function testedText(found: TestedDifference, first: Point, second: Point, t: DifferenceWords): string {
  const { kind, a, b, points, interval, verdict, limit } = found;
  const decimals = enoughDecimals([points, interval.low, interval.high]);
  const inPoints = (x: number): string => pointsText(Math.abs(x), decimals, t);
  const holdsZero = interval.low <= 0 && interval.high >= 0;
  const sentences = [
    fill(points === 0 ? t.alike : t.counts, {
      a: countedText(a, t.of, nameOf(first, second), t),
      b: countedText(b, kind === 'answers' ? t.ofSame : t.of, nameOf(second, first), t),
      points: inPoints(points),
    }),
    fill(!holdsZero ? t.between : points === 0 ? t.eitherWay : t.around, {
      low: holdsZero ? inPoints(interval.low) : formatNumber(interval.low, decimals, t.lang),
      high: inPoints(interval.high),
      [verdict]: verdict === 'border' ? '' : t[verdict],
    }),
  ];
  if (points !== 0) sentences.push(chanceText(found, t));
  if (verdict === 'border') sentences.push(fill(t.border, { limit: formatNumber(limit, 2, t.lang) }));
  if (kind === 'independent') sentences.push(t.reasons);
  return sentences.join(' ');
}

function plainText({ points, decimals, isExact }: PlainDifference, t: DifferenceWords): string {
  if (points === 0 && isExact) return t.plainAlike;
  return fill(isExact ? t.plain : t.plainHedged, { points: pointsText(Math.abs(points), decimals, t) });
}

/** How often chance shows as much: of a hundred cases, or of a thousand where that would be less than one. */
function chanceText({ kind, p, limit }: TestedDifference, t: DifferenceWords): string {
  const isSmall = p < 0.0095;
  const all = isSmall ? 1000 : 100;
  const cases = Math.round(p * all);
  const often = fill(cases === all ? t.mostly : p < 0.001 ? t.rarely : t.outOf, {
    cases: formatNumber(cases, 0, t.lang),
    all: formatNumber(all, 0, t.lang),
  });
  // Near the limit two decimals would not tell its sides apart.
  const decimals = isSmall || Math.abs(p - limit) < 0.006 ? 3 : 2;
  const written = p < 0.001 ? `p < ${formatNumber(0.001, 3, t.lang)}` : `p = ${formatNumber(p, decimals, t.lang)}`;
  return fill(t.chance, { often, test: t[kind], p: written });
}

const countedText = ({ count, n }: Counted, text: string, name: string, t: DifferenceWords): string =>
  fill(text, { count: formatNumber(count, 0, t.lang), n: formatNumber(n, 0, t.lang), name });

/** What tells a point from the other: »Dårligt«, or in a crosstab »Dårligt, Fysisk helbred godt«. */
const nameOf = (point: Point, other: Point): string =>
  (['by', 'series'] as const).flatMap((field) => (point[field]?.code === other[field]?.code ? [] : (point[field]?.label ?? []))).join(', ');

/** Whole points, or so many decimals that nothing but 0 is written as 0. */
const enoughDecimals = (values: readonly number[]): number =>
  [0, 1].find((decimals) => values.every((x) => x === 0 || Math.abs(x) >= 0.5 / 10 ** decimals)) ?? 2;

function pointsText(x: number, decimals: number, t: DifferenceWords): string {
  const written = formatNumber(x, decimals, t.lang);
  return fill(written === '1' ? t.point : t.points, { x: written });
}

const fill = (text: string, values: Readonly<Record<string, string>>): string => text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
