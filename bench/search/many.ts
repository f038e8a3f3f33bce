import { join } from 'node:path';
import type { SearchDocument } from '../../src/search/document.ts';
import { spreadOf, summary } from '../shared/summary.ts';
import type { Bench } from './bench.ts';
import { OUR_BOX, PAGEFIND, PAGEFIND_SLOW, WHOLE, type Contestant } from './contestants.ts';
import { items, realFindings } from './documents.ts';
import { generatedFindings } from './generated/generatedFindings.ts';
import { bytesOver, sizeOf, timesOf, warm, WORDS } from './measure.ts';
import { writeOurs } from './ours.ts';
import { manyTable, type Grown } from './tables.ts';
import { writePagefind, writeWholeIndex } from './tools.ts';

const TOOLS = [OUR_BOX, PAGEFIND, PAGEFIND_SLOW, ...WHOLE];

/** Generated findings, in Danish, and what a query fetches of them and of those of today. */
export async function many({ browser, server, sites, count, seed, measure }: Bench): Promise<string> {
  const real = realFindings('da');
  const sets = { today: real, many: generatedFindings(real, count, seed) };
  const [today, grown] = [await write(join(sites, 'today'), sets.today), await write(join(sites, 'many'), sets.many)];
  const at = (set: string, { path, ...rest }: Contestant): Contestant => ({ ...rest, path: path.replace('/sites/', `/sites/${set}/`) });
  await warm(server, join(sites, 'many'), '/sites/many/');
  const measured = await measure(TOOLS.map((tool) => timesOf(browser, server, at('many', tool))));
  const rows: Grown[] = [];
  for (const tool of TOOLS) {
    // Of a whole index every word fetches the same.
    const words = WHOLE.includes(tool) ? WORDS.slice(0, 1) : WORDS;
    rows.push({
      name: tool.name,
      figures: { ...summary(measured.get(tool.name) ?? []), ...grown.get(siteOf(tool)) },
      many: await bytesOver(words, browser, server, at('many', tool)),
      today: await bytesOver(words, browser, server, at('today', tool)),
    });
  }
  const spread = spreadOf([...measured.values()]);
  return [
    `${sets.many.length} generated findings beside the ${sets.today.length} of today, whose index takes ${secondsOf(today)}.`,
    `From visit to visit, times range over ${spread.times} per cent of their median.`,
    `\n\n${manyTable(rows, PAGEFIND.name)}`,
  ].join(' ');
}

const siteOf = ({ path }: Contestant): string => path.split('/')[2] ?? '';

type Written = Map<string, { seconds: number; files: number }>;
const secondsOf = (written: Written): string => [...written].map(([site, { seconds }]) => `${seconds.toFixed(1)} s (${site})`).join(', ');

/** The same findings with each tool, below a folder. */
async function write(folder: string, findings: readonly SearchDocument[]): Promise<Written> {
  const given = items(findings, 'da');
  const written: Written = new Map();
  const note = (site: string, seconds: number): void => void written.set(site, { seconds, files: sizeOf(join(folder, site)) });
  note('ours', await writeOurs(join(folder, 'ours'), findings, 'da'));
  note('pagefind', await writePagefind(join(folder, 'pagefind'), given, 'da'));
  for (const site of ['miniSearch', 'flexSearch']) note(site, await writeWholeIndex(site, join(folder, site), given, 'da'));
  return written;
}
