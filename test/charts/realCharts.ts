import { fileURLToPath } from 'node:url';
import type { ChartDeclaration, ChartKind } from '../../src/charts/declaration.ts';
import { loadEvidence } from '../../src/dataset/loadEvidence.ts';
import { nodeFiles } from '../../src/dataset/nodeFiles.ts';

/** The evidence of the publication itself. */
export const evidence = loadEvidence(nodeFiles(fileURLToPath(new URL('../../data', import.meta.url))));

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
  likert: declare('likert', 'vive-2019/table-5-2', {
    by: 'group',
    series: 'category',
    select: { indicator: ['mental-health-self'], category: ['poor', 'fair', 'good', 'very-good', 'excellent'] },
  }),
  'likert-misuse': declare('likert', 'vive-2019/table-4-6', { by: 'indicator', series: 'category' }),
  'likert-frequency': declare('likert', 'vive-2019/table-5-3', { by: 'time', series: 'category' }),
  'likert-nominal': declare('likert', 'aarhus-2022/table-1', { by: 'indicator', series: 'category', select: { indicator: ['outcome-percent'] } }),
  dumbbell: declare('dumbbell', 'vive-2019/table-5-3', { by: 'category', series: 'time', select: { time: ['m1', 'm3'] } }),
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
};
