import { LANGS, type Lang } from '../i18n/lang.ts';
import { theChart } from './theChart.ts';
import { thePublication } from './theSite.ts';

/** The paths of a file that exists once for each view of each chart, in each language. */
export const chartViewPaths = (): { params: Record<'id' | 'view' | 'lang', string>; props: { id: string; view: string; lang: Lang } }[] =>
  [...thePublication().charts.keys()].flatMap((id) =>
    LANGS.flatMap((lang) => theChart(id, lang).views.map(({ key: view }) => ({ params: { id, view, lang }, props: { id, view, lang } }))),
  );
