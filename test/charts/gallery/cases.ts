import type { ChartKind } from '../../../src/charts/declaration.ts';
import { barsCases } from './bars.ts';
import { divergingCases } from './diverging.ts';
import { dumbbellCases } from './dumbbell.ts';
import { flowCases } from './flow.ts';
import type { GalleryCase, GalleryCases } from './galleryCase.ts';
import { heatmapCases } from './heatmap.ts';
import { intervalsCases } from './intervals.ts';
import { slopeCases } from './slope.ts';
import { stackedCases } from './stacked.ts';
import { timelineCases } from './timeline.ts';
import { unitsCases } from './units.ts';

/** The gallery: every kind with real data and at its extremes. Snapshots, general checks and the page all draw these. */
export const CASES: Readonly<Record<ChartKind, GalleryCases>> = {
  bars: barsCases,
  stacked: stackedCases,
  diverging: divergingCases,
  dumbbell: dumbbellCases,
  slope: slopeCases,
  units: unitsCases,
  heatmap: heatmapCases,
  intervals: intervalsCases,
  flow: flowCases,
  timeline: timelineCases,
};

/** All of them in one list. */
export const ALL_CASES: readonly { name: string; kind: ChartKind; rows: GalleryCase }[] = (Object.keys(CASES) as ChartKind[]).flatMap((kind) =>
  Object.entries(CASES[kind]).map(([name, rows]) => ({ name, kind, rows })),
);
