import type { ChartRow } from '../../../src/charts/chartRow.ts';
import type { Lang } from '../../../src/i18n/lang.ts';
import { declare } from '../realCharts.ts';
import { syntheticRows } from '../syntheticRows.ts';
import { LONG, realCase, TWELVE, type GalleryCases } from './galleryCase.ts';

const SOURCES = ['bm-2016/dates', 'vive-2019/dates', 'aarhus-2022/dates', 'ft-2013/dates'];
const END: Readonly<Record<'on' | 'start' | 'end', Record<Lang, string>>> = {
  on: { da: 'Tidspunkt', en: 'Moment' },
  start: { da: 'Begyndelse', en: 'Start' },
  end: { da: 'Slutning', en: 'End' },
};

type Event = [label: string, dates: Partial<Record<'on' | 'start' | 'end', number>>, rest?: Partial<ChartRow>];

/** Rows of made-up events. */
export const events = (lang: Lang, all: readonly Event[]): ChartRow[] =>
  all
    .flatMap(([label, dates, rest], byIndex) =>
      Object.entries(dates).map(([end, value], k): ChartRow => {
        const code = end as keyof typeof END;
        const [row] = syntheticRows([label], [[value]], { series: [{ code, label: END[code][lang], scale: 'event', order: null }], rest: { unit: 'date' } });
        return { ...(row as ChartRow), obs: `x/y#${byIndex}.${k}`, byIndex, seriesIndex: Object.keys(END).indexOf(code), ...rest };
      }),
    )
    .map((row, i) => ({ ...row, i }));

export const timelineCases: GalleryCases = {
  timeline: realCase(declare('timeline', 'cabi/dates', { also: SOURCES, by: 'indicator', series: 'category' })),
  'timeline-one-moment': (lang) => events(lang, [['Reformen', { on: 2013 }]]),
  'timeline-one-day': (lang) => events(lang, [['Reformen', { on: 20131231 }], ['Svaret', { on: 20131231 }]]),
  'timeline-open-ends': (lang) => events(lang, [['Fra', { start: 2015 }, { detail: 'Lov' }], ['Til', { end: 201806 }, { detail: 'Projekt' }]]),
  'timeline-century': (lang) => events(lang, [['Længe', { start: 1933, end: 2024 }], ['Kort', { on: 20240229 }]]),
  'timeline-long-words': (lang) => events(lang, LONG.map((label, k) => [label, { start: 2012 + k, end: k === 0 ? 20190930 : 201909 + k }, { precision: k === 0 ? 'exact' : 'medio' }])),
  'timeline-twelve': (lang) => events(lang, TWELVE.map((label, k) => [label, k % 2 === 0 ? { on: 201301 + k } : { start: 201301, end: 201301 + k }, { detail: `Slags ${k % 2}` }])),
};
