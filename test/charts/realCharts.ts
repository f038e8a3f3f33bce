import { fileURLToPath } from 'node:url';
import { audit } from '../../src/audit/audit.ts';
import { peopleBehind, type People } from '../../src/audit/peopleBehind.ts';
import type { ChartDeclaration, ChartKind } from '../../src/charts/declaration.ts';
import { loadEvidence } from '../../src/dataset/loadEvidence.ts';
import { nodeFiles } from '../../src/dataset/nodeFiles.ts';

/** The evidence of the publication itself. */
export const evidence = loadEvidence(nodeFiles(fileURLToPath(new URL('../../data', import.meta.url))));

let counted: ReadonlyMap<string, People> | undefined;

/** The people behind its figures; counted when first asked for. */
export const people = (): ReadonlyMap<string, People> => (counted ??= peopleBehind(audit(evidence), evidence));

const text = { da: 'Tekst', en: 'Text' };

/** A declaration with what a test cares about. */
export const declare = (
  kind: ChartKind,
  dataset: string,
  rest: Partial<ChartDeclaration> & Pick<ChartDeclaration, 'by'>,
): ChartDeclaration => ({ kind, dataset, select: {}, figures: {}, title: text, subtitle: text, description: text, themes: [], ...rest });

/** One chart of each kind, and the harder cases of some, all of real data. */
export const REAL_CHARTS: Readonly<Record<string, ChartDeclaration>> = {
  bars: declare('bars', 'aarhus-2022/user-evaluation-2017', { by: 'indicator' }),
  'bars-counts': declare('bars', 'aarhus-2022/table-1', { by: 'category', select: { indicator: ['outcome-count'] } }),
  'bars-grouped': declare('bars', 'vive-2019/table-6-5', { by: 'category', series: 'time', select: { indicator: ['physical-health-self'] } }),
  'bars-kroner': declare('bars', 'aarhus-2022/costs', { by: 'group' }),
  stacked: declare('stacked', 'vive-2019/table-5-2', {
    by: 'group',
    series: 'category',
    select: { indicator: ['mental-health-self'], category: ['poor', 'fair', 'good', 'very-good', 'excellent'] },
  }),
  'stacked-misuse': declare('stacked', 'vive-2019/table-4-6', { by: 'indicator', series: 'category' }),
  'stacked-frequency': declare('stacked', 'vive-2019/table-5-3', { by: 'time', series: 'category' }),
  'stacked-nominal': declare('stacked', 'aarhus-2022/table-1', { by: 'indicator', series: 'category', select: { indicator: ['outcome-percent'] } }),
  diverging: declare('diverging', 'vive-2019/table-6-5', { by: 'time', series: 'category', select: { indicator: ['mental-health-self'] } }),
  'diverging-missing': declare('diverging', 'vive-2019/table-4-7', { by: 'indicator', series: 'category' }),
  // Its scale is printed from the good end.
  'diverging-wellbeing': declare('diverging', 'vive-2019/table-6-6', { by: 'indicator', series: 'category', select: { time: ['m3'] } }),
  'diverging-groups': declare('diverging', 'vive-2019/table-5-2', { by: 'group', series: 'category', select: { indicator: ['physical-health-self'] } }),
  dumbbell: declare('dumbbell', 'vive-2019/table-5-3', { by: 'category', series: 'time', select: { time: ['m1', 'm3'] } }),
  slope: declare('slope', 'vive-2019/table-5-3', { by: 'category', series: 'time' }),
  'slope-health': declare('slope', 'vive-2019/table-6-5', { by: 'category', series: 'time', select: { indicator: ['mental-health-self'] } }),
  'slope-one-line': declare('slope', 'vive-2019/table-5-4', { by: 'category', series: 'time', select: { category: ['yes'] } }),
  'slope-forms': declare('slope', 'vive-2019/table-2-1', { by: 'category', series: 'time' }),
  'slope-wellbeing': declare('slope', 'vive-2019/table-6-6', { by: 'indicator', series: 'time', select: { category: ['most-of-the-time'] } }),
  units: declare('units', 'vive-2019/table-5-1', { by: 'category', select: { indicator: ['course-status-count'] } }),
  'units-remainder': declare('units', 'vive-2019/text', {
    by: 'indicator',
    select: { indicator: ['employed-count'] },
    remainder: { da: 'Ikke i arbejde', en: 'Not in work' },
  }),
  heatmap: declare('heatmap', 'vive-2019/table-4-5', {
    by: 'category',
    series: 'group',
    select: { group: ['physical-poor', 'physical-fair', 'physical-good', 'physical-very-good', 'physical-excellent'] },
  }),
  intervals: declare('intervals', 'vive-2019/table-6-5', { by: 'category', series: 'time', select: { indicator: ['mental-health-self'] } }),
  'intervals-one': declare('intervals', 'vive-2019/table-4-2', { by: 'category', select: { indicator: ['mental-health-self'] } }),
  'intervals-groups': declare('intervals', 'vive-2019/table-5-2', {
    by: 'category',
    series: 'group',
    select: { indicator: ['mental-health-self'], group: ['ongoing', 'planned-end', 'unplanned-end'] },
  }),
};
