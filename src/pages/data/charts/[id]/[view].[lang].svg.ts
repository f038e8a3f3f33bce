import type { Lang } from '../../../../i18n/lang.ts';
import type { Variant } from '../../../../charts/context.ts';
import { chartSvgFile } from '../../../../site/chartFiles.ts';
import { chartViewPaths } from '../../../../site/chartViewPaths.ts';

/** Each view for pages, and for telephones. */
export const getStaticPaths = () =>
  chartViewPaths().flatMap(({ params, props }) => [
    { params, props: { ...props, variant: 'wide' } },
    { params: { ...params, view: `${params.view}-phone` }, props: { ...props, variant: 'narrow' } },
  ]);

export const GET = ({ props: { id, view, lang, variant } }: { props: { id: string; view: string; lang: Lang; variant: Variant } }): Response =>
  new Response(chartSvgFile(id, view, lang, variant));
