import { describe, expect, test } from 'vitest';
import { LANGS } from '../../src/i18n/lang.ts';
import { draw, VARIANTS } from './drawn.ts';
import { ALL_CASES } from './gallery/cases.ts';

describe.for(LANGS.flatMap((lang) => VARIANTS.map((variant) => ({ lang, variant }))))('as readers see it: $lang, $variant', ({ lang, variant }) => {
  test.for(ALL_CASES)('$name', async ({ name, kind, rows }) => {
    const markup = draw(kind, rows(lang), lang, variant).outerHTML;
    await expect(markup.replaceAll('><', '>\n<')).toMatchFileSnapshot(`snapshots/${name}.${lang}.${variant}.svg`);
  });
});
