import { PRINTED_KEY } from '../../../../charts/views/view.ts';
import type { Lang } from '../../../../i18n/lang.ts';
import { chartPngFile } from '../../../../site/chartFiles.ts';
import { chartViewPaths } from '../../../../site/chartViewPaths.ts';
import { PNG_WIDTHS } from '../../../../site/pngOf.ts';

/** The printed view alone: pictures are what takes time to build. */
export const getStaticPaths = () =>
  chartViewPaths()
    .filter(({ props }) => props.view === PRINTED_KEY)
    .flatMap(({ params, props }) => PNG_WIDTHS.map((width) => ({ params: { ...params, width: String(width) }, props: { ...props, width } })));

export const GET = async ({ props: { id, lang, width } }: { props: { id: string; lang: Lang; width: number } }): Promise<Response> =>
  new Response(await chartPngFile(id, lang, width));
