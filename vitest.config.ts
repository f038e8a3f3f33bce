import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      // Properties are asked many times over, on whatever machine.
      { test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: ['test/site/**', 'test/pages/**'], testTimeout: 60_000 } },
      './test/pages/vitest.config.ts',
      {
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          globalSetup: 'test/site/setup.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
