import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['packages/*/test/**/*.test.ts', 'scripts/test/**/*.test.ts'],
    globalSetup: ['packages/server/test/fixtures/global-setup.ts'],
    reporters: ['default', './scripts/test-summary.ts'],
    // Node runs the TypeScript as it is, in tests as in production: each file loads in a third of the time.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
