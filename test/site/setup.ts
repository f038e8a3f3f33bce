import { join } from 'node:path';
import { preview } from 'astro';
import type { TestProject } from 'vitest/node';
import { buildSite } from '../../src/site/buildSite.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built site, without a slash at the end. */
    origin: string;
    /** Folder of the built site. */
    dist: string;
  }
}

/** Builds the site once and serves it for all tests of this folder. BUILT_SITE names one that is built already. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = process.cwd();
  // Vitest puts what the Vite of test/pages/ knows into the environment, and with it that it knows no address, as a word.
  delete process.env.SITE;
  const dist = process.env.BUILT_SITE ?? join(root, 'dist');
  if (!process.env.BUILT_SITE && (await buildSite(root, dist)) !== 0) throw new Error('the site does not build');
  process.env.OUT_DIR = dist;
  const server = await preview({ root, logLevel: 'error', server: { host: '127.0.0.1', port: 4399 } });
  project.provide('origin', `http://127.0.0.1:${server.port}`);
  project.provide('dist', dist);
  return () => server.stop();
}
