import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import { DataError } from '../dataset/problem.ts';
import { drawAhead } from './drawAhead.ts';
import { loadPublication } from './publication.ts';

/**
 * Builds `dist/`. The old site stays as it was until the new one is whole.
 *
 * @returns the exit code: 0, or 1 when data or content is wrong (every problem is printed) or the build fails
 */
export async function buildSite(root: string, dist = join(root, 'dist')): Promise<number> {
  // No reports to anyone, and the same dates whatever the machine's time zone.
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.env.TZ = 'UTC';
  try {
    loadPublication(root);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    console.error(error.message);
    console.error('\nNothing was built; an earlier site in dist/ is as it was.');
    return 1;
  }
  await mkdir(join(root, '.build'), { recursive: true });
  const work = await mkdtemp(join(root, '.build', 'site-'));
  const enough = drawAhead();
  try {
    const next = join(work, 'next');
    await build({ root, outDir: next, logLevel: 'warn' });
    if (existsSync(dist)) await rename(dist, join(work, 'old'));
    await rename(next, dist);
    return 0;
  } catch (error) {
    console.error(error);
    console.error('\nThe build failed; an earlier site in dist/ is as it was.');
    return 1;
  } finally {
    await enough();
    await rm(work, { recursive: true, force: true });
  }
}
