import { z } from 'zod';
import { checkRoute, type Known } from '../binding/checkMdx.ts';
import { mdxSections } from '../binding/mdxText.ts';
import type { Declared } from '../binding/readDeclarations.ts';
import type { Problem } from '../dataset/problem.ts';
import { LANGS, type Lang } from '../i18n/lang.ts';
import { pageOf } from '../search/document.ts';
import { MOST_QUESTIONS } from '../search/postings.ts';
import { slugOf } from '../search/sectionId.ts';
import { proseRoute } from './proseRoute.ts';

/**
 * What readers type who would be glad to be led to a place, by its route (`finding:mentor-satisfaction`, `method#små-tal`);
 * as declared in `content/asked/<lang>.yaml`. It is searched, and never shown.
 */
export const askedSchema = z.record(z.string(), z.array(z.string().trim().min(1)).min(1).max(MOST_QUESTIONS));
export type Asked = Readonly<Record<Lang, ReadonlyMap<string, readonly string[]>>>;

/**
 * Checks that in each language every page of prose and all else that is wanted has such words, and that nothing is named
 * that is not there.
 *
 * @param wanted routes that must have words, besides those of prose
 * @param prose the pages of prose as they are written, by folder and name
 */
export function resolveAsked(
  declared: ReadonlyMap<string, Declared<z.infer<typeof askedSchema>>>,
  known: Known,
  wanted: readonly string[],
  prose: ReadonlyMap<string, Record<Lang, string>>,
): { asked: Asked; problems: Problem[] } {
  const problems: Problem[] = [];
  const texts = new Map<string, Record<Lang, string>>([...prose].map(([name, text]) => [proseRoute(name), text]));
  const asked = { da: new Map<string, string[]>(), en: new Map<string, string[]>() };
  for (const lang of LANGS) {
    const item = declared.get(lang);
    const file = item?.file ?? `content/asked/${lang}.yaml`;
    const report = (route: string, message: string): void => void problems.push({ file, ...(item?.placeOf([route]) ?? { line: 1, column: 1 }), field: 'route', message, value: route });
    for (const [route, words] of Object.entries(item?.data ?? {})) {
      asked[lang].set(route, words);
      const page = pageOf(route);
      const place = route.slice(page.length + 1);
      try {
        checkRoute(page, lang, known);
        if (place !== '' && !placesOf(texts.get(page)?.[lang] ?? '').includes(place)) report(route, 'no such section');
      } catch (error) {
        report(route, (error as Error).message);
      }
    }
    for (const route of [...wanted, ...texts.keys()]) if (!asked[lang].has(route)) report(route, 'nothing that readers ask for it');
  }
  return { asked, problems };
}

/** The places of a page that can be found: its sections. */
const placesOf = (mdx: string): string[] => mdxSections(mdx).map(({ heading }) => slugOf(heading));
