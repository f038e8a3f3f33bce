import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // A browser waits as often as it works: two files at least keep two cores busy.
    maxWorkers: Math.max(2, availableParallelism()),
    projects: [
      // Properties are asked many times over, on whatever machine.
      // Files share what they have read: nothing of ours keeps a state that another would see.
      { test: { name: 'unit', isolate: false, include: ['test/**/*.test.ts'], exclude: ['test/site/**', 'test/pages/**'], testTimeout: 60_000 } },
      './test/pages/vitest.config.ts',
      {
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          globalSetup: 'test/site/setup.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
