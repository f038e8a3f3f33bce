import type { BoundFigure } from '../binding/expression.ts';
import { codeLabel } from '../dataset/codeLabel.ts';
import type { Evidence, Observation } from '../dataset/observation.ts';
import { figureAlone } from '../i18n/figureAlone.ts';
import { formatNumber } from '../i18n/formatNumber.ts';
import type { Lang } from '../i18n/lang.ts';
import { intervalText, peopleText } from '../i18n/people.ts';
import { placeText } from '../i18n/place.ts';
import { quoted } from '../i18n/quoted.ts';
import { strings } from '../i18n/strings.ts';
import type { Headline } from './headline.ts';

/** A headline figure in words, in one language; what is not there is an empty text. */
export interface HeadlineText {
  headline: Headline;
  /** »18 pct.« */
  text: string;
  /** What it is a figure of: »Glad og i godt humør: Det meste af tiden · Første måling (start)«. */
  caption: string;
  /** Who stand behind it: »7 af 39« (ours), else »n = 39«, else that the source prints no base. */
  people: string;
  /** »9–33 pct.«, ours. */
  interval: string;
  /** »Trykt som »godt halvdelen««, or »Beregnet af os: 36 + 40«. */
  origin: string;
}

/** What stands between the figures of a computation of ours. */
const SIGNS = { sum: ' + ', difference: ' − ', ratio: ' / ', complement: '' } as const;

/**
 * The headline figures of a finding in words. Where there are two, their captions say what tells them apart, and only that.
 *
 * @example headlineTexts(headlinesOf(finding, people), evidence, 'da')[0]?.people // '7 af 39'
 */
export function headlineTexts(headlines: readonly Headline[], evidence: Pick<Evidence, 'sources' | 'datasets'>, lang: Lang): HeadlineText[] {
  const t = strings(lang);
  const labels = headlines.map(({ figure }) => labelsOf(figure, evidence, lang));
  const isShared = (field: keyof Labels): boolean => labels.length > 1 && labels.every((one) => one[field] === labels[0]?.[field]);
  return headlines.map((headline, i) => {
    const { figure, n, people } = headline;
    const { indicator, category, group, time, place } = labels[i] as Labels;
    const says = labels.length > 1 ? !isShared('category') : !figure.observations.some(({ unit }) => PLAIN.includes(unit));
    const what = [isShared('indicator') ? '' : indicator, says ? category : ''].filter(Boolean).join(': ');
    const rest = [isShared('group') ? '' : group, isShared('time') ? '' : time].filter(Boolean);
    const caption = [what, ...rest].filter(Boolean).join(' · ');
    return {
      headline,
      text: figureAlone(figure, lang),
      // Printed twice, and differently: it is the place that tells them apart.
      caption: figure.op === 'base' ? '' : caption || (headlines.length > 1 ? place : ''),
      people: people ? peopleText(people, lang) : n !== null ? `${t.base} = ${formatNumber(n, 0, lang)}` : isSurveyed(headline, evidence) ? t.noBase : '',
      interval: people ? intervalText(people, lang) : '',
      origin: originOf(headline, lang),
    };
  });
}

interface Labels {
  indicator: string;
  category: string;
  group: string;
  time: string;
  place: string;
}

/** A share of people who were asked, so that somebody knows of how many. A project's target is none. */
const isSurveyed = ({ figure }: Headline, { datasets }: Pick<Evidence, 'datasets'>): boolean =>
  figure.unit === 'percent' && figure.observations.every((o) => datasets.get(o.datasetId)?.evidenceType === 'user-survey');

/** Units of which a lone figure's category says nothing more: »8 uger«, of »uger«. */
const PLAIN: readonly Headline['figure']['unit'][] = ['hours_per_week', 'hours', 'days', 'weeks', 'months', 'years', 'citizens_per_worker', 'p_value'];

/** Labels of what a figure counts; those of several observations are joined, and what says nothing is left out. */
function labelsOf({ op, observations }: BoundFigure, evidence: Pick<Evidence, 'sources'>, lang: Lang): Labels {
  const joined = (field: 'indicator' | 'category' | 'group' | 'time', silent?: string): string =>
    [...new Set(observations.filter((o) => o[field] !== silent).map((o) => codeLabel(evidence, o.sourceId, field, o[field])[lang]))].join(op === 'sum' ? ' + ' : ` ${strings(lang).against} `);
  return {
    indicator: joined('indicator'),
    category: joined('category', 'total'),
    group: joined('group', 'all'),
    time: joined('time', 'calendar'),
    place: placeText(observations, lang),
  };
}

function originOf({ figure: { op, observations } }: Headline, lang: Lang): string {
  const t = strings(lang);
  const [first] = observations as [Observation];
  if (op === null) return `${t.printedAs} ${quoted(first.printed, lang)}`;
  if (op === 'base') return `${t.printedAs} ${t.base}`;
  const values = observations.map((o) => formatNumber(o.value, o.valueText.split('.')[1]?.length ?? 0, lang));
  return `${t.computedByUs}: ${op === 'complement' ? `100 − ${values[0]}` : values.join(SIGNS[op])}`;
}
