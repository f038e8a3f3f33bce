import type { RowCode } from '../chartRow.ts';

/** Answers by their `order` on a scale that may be added up: neighbours on one side of the question. */
const NEIGHBOURS: Readonly<Record<string, readonly (readonly number[])[]>> = {
  // The source itself counts »poor« and »fair« as a problem.
  health: [[1, 2], [4, 5]],
  extent: [[1, 2], [3, 4]],
  ability: [[1, 2], [3, 4]],
  'job-wishes': [[1, 2], [4, 5]],
  goal: [[1, 2], [4, 5]],
  focus: [[1, 2], [4, 5]],
  everyday: [[1, 2], [4, 5]],
  'job-idea': [[1, 2], [4, 5]],
  surplus: [[1, 2], [4, 5]],
  'health-for-work': [[1, 2], [4, 5]],
  offer: [[1, 2], [4, 5]],
  manage: [[1, 2], [4, 5]],
  'know-how': [[1, 2], [4, 5]],
  who5: [[1, 2, 3], [4, 5, 6]],
};

/**
 * The answers of a chart that are added up with one another, each group in shown order; empty where its scale has none.
 *
 * @param shown all answers of the chart; a group of which not every answer is shown stays apart
 * @example joinedAnswers(health) // [['poor', 'fair'], ['very-good', 'excellent']]
 */
export function joinedAnswers(shown: readonly RowCode[]): string[][] {
  return [...new Set(shown.map(({ scale }) => scale))].flatMap((scale) =>
    (NEIGHBOURS[scale] ?? []).flatMap((orders) => {
      const codes = shown.filter((code) => code.scale === scale && code.order !== null && orders.includes(code.order));
      return codes.length === orders.length ? [codes.map(({ code }) => code)] : [];
    }),
  );
}

/** One answer for several: labels with a plus, the colour of the outermost. */
export function joinedCode(codes: readonly RowCode[]): RowCode {
  const [first, ...others] = codes as [RowCode, ...RowCode[]];
  const orders = codes.map(({ order }) => order ?? 0);
  return {
    code: codes.map(({ code }) => code).join('+'),
    label: [first.label, ...others.map(({ label }) => label.charAt(0).toLowerCase() + label.slice(1))].join(' + '),
    scale: first.scale,
    order: orders.includes(1) ? 1 : Math.max(...orders),
  };
}
