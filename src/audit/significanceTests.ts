/** A printed p-value and the columns it says something about. */
export interface SignificanceTest {
  /** Observation that holds the p-value. */
  observation: string;
  dataset: string;
  indicator: string;
  time: string;
  groups: readonly string[];
}

/**
 * The tests of significance that the sources print. Which columns one is of stands in the text around it; which test it is
 * does not (»en signifikanstest«). Chi-square is our choice, being the usual one for such a table.
 */
export const SIGNIFICANCE_TESTS: readonly SignificanceTest[] = [
  // VIVE 2019, section 5.2, on table 5.2: status of the course by health at the start.
  {
    observation: 'vive-2019/text#p-status-by-health.physical-health.midterm.p',
    dataset: 'vive-2019/table-5-2',
    indicator: 'physical-health-self',
    time: 'm1',
    groups: ['ongoing', 'planned-end', 'unplanned-end'],
  },
  {
    observation: 'vive-2019/text#p-status-by-health.mental-health.midterm.p',
    dataset: 'vive-2019/table-5-2',
    indicator: 'mental-health-self',
    time: 'm1',
    groups: ['ongoing', 'planned-end', 'unplanned-end'],
  },
  // VIVE 2019, section 6.1, on table 6.2: in work or not, by health at the start.
  {
    observation: 'vive-2019/text#p-employment-by-health.physical-health.midterm.p',
    dataset: 'vive-2019/table-6-2',
    indicator: 'physical-health-self',
    time: 'm1',
    groups: ['not-employed', 'employed'],
  },
  {
    observation: 'vive-2019/text#p-employment-by-health.mental-health.midterm.p',
    dataset: 'vive-2019/table-6-2',
    indicator: 'mental-health-self',
    time: 'm1',
    groups: ['not-employed', 'employed'],
  },
];
