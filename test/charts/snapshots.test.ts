import { describe, expect, test } from 'vitest';
import { chartRows } from '../../src/charts/chartRows.ts';
import { CHART_KINDS } from '../../src/charts/declaration.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { draw, VARIANTS } from './drawn.ts';
import { evidence, REAL_CHARTS } from './realCharts.ts';

describe.for(CHART_KINDS)('%s', (kind) => {
  test.for(LANGS.flatMap((lang) => VARIANTS.map((variant) => ({ lang, variant }))))('as readers see it: $lang, $variant', async ({ lang, variant }) => {
    const declaration = REAL_CHARTS[kind];
    if (!declaration) throw new Error(`no chart of real data: ${kind}`);
    const markup = draw(kind, chartRows(declaration, evidence, lang), lang, variant).outerHTML;
    await expect(markup.replaceAll('><', '>\n<')).toMatchFileSnapshot(`snapshots/${kind}.${lang}.${variant}.svg`);
  });
});
