import type { Locator, Page } from 'playwright-core';
import { awaitAnswer } from '../shared/awaitAnswer.ts';
import { median } from '../shared/median.ts';
import type { Figures } from '../shared/summary.ts';
import type { Contestant } from './contestants.ts';
import { EXPLORED } from './theme.ts';
import type { Visited } from './visit.ts';

const LATER_HOVERS = 5;
/** Between two acts, and as long as a reader may look at something before a click. */
const PAUSE_MS = 1000;

/** After so long without an answer an act counts as lost; none that is answered takes so long. */
const PATIENCE_MS = 5000;

/** Does something, and gives the milliseconds from its event to the answer; Infinity where none comes. */
async function timed(page: Page, event: string, selector: string, isNew: boolean, act: () => Promise<void>): Promise<number> {
  await page.evaluate(awaitAnswer, { event, selector, isNew, patience: PATIENCE_MS });
  await act();
  return page.evaluate(() => window.answer);
}

/** The middle of what a locator names, brought into view. */
async function middleOf(locator: Locator): Promise<[number, number]> {
  await locator.scrollIntoViewIfNeeded();
  const box = await locator.boundingBox();
  if (!box) throw new Error(`nothing to point at: ${locator}`);
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** Points at two marks in turn: how soon the first answer comes, how soon the later ones, and what the first has fetched. */
export async function hover({ page, traffic, loaded }: Visited, { hovered, marks, tip }: Contestant): Promise<Figures> {
  const places = page.locator(`[data-chart="${hovered}"]`).locator(marks).locator('visible=true');
  const [first, second] = [await middleOf(places.nth(0)), await middleOf(places.nth(1))];
  const { bytes } = traffic;
  const firstHover = await timed(page, 'pointermove', tip, true, () => page.mouse.move(...first));
  await page.waitForTimeout(PAUSE_MS);
  const hoverBytes = traffic.bytes - bytes;
  const later: number[] = [];
  for (let i = 0; i < LATER_HOVERS; i++) {
    later.push(await timed(page, 'pointermove', tip, false, () => page.mouse.move(...(i % 2 === 0 ? second : first))));
    await page.waitForTimeout(PAUSE_MS / 4);
  }
  return { ...loaded, firstHover, laterHover: median(later), hoverBytes };
}

const CHART = `[data-chart="${EXPLORED}"]`;

/** How long the pointer waits at the chart's controls, and then on the one that is clicked. */
interface Waits {
  near: number;
  on: number;
}
const AT_ONCE: Waits = { near: 0, on: 0 };
const FROM_NEAR: Waits = { near: PAUSE_MS, on: 0 };
const people = (waits: Waits) => (visited: Visited) => clicked(visited, 'label:has(input[value=people])', `${CHART}[data-view^=people] svg`, waits);
const large = (waits: Waits) => (visited: Visited) => clicked(visited, 'button.enlarge', 'dialog[open] svg', waits);

/** What a reader may do first on a page of ours; each is tried in a visit of its own. */
export const FIRST_ACTS: Readonly<Record<string, (visited: Visited) => Promise<Figures>>> = {
  'arrow key': async ({ page }) => {
    await page.locator(`${CHART} .plots`).focus();
    return { ms: await timed(page, 'keydown', '.tip.show', true, () => page.keyboard.press('ArrowRight')) };
  },
  'tab »Tabel«': (visited) => clicked(visited, '[data-to=table]', '.panel.table td', AT_ONCE),
  '»Mennesker«, clicked at once': people(AT_ONCE),
  '»Mennesker«, the pointer a second at the controls': people(FROM_NEAR),
  '»Vis stort«, clicked at once': large(AT_ONCE),
  '»Vis stort«, the pointer a second at the controls': large(FROM_NEAR),
  '»Vis stort«, and then a second on the button': large({ near: PAUSE_MS, on: PAUSE_MS }),
};

/** Clicks a control of the chart. */
async function clicked({ page, traffic }: Visited, control: string, answer: string, { near, on }: Waits): Promise<Figures> {
  const place = await middleOf(page.locator(`${CHART} ${control}`));
  const controls = await page.locator(`${CHART} .controls label`).first().boundingBox();
  const { bytes } = traffic;
  const ms = await timed(page, 'click', answer, true, async () => {
    if (controls && near > 0) await page.mouse.move(controls.x + 1, controls.y + 1);
    await page.waitForTimeout(near);
    await page.mouse.move(...place);
    await page.waitForTimeout(on);
    await page.mouse.click(...place);
  });
  await page.waitForTimeout(PAUSE_MS);
  return { ms, bytes: traffic.bytes - bytes };
}
