import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Axe itself. A page that has it from its first byte (see `useBrowser`) need not be sent it again at each visit. */
export const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules whose answer depends on colours and on the width of the window. */
const LOOKS = ['color-contrast', 'target-size', 'scrollable-region-focusable', 'link-in-text-block'];

/**
 * What axe finds against a page as it stands, by WCAG 2.2 A and AA; one line for each element.
 *
 * @param what `looks` asks only the rules that a second look, in other colours and another width, may answer otherwise
 */
export async function axeProblems(page: Page, what: 'all' | 'looks' = 'all'): Promise<string[]> {
  // Elements are told by their HTML: to find a selector for each takes as long as all the rules.
  // Evaluated from outside the page, where its policy does not reach; a script element would be refused.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  return page.evaluate(async (runOnly) => {
    const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
    const { violations } = await run(document, { runOnly, resultTypes: ['violations'], preload: false, selectors: false });
    return violations.flatMap((rule) =>
      rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 160)} ${node.failureSummary?.replace(/\s+/g, ' ') ?? ''}`),
    );
  }, what === 'all' ? { type: 'tag' as const, values: TAGS } : { type: 'rule' as const, values: LOOKS });
}
