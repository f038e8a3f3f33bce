import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/** Chromium without windows: the same engine, at two thirds of the time. */
const SHELL = 'chromium-headless-shell';
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * A Chrome or Chromium that is on this machine already: CHROME_PATH, one installed, or Playwright's own.
 *
 * @param withWindows not the one without windows: what is timed is timed in what readers have
 */
export function findBrowser(withWindows = false): string | undefined {
  const wanted = process.env.CHROME_PATH;
  if (wanted) {
    if (!existsSync(wanted)) throw new Error(`CHROME_PATH names no file: ${wanted}`);
    return wanted;
  }
  const inPath = (names: readonly string[]): string[] => (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...(withWindows ? [] : inPath([SHELL])), ...inPath(NAMES), ...PLACES, chromium.executablePath()].find((path) => path !== '' && existsSync(path));
}

/**
 * A browser for the tests; fetched where there is none.
 *
 * @throws Error that says what to install, where none can be had
 */
export function ensureBrowser(log: (message: string) => void): string {
  const found = findBrowser();
  if (found) return found;
  log('No Chrome or Chromium found; trying Playwright’s installer.');
  run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium']);
  const fetched = findBrowser();
  if (fetched) return fetched;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update', '-qq']);
    for (const name of [SHELL, 'chromium']) {
      log(`That did not work; trying Debian’s package ${name}.`);
      run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]);
      const installed = findBrowser();
      if (installed) return installed;
    }
  }
  throw new Error('The tests need a browser. Install Chrome or Chromium, or set CHROME_PATH to one, and run npm test again.');
}

function run(command: string, args: string[]): void {
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], timeout: 300_000, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}

/** Flags that keep the browser quiet: no request of its own to anyone. `--no-sandbox` is for containers run as root. */
export const BROWSER_ARGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
