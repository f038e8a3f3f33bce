import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { spreadOf, summary } from '../shared/summary.ts';
import type { Bench } from './bench.ts';
import { OUR_BOX, OUR_PAGES, PAGEFIND, PAGEFIND_SLOW, SITES, WHOLE } from './contestants.ts';
import { items, realFindings } from './documents.ts';
import { timesOf } from './measure.ts';
import { writeOurs } from './ours.ts';
import { writeFramework, writeVitePress } from './sites.ts';
import { todayTable } from './tables.ts';
import { writePagefind, writeWholeIndex } from './tools.ts';

/** The findings of today, in Danish: one word in a box opened cold. */
export async function today({ browser, server, sites, dist, measure }: Bench): Promise<string> {
  const findings = realFindings('da');
  const given = items(findings, 'da');
  const folder = (site: string): string => join(sites, site);
  await writeOurs(folder('ours'), findings, 'da');
  await writePagefind(folder('pagefind'), given, 'da');
  for (const site of ['miniSearch', 'flexSearch']) await writeWholeIndex(site, folder(site), given, 'da');
  writeFramework(folder('framework'), given);
  writeVitePress(folder('vitepress'), '/sites/vitepress/', given, 'da');

  const all = [OUR_BOX, ...OUR_PAGES, PAGEFIND, PAGEFIND_SLOW, ...WHOLE, ...SITES];
  const contestants = all.filter((one) => !OUR_PAGES.includes(one) || existsSync(join(dist, one.path, 'index.html')));
  const measured = await measure(contestants.map((contestant) => timesOf(browser, server, contestant)));
  const medians = new Map(all.map(({ name }) => [name, summary(measured.get(name) ?? [])]));
  const spread = spreadOf([...measured.values()]);
  return [
    `${findings.length} findings. From visit to visit, times range over ${spread.times} per cent of their median; bytes over ${spread.bytes}.`,
    todayTable(medians, OUR_BOX.name),
  ].join('\n\n');
}
