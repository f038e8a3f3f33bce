import type { RowCode } from '../chartRow.ts';
import { MISSING_SCALE } from '../missingScale.ts';

/**
 * A colour's name; its custom property in `charts.css` is `--<name>`, that of text on it `--<name>-t`, and its class in a
 * colour key `.<name>`. `d1` (bad) to `d7` (good) diverge around `d4`; `q1` (little) to `q6` (much) are one hue, `q0` none;
 * `s1` to `s6` have no order.
 */
export type Colour = `d${1 | 2 | 3 | 4 | 5 | 6 | 7}` | `q${0 | 1 | 2 | 3 | 4 | 5 | 6}` | `s${1 | 2 | 3 | 4 | 5 | 6}` | 'missing';


/** From bad to good, by the number of answers; neighbours differ in lightness too. */
const BAD_TO_GOOD_4: readonly Colour[] = ['d1', 'd3', 'd5', 'd7'];
const BAD_TO_GOOD_5: readonly Colour[] = ['d1', 'd2', 'd4', 'd6', 'd7'];

/**
 * Colours of the answer scales in the sources' codebooks, by the answer's `order` on its scale. Which end is good is a
 * property of the questions that use a scale, never of its order: `extent` answers how far problems limit everyday life,
 * so that »to a high degree« (1) is the bad end; `ability` answers how well somebody manages, so there it is the good one.
 */
const ORDINAL: Readonly<Record<string, readonly Colour[]>> = {
  // Self-rated health has two answers on the bad side: the source itself counts »fair« with »poor« as a problem.
  health: ['d1', 'd2', 'd5', 'd6', 'd7'],
  extent: BAD_TO_GOOD_4,
  ability: [...BAD_TO_GOOD_4].reverse(),
  'job-wishes': BAD_TO_GOOD_5,
  goal: BAD_TO_GOOD_5,
  focus: BAD_TO_GOOD_5,
  everyday: BAD_TO_GOOD_5,
  'job-idea': BAD_TO_GOOD_5,
  surplus: BAD_TO_GOOD_5,
  'health-for-work': BAD_TO_GOOD_5,
  offer: BAD_TO_GOOD_5,
  manage: BAD_TO_GOOD_5,
  'know-how': BAD_TO_GOOD_5,
  who5: ['d7', 'd6', 'd5', 'd3', 'd2', 'd1'],
  // Of few answers the two ends may be neighbours, and d1 and d7 are one grey in print.
  satisfaction: ['d7', 'd4', 'd2'],
  motivation: ['d7', 'd2'],
  outlook: ['d7', 'd2'],
  'yes-opposite': ['d7', 'd2'],
  // Large, some, limited misuse; the fourth answer of those tables is the »no« of `yes-no`.
  misuse: ['d1', 'd2', 'd3'],
  // Whether a yes is good depends on the question, so neither answer takes a side.
  'yes-no': ['s1', 'd4'],
  // More or less of something that is neither good nor bad in itself.
  frequency: ['q6', 'q5', 'q4', 'q3', 'q2', 'q1'],
  age: ['q1', 'q2', 'q3', 'q4', 'q5'],
};

const NOMINAL: readonly Colour[] = ['s1', 's2', 's3', 's4', 's5', 's6'];

/**
 * The colour of an answer: by its place on its scale, or, on a scale without order, by its place in the chart.
 *
 * @param index place among the chart's series, from 0
 */
export function colourOf(code: RowCode, index: number): Colour {
  if (code.scale === MISSING_SCALE) return 'missing';
  const ordinal = code.order === null ? undefined : ORDINAL[code.scale]?.[code.order - 1];
  return ordinal ?? (NOMINAL[index % NOMINAL.length] as Colour);
}

const OUTLINED: ReadonlySet<Colour> = new Set(['d3', 'd4', 'd5', 'q0', 'q1', 'q2', 'q3', 's2', 's4', 'missing']);

/** Whether a colour is so near the paper's that a mark of it needs an outline to be seen (3:1). */
export const isOutlined = (colour: Colour): boolean => OUTLINED.has(colour);
