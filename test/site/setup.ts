import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite } from '../../src/site/buildSite.ts';
import { serve } from './serve.ts';

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
  const server = await serve(dist);
  project.provide('origin', server.origin);
  project.provide('dist', dist);
  return () => server.close();
}
