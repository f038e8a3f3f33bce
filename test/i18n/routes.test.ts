import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SOURCE_IDS } from '../../src/dataset/observation.ts';
import { LANGS, otherLang } from '../../src/i18n/lang.ts';
import { routePath, type Route } from '../../src/i18n/routes.ts';
import { THEMES } from '../../src/i18n/themes.ts';

describe('routePath', () => {
  // The contract: these are permanent.
  test.for([
    ['front', '/', '/en/'],
    ['theme:motivation', '/temaer/motivation/', '/en/themes/motivation/'],
    ['theme:mentor-support', '/temaer/mentorstoette/', '/en/themes/mentor-support/'],
    ['theme:work-practice', '/temaer/praktik/', '/en/themes/work-practice/'],
    ['source:vive-2019', '/kilder/vive-2019/', '/en/sources/vive-2019/'],
    ['findings', '/fund/', '/en/findings/'],
    ['finding:mentor-satisfaction', '/fund/mentor-satisfaction/', '/en/findings/mentor-satisfaction/'],
    ['charts', '/diagrammer/', '/en/charts/'],
    ['chart:mentor-satisfaction', '/diagrammer/mentor-satisfaction/', '/en/charts/mentor-satisfaction/'],
    ['data', '/data/', '/en/data/'],
    ['dataset:vive-2019/table-4-2', '/data/vive-2019/table-4-2/', '/en/data/vive-2019/table-4-2/'],
    ['search', '/soeg/', '/en/search/'],
    ['method', '/metode/', '/en/method/'],
    ['about', '/om/', '/en/about/'],
  ] as const)('%s', ([route, da, en]) => {
    expect([routePath(route, 'da'), routePath(route, 'en')]).toEqual([da, en]);
  });

  test.for(['', 'nowhere', 'finding', 'finding:', 'theme:sport', 'theme:toString', 'toString', 'constructor:x'])('»%s« is no page', (route) => {
    for (const lang of LANGS) expect(() => routePath(route as Route, lang)).toThrow(RangeError);
  });

  test('no two pages share an address', () => {
    const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,2}$/);
    const route = fc.oneof(
      fc.constantFrom<Route>('front', 'findings', 'charts', 'data', 'search', 'method', 'about'),
      fc.constantFrom(...THEMES).map((t): Route => `theme:${t}`),
      fc.constantFrom(...SOURCE_IDS).map((s): Route => `source:${s}`),
      id.map((i): Route => `finding:${i}`),
      id.map((i): Route => `chart:${i}`),
      fc.tuple(fc.constantFrom(...SOURCE_IDS), id).map(([s, i]): Route => `dataset:${s}/${i}`),
    );
    const lang = fc.constantFrom(...LANGS);
    fc.assert(
      fc.property(route, lang, route, lang, (a, la, b, lb) => {
        expect(routePath(a, la)).toMatch(/^\/([a-z0-9-]+\/)*$/);
        expect(routePath(a, la) === routePath(b, lb)).toBe(a === b && la === lb);
      }),
    );
  });
});

test('each language is the other’s other', () => expect(LANGS.map((lang) => otherLang(otherLang(lang)))).toEqual(LANGS));
