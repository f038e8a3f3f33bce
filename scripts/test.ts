/** `npm test`: makes sure that there is a browser, then runs all tests. Arguments go on to Vitest. */
import { spawnSync } from 'node:child_process';
import { ensureBrowser } from '../test/site/browser.ts';

process.env.CHROME_PATH = ensureBrowser(console.log);
process.env.ASTRO_TELEMETRY_DISABLED = '1';
const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 1;
