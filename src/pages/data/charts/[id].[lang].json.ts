import { chartRows } from '../../../charts/chartRows.ts';
import { LANGS, type Lang } from '../../../i18n/lang.ts';
import { thePublication } from '../../../site/theSite.ts';

export const getStaticPaths = () =>
  [...thePublication().charts.keys()].flatMap((id) => LANGS.map((lang) => ({ params: { id, lang }, props: { id, lang } })));

/** What a chart is drawn from, for a redraw in the browser. */
export function GET({ props }: { props: { id: string; lang: Lang } }): Response {
  const { charts, evidence } = thePublication();
  const declaration = charts.get(props.id)!.data;
  return new Response(JSON.stringify({ kind: declaration.kind, rows: chartRows(declaration, evidence, props.lang) }));
}
