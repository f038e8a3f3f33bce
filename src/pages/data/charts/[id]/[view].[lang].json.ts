import type { Lang } from '../../../../i18n/lang.ts';
import { chartViewPaths } from '../../../../site/chartViewPaths.ts';
import { theChart } from '../../../../site/theChart.ts';

export const getStaticPaths = chartViewPaths;

/** What a view of a chart is drawn from, for a redraw in the browser, and for whoever wants its points. */
export function GET({ props: { id, view, lang } }: { props: { id: string; view: string; lang: Lang } }): Response {
  const { sampled, joint, views } = theChart(id, lang);
  const { kind, by, series, rows } = views.find(({ key }) => key === view)!;
  return new Response(JSON.stringify({ kind, by, series, sampled, joint, rows }));
}
