/**
 * Freezes what was built: every chart that says something else than its newest frozen version gets a new one, in `frozen/`,
 * which is committed and never changed (`frozen/SHA256SUMS` is held to it by a test). Run after `npm run build`, before an edition is published.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { appendFile, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const CHARTS = 'dist/data/charts';
const FILES = ['da', 'en'].flatMap((lang) => [
  [`printed.${lang}.svg`, `${lang}.svg`],
  [`printed-phone.${lang}.svg`, `${lang}-phone.svg`],
  [`printed.${lang}.csv`, `${lang}.csv`],
]) as [built: string, frozen: string][];

let made = 0;
await mkdir('frozen', { recursive: true });
for (const chart of (await readdir(CHARTS)).sort()) {
  const folder = join('frozen', chart);
  const versions = existsSync(folder) ? (await readdir(folder)).map(Number) : [];
  const newest = Math.max(0, ...versions);
  const same = await Promise.all(
    FILES.map(async ([built, frozen]) => newest > 0 && (await readFile(join(CHARTS, chart, built), 'utf8')) === (await readFile(join(folder, String(newest), frozen), 'utf8'))),
  );
  if (same.every(Boolean)) continue;
  const next = join(folder, String(newest + 1));
  await mkdir(next, { recursive: true });
  for (const [built, frozen] of FILES) {
    const bytes = await readFile(join(CHARTS, chart, built));
    await writeFile(join(next, frozen), bytes);
    await appendFile('frozen/SHA256SUMS', `${createHash('sha256').update(bytes).digest('hex')}  ${chart}/${newest + 1}/${frozen}\n`);
  }
  made++;
  console.log(next);
}
console.log(`${made} charts frozen anew`);
