import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

// Among much else: a text that one language lacks is a type error.
test('the types of every file hold', { timeout: 180_000 }, () => {
  const check = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'check', '--minimumSeverity', 'error'], {
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  });
  expect(check.stdout).toMatch(/- 0 errors/);
  expect(check.status).toBe(0);
});
