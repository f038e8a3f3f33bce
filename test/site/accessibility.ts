import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules whose answer depends on colours and on the width of the window. */
const LOOKS = ['color-contrast', 'target-size', 'scrollable-region-focusable', 'link-in-text-block'];

/**
 * What axe finds against a page as it stands, by WCAG 2.2 A and AA; one line for each element.
 *
 * @param what `looks` asks only the rules that a second look, in other colours and another width, may answer otherwise
 */
export async function axeProblems(page: Page, what: 'all' | 'looks' = 'all'): Promise<string[]> {
  // Evaluated from outside the page, where its policy does not reach; a script element would be refused.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(SOURCE);
  return page.evaluate(async (runOnly) => {
    const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
    const { violations } = await run(document, { runOnly, resultTypes: ['violations'], preload: false });
    return violations.flatMap((rule) =>
      rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')} ${node.html.slice(0, 100)} ${node.failureSummary?.replace(/\s+/g, ' ') ?? ''}`),
    );
  }, what === 'all' ? { type: 'tag' as const, values: TAGS } : { type: 'rule' as const, values: LOOKS });
}
