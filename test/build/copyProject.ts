import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const OWN = ['assets', 'frozen', 'astro.config.mjs', 'content', 'data', 'package.json', 'public', 'scripts', 'src', 'tsconfig.json'];
/** Where pictures are kept that were drawn before. */
export const KEPT = join('.build', 'kept');
const ROOT = join(import.meta.dirname, '../..');

export interface Copy {
  folder: string;
  /** Runs `npm run build` there. */
  build(env?: Record<string, string>): { code: number | null; output: string };
  remove(): void;
}

/**
 * Copies what the project is built from to a temporary folder, with caches of its own: nothing done there touches it.
 *
 * @param drawn whether pictures that were drawn before are copied too, and not drawn again
 */
export function copyProject(drawn = false): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'copy-of-project-'));
  for (const name of OWN) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  if (drawn && existsSync(join(ROOT, KEPT))) cpSync(join(ROOT, KEPT), join(folder, KEPT), { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(join(ROOT, 'node_modules')))
    if (!/^\.(astro|vite|cache)/.test(name)) symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));
  return {
    folder,
    build(env = {}) {
      const own = Object.entries(process.env).filter(([name]) => !/^(VITE|VITEST|NODE_ENV|TEST|DEV|PROD|MODE|SSR|BASE_URL|OUT_DIR|SITE$)/.test(name));
      const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
        cwd: folder,
        env: { ...Object.fromEntries(own), ...env },
        encoding: 'utf8',
      });
      return { code: status, output: stdout + stderr };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
