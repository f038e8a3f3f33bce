import { bindTexts } from '../binding/bindTexts.ts';
import { checkRoute, type Known } from '../binding/checkMdx.ts';
import type { Declared } from '../binding/readDeclarations.ts';
import type { Problem } from '../dataset/problem.ts';
import type { Bilingual } from '../dataset/observation.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Route } from '../i18n/routes.ts';
import type { TermDeclaration } from './declaration.ts';

/** A word and what it means. */
export interface Term {
  id: string;
  term: Bilingual;
  also: Record<Lang, string[]>;
  meaning: Bilingual;
  see: string[];
  pages: Route[];
}

/** Checks the words of the glossary, collecting every problem: typed figures, unknown words and pages. */
export function resolveTerms(declared: ReadonlyMap<string, Declared<TermDeclaration>>, known: Known): { terms: Map<string, Term>; problems: Problem[] } {
  const problems: Problem[] = [];
  const terms = new Map<string, Term>();
  for (const item of declared.values()) {
    const { id, data } = item;
    const report = (field: string, message: string, value: string): void => {
      problems.push({ file: item.file, ...item.placeOf([field]), field, message, value });
    };
    problems.push(...bindTexts({ ...item, data: { figures: {} } }, { term: data.term, meaning: data.meaning }, known.find).problems);
    for (const other of data.see) if (other === id || !declared.has(other)) report('see', 'unknown word', other);
    for (const page of data.pages)
      try {
        checkRoute(page, 'da', known);
      } catch (error) {
        report('pages', (error as Error).message, page);
      }
    terms.set(id, { ...data, id, pages: data.pages as Route[] });
  }
  return { terms, problems };
}
