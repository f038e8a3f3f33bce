import { z } from 'zod';
import { bilingualSchema } from '../dataset/observation.ts';
import { THEMES } from '../i18n/themes.ts';

/** Kinds of chart; each is a file of its own in this folder. */
export const CHART_KINDS = ['bars', 'stacked', 'diverging', 'dumbbell', 'slope', 'units', 'heatmap', 'intervals', 'flow', 'timeline'] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

const field = z.enum(['indicator', 'group', 'time', 'category']);

/** A chart as declared in `content/charts/<id>.yaml`. */
export const chartDeclarationSchema = z.strictObject({
  /** How it is drawn. */
  kind: z.enum(CHART_KINDS),
  /** The one dataset its rows come from. */
  dataset: z.string(),
  /** Timelines only: further datasets, of other sources, whose rows stand beside. */
  also: z.array(z.string()).optional(),
  /** Which rows: the codes to keep for each field, in the order they are shown. Totals are left out unless named. */
  select: z.strictObject({
    indicator: z.array(z.string()).optional(),
    group: z.array(z.string()).optional(),
    time: z.array(z.string()).optional(),
    category: z.array(z.string()).optional(),
  }),
  /** The field whose labels stand along the axis (one line, bar or block each). */
  by: field,
  /** The field whose codes are told apart by colour or place within a line (segments, dots, columns); none for plain bars. */
  series: field.optional(),
  /** For unit charts: a label for those of the base that no row counts. */
  remainder: bilingualSchema.optional(),
  /** Names for observations or computations used as `{name}` in the texts below. */
  figures: z.record(z.string(), z.string()).default({}),
  /** What the chart shows, as a sentence. */
  title: bilingualSchema,
  /** What was asked, of whom, when. The base is added by itself. */
  subtitle: bilingualSchema,
  /** What is seen, for those who do not see it. */
  description: bilingualSchema,
  /** Why figures of several questions, or of different people, may share its axis; shown with the chart. */
  sharedAxis: bilingualSchema.optional(),
  /** Themes it belongs to. */
  themes: z.array(z.enum(THEMES)),
});
export type ChartDeclaration = z.infer<typeof chartDeclarationSchema>;
