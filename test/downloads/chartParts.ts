import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { basesOf } from '../../src/binding/bases.ts';
import { bindText, plainText } from '../../src/binding/boundText.ts';
import { buildDocument } from '../../src/charts/buildDocument.ts';
import { chartFormat } from '../../src/charts/chartFormat.ts';
import { chartRows } from '../../src/charts/chartRows.ts';
import { VARIANT_WIDTH, type Variant } from '../../src/charts/context.ts';
import { drawChart } from '../../src/charts/drawChart.ts';
import { legendItems } from '../../src/charts/legendItems.ts';
import { filePalette } from '../../src/downloads/palette.ts';
import type { ChartFileParts } from '../../src/downloads/standaloneSvg.ts';
import { EVIDENCE_NAME } from '../../src/i18n/labels.ts';
import type { Lang } from '../../src/i18n/lang.ts';
import { formatNumber } from '../../src/i18n/formatNumber.ts';
import { placeText } from '../../src/i18n/place.ts';
import { routePath } from '../../src/i18n/routes.ts';
import { strings } from '../../src/i18n/strings.ts';
import { loadPublication, type Chart } from '../../src/site/publication.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const SITE = 'https://www.ressourceforloeb-i-tal.example';

export const publication = loadPublication(ROOT);
export const palette = filePalette(['tokens', 'charts'].map((name) => readFileSync(`${ROOT}src/styles/${name}.css`, 'utf8')).join('\n'));

export const rowsOf = (chart: Chart, lang: Lang) => chartRows(chart.data, publication.evidence, lang, { people: publication.people });

/** What the file of a real chart says, about as the site puts it together. */
export function partsOf(chart: Chart, lang: Lang, variant: Variant): ChartFileParts {
  const { id, data: declaration, figures } = chart;
  const { evidence } = publication;
  const t = strings(lang);
  const rows = rowsOf(chart, lang);
  const dataset = evidence.datasets.get(declaration.dataset)!;
  const observations = rows.flatMap((row) => (row.obs === null ? [] : [evidence.observations.get(row.obs)!]));
  const text = (key: 'title' | 'subtitle' | 'description'): string => plainText(bindText(declaration[key][lang], figures, lang));
  const bases = basesOf(observations);
  const base = bases === 'unprinted' ? t.noBase : bases.map((o) => formatNumber(o.n!, 0, lang)).join(', ');
  const source = evidence.sources.find((s) => s.id === dataset.sourceId)!;
  return {
    id,
    title: text('title'),
    subtitle: `${text('subtitle')} ${bases === 'unprinted' || base === '' ? base : `${t.base}\u00a0=\u00a0${base}.`}`.trim(),
    notes: declaration.sharedAxis ? [declaration.sharedAxis[lang]] : [],
    legend: legendItems(declaration.kind, rows, lang),
    source: `${[source.shortName[lang], placeText(observations, lang)].filter(Boolean).join(', ')} · ${t[EVIDENCE_NAME[dataset.evidenceType]]}`,
    address: `${SITE}${routePath(`chart:${id}`, lang)}`,
    siteAddress: `${SITE}${routePath('front', lang)}`,
    description: text('description'),
    svg: drawChart(declaration.kind, rows, { lang, variant, width: VARIANT_WIDTH[variant], document: buildDocument(), format: chartFormat(lang) }),
    lang,
    variant,
    palette,
  };
}
