/**
 * What of the sources' figures is one and the same though its codes differ, as far as no `same_as` of the data says so. By
 * hand, since only a reader can tell; tables that are added later need an entry only where codes differ.
 */

/** Columns that are another column's quantity: `<dataset>#<indicator>.<group>.<time>` and the quantity, by its codes. */
export const SAME_QUANTITY: readonly { column: string; as: string }[] = [
  // The crosstab's total column is the distribution of mental health, out of the 97 who answered both questions.
  { column: 'vive-2019/table-4-5#mental-by-physical-health.all.m1', as: 'mental-health-self.all.m1' },
];

/** The parts of a crosstab by group, and the category of the other column that each one's total is. */
export interface Margins {
  dataset: string;
  indicator: string;
  time: string;
  /** `<indicator>.<group>.<time>` of the other column. */
  as: string;
  categories: Readonly<Record<string, string>>;
}

/** Total rows of a crosstab's parts that together are another column's distribution, among those who answered both questions. */
export const MARGINS: readonly Margins[] = [
  {
    dataset: 'vive-2019/table-4-5',
    indicator: 'mental-by-physical-health',
    time: 'm1',
    as: 'physical-health-self.all.m1',
    categories: {
      'physical-excellent': 'excellent',
      'physical-very-good': 'very-good',
      'physical-good': 'good',
      'physical-fair': 'fair',
      'physical-poor': 'poor',
    },
  },
];

const crosstab = (physical: string, mental: string): string => `vive-2019/table-4-5#mental-by-physical-health.physical-${physical}.m1.${mental}`;

/** Figures with an id of their own that follow from others. The expressions are those of `same_as`. */
export const REPEATED: readonly { observation: string; sameAs: string }[] = [
  {
    // Section 4.4: both mental and physical health poor or fair. Our reading: these four cells of table 4.5.
    observation: 'vive-2019/text#double-problem.all.m1.yes',
    sameAs: `sum ${crosstab('fair', 'fair')} ${crosstab('fair', 'poor')} ${crosstab('poor', 'fair')} ${crosstab('poor', 'poor')}`,
  },
  { observation: 'vive-2019/text#employed-count.all.midterm.citizens', sameAs: 'count-of vive-2019/table-6-1#employment.all.midterm.yes' },
  { observation: 'vive-2019/text#in-education.all.midterm.citizens', sameAs: 'count-of vive-2019/table-6-1#education.all.midterm.yes' },
  { observation: 'vive-2019/text#placement-count.all.midterm.citizens', sameAs: 'count-of vive-2019/table-6-1#work-placement.all.midterm.yes' },
];
