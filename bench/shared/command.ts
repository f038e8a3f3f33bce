import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Runs a command to its end, quietly. @throws Error with what it said, where it fails */
export function run(command: string, args: readonly string[], cwd: string): void {
  const env = { ...process.env, OBSERVABLE_TELEMETRY_DISABLE: 'true' };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', env, maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`${[command, ...args].join(' ')} failed:\n${stdout}${stderr}`);
}

/** Installs other tools at the versions of their own lock file, unless they are there. */
export function installPeers(folder: string): void {
  if (!existsSync(join(folder, 'node_modules/.package-lock.json'))) run('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], folder);
}
