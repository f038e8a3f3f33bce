import type { Lang } from '../../../../i18n/lang.ts';
import { chartCsvFile } from '../../../../site/chartFiles.ts';
import { chartViewPaths } from '../../../../site/chartViewPaths.ts';

export const getStaticPaths = chartViewPaths;

/** Exactly what a view of a chart shows. */
export const GET = ({ props: { id, view, lang } }: { props: { id: string; view: string; lang: Lang } }): Response =>
  new Response(chartCsvFile(id, view, lang));
